/** How long a person can postpone a prompt to link their MCID. */
export const REMINDERS = ['tomorrow', 'week', 'month'] as const;
export type Reminder = (typeof REMINDERS)[number];

import { addDays, type CalendarDay, daysBetween } from '../time/calendar-day.ts';
import type { AlertOf } from './alert.ts';
import type { AlertRules } from './alert-rules.ts';
import type { Evaluation } from './evaluation.ts';

/** Reports a report about people that is too old to show risks in time (R4), and repeats that after each further period. */
export function reportAlerts(
  { reportDay, trainingsDay, day }: Pick<Evaluation, 'reportDay' | 'trainingsDay' | 'day'>,
  rules: AlertRules,
): AlertOf<'reportOld'>[] {
  return [
    ...ageAlerts(reportDay, day, rules).map((age) => ({ ...age, subject: 'report' })),
    ...ageAlerts(trainingsDay, day, rules).map((age) => {
      return { ...age, subject: 'trainings', report: 'trainings' as const };
    }),
  ];
}

function ageAlerts(reportDay: CalendarDay | undefined, day: CalendarDay, { reportMaxAgeDays }: AlertRules) {
  if (!reportDay) return [];
  const ageDays = daysBetween(reportDay, day);
  const times = Math.floor((ageDays - 1) / reportMaxAgeDays);
  if (times < 1) return [];
  const since = addDays(reportDay, times * reportMaxAgeDays + 1);
  return [{ kind: 'reportOld', rule: 'R4', period: since, since, reportDay, ageDays } as const];
}

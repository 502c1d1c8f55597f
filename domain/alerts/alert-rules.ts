/** The days on which alerts are due. Days before an event are counted back from its day: 7 before the 20th is the 13th. */
export type AlertRules = {
  /** Days before the anniversary on which to report a competency at risk, and a fragile one. */
  readonly atRiskDaysBefore: readonly number[];
  readonly fragileDaysBefore: readonly number[];
  /** Days before the last day on which a skill counts. */
  readonly skillEndingDaysBefore: readonly number[];
  /** Days before the anniversary; reviewing business information is the first step of a renewal (R2). */
  readonly businessInformationDaysBefore: number;
  /** Days before the last day on which PMC-based skills count (R8). */
  readonly pmcDaysBefore: readonly number[];
  /** Days after the first day of a support case (R9); a week later, the 10 days for an assessment are over too. */
  readonly waitingDaysAfter: readonly number[];
  /** A skills report is old after more than this many days, and again after each further such period. */
  readonly reportMaxAgeDays: number;
};

/** Our choice, apart from the three months of R4. The days of Partner Center's reminders (R3) are in the renewal rules. */
export const ALERT_RULES: AlertRules = {
  atRiskDaysBefore: [90, 60, 30, 7],
  fragileDaysBefore: [90],
  skillEndingDaysBefore: [90, 30, 7],
  businessInformationDaysBefore: 30,
  // Six months have at most 184 days, so the first of these is the day of the move.
  pmcDaysBefore: [184, 90, 30, 7],
  waitingDaysAfter: [0, 7],
  reportMaxAgeDays: 30,
};

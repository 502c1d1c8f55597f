/** When alerts fall due. Days before something are counted back from its day: 7 before the 20th is the 13th. */
export type AlertRules = {
  /** Days before the anniversary on which a competency at risk is told of, and a fragile one. */
  readonly atRiskDaysBefore: readonly number[];
  readonly fragileDaysBefore: readonly number[];
  /** Days before the last day on which a skill counts. */
  readonly skillEndingDaysBefore: readonly number[];
  /** Days before the anniversary; business information comes first in a renewal (R2). */
  readonly businessInformationDaysBefore: number;
  /** Days before the last day on which PMC-based skills count (R8). */
  readonly pmcDaysBefore: readonly number[];
  /** Days after the first day of a support case (R9); a week later, 10 days are over for an assessment too. */
  readonly waitingDaysAfter: readonly number[];
  /** A skills report is old when it has more days than this, and again after each time as many. */
  readonly reportMaxAgeDays: number;
};

/** No source sets these days, but for the three months of R4; Partner Center's own reminders (R3) are in the renewal's rules. */
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

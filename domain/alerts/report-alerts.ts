import { addDays, daysBetween } from '../time/calendar-day.ts';
import type { AlertOf } from './alert.ts';
import type { AlertRules } from './alert-rules.ts';
import type { Evaluation } from './evaluation.ts';

/** Reports a skills report that is too old to show risks in time (R4), and repeats that after each further period. */
export function reportAlerts(
  { reportDay, day }: Pick<Evaluation, 'reportDay' | 'day'>,
  { reportMaxAgeDays }: AlertRules,
): AlertOf<'reportOld'>[] {
  if (!reportDay) return [];
  const ageDays = daysBetween(reportDay, day);
  const times = Math.floor((ageDays - 1) / reportMaxAgeDays);
  if (times < 1) return [];
  const since = addDays(reportDay, times * reportMaxAgeDays + 1);
  return [{ kind: 'reportOld', rule: 'R4', subject: 'report', period: since, since, reportDay, ageDays }];
}

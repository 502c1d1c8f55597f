import type { CalendarDay } from '../time/calendar-day.ts';
import type { Counting } from './counting.ts';
import type { SkillRecord } from './skill-record.ts';

/** The last day on which a record counts, and the rule: expiry (R7), end of the PMC months (R8) or of acceptance (R10). */
export type RecordEnd = { readonly lastDay: CalendarDay; readonly rule: 'R7' | 'R8' | 'R10' };

/** Returns the earliest end of a record that counts now; undefined if none is known. */
export function recordEnd(
  { expiresOn }: SkillRecord,
  counting: Exclude<Counting, { kind: 'doesNotCount' }>,
): RecordEnd | undefined {
  const { acceptedUntil } = counting.skill;
  const graceEnd = counting.kind === 'countsInGrace' ? counting.lastDay : undefined;
  const ends: readonly { rule: RecordEnd['rule']; lastDay: CalendarDay | undefined }[] = [
    { rule: 'R7', lastDay: expiresOn },
    { rule: 'R10', lastDay: acceptedUntil },
    { rule: 'R8', lastDay: graceEnd },
  ];
  let first: RecordEnd | undefined;
  for (const { rule, lastDay } of ends) {
    if (lastDay && (!first || lastDay < first.lastDay)) first = { rule, lastDay };
  }
  return first;
}

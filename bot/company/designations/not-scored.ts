import { notScoredText } from '../../../cards/company/designations/designation-status.ts';
import type { DesignationVerdict } from '../../../domain/designations/designation-verdict.ts';
import type { Language } from '../../../domain/language.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';

/** Says why no area can be estimated on a day; undefined if one can. */
export function notScored(
  verdicts: readonly DesignationVerdict[],
  day: CalendarDay,
  language: Language,
): string | undefined {
  if (verdicts.some(({ kind }) => kind === 'scored')) return undefined;
  const [first] = verdicts;
  return first && first.kind !== 'scored' ? notScoredText(first, day, language) : undefined;
}

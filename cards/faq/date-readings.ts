import type { Language } from '../../domain/language.ts';
import type { StatedDay } from '../../domain/time/stated-dates.ts';
import { showDay } from '../text/show-day.ts';
import { words } from '../words.ts';

/**
 * Names the reading of a date that may be another day, and puts the result by its other reading beside it; both texts
 * are empty for a date with one reading.
 *
 * @param result the result by the other reading, in a sentence or more
 */
export function dateReadings(
  { day, assumed, other }: StatedDay,
  result: string | undefined,
  language: Language,
): { readonly note: string; readonly other: string } {
  if (!assumed) return { note: '', other: '' };
  const t = words(language);
  const days = { day: showDay(day, language), other: other ? showDay(other, language) : '' };
  return {
    note: t(`dates.assumed.${assumed}`, days),
    other: other && result ? t('dates.otherReading', { day: days.other, result: result.trim() }) : '',
  };
}

import type { Language } from '../../domain/language.ts';
import type { LinkingGroup } from '../../domain/people/linking-group.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { showDay } from '../text/show-day.ts';
import { words } from '../words.ts';

/**
 * Tells what to do about the people of a group, and why.
 *
 * @param graceEnd the last day on which skills associated in PMC count (R8), if it is known
 */
export function linkingHint(
  group: LinkingGroup,
  { graceEnd }: { readonly graceEnd: CalendarDay | undefined },
  language: Language,
): string {
  const t = words(language);
  if (group !== 'inPmc') return t(`linking.hints.${group}`);
  return graceEnd ? t('linking.hints.inPmcUntil', { day: showDay(graceEnd, language) }) : t('linking.hints.inPmc');
}

import type { Language } from '../../domain/language.ts';
import type { LinkingGroup } from '../../domain/people/linking-group.ts';
import { showDay } from '../text/show-day.ts';
import { words } from '../words.ts';
import type { LinkingContent } from './linking.ts';

/** Tells what to do about the people of a group, and why. */
export function linkingHint(
  group: LinkingGroup,
  { graceEnd }: Pick<LinkingContent, 'graceEnd'>,
  language: Language,
): string {
  const t = words(language);
  if (group !== 'inPmc') return t(`linking.hints.${group}`);
  return graceEnd ? t('linking.hints.inPmcUntil', { day: showDay(graceEnd, language) }) : t('linking.hints.inPmc');
}

import { compare, ZERO } from '../../../domain/designations/fraction.ts';
import type { PersonPart } from '../../../domain/designations/leave-one-out.ts';
import type { Language } from '../../../domain/language.ts';
import type { PeopleNames } from '../../../domain/people/people-names.ts';
import { nameText, peopleText } from '../../text/people-text.ts';
import { words } from '../../words.ts';
import { pointsText } from './points-text.ts';

const MOST_LOSSES = 6;

/** Says which people a designation depends on; for readers who may see names, also how many points would go with each person. */
export function partLines(parts: readonly PersonPart[], names: PeopleNames | undefined, language: Language): string[] {
  const t = words(language);
  const needed = neededText(parts, names, language);
  const losing = names ? parts.filter(({ loss }) => compare(loss, ZERO) > 0) : [];
  const losses = losing.slice(0, MOST_LOSSES).map(({ mcid, loss }) => {
    const person = names ? nameText(mcid, names) : '';
    return `- ${person}: ${pointsText(loss, language)}`;
  });
  const more = losing.length - losses.length;
  if (more > 0) losses.push(`- ${t('designations.moreLosses', { count: more })}`);
  return [
    ...(needed ? [needed] : []),
    ...(losses.length > 0 ? [`${t('designations.lossTitle')}:\n\n${losses.join('\n')}`] : []),
  ];
}

/** Names the people without which a step is lost or the result is worse; undefined if there are none. */
export function neededText(
  parts: readonly PersonPart[],
  names: PeopleNames | undefined,
  language: Language,
): string | undefined {
  const needed = parts.filter(({ isNeeded }) => isNeeded).map(({ mcid }) => mcid);
  if (needed.length === 0) return undefined;
  return words(language)('designations.needed', {
    count: needed.length,
    people: peopleText(needed, names, language),
  });
}

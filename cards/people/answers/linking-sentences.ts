import type { Language } from '../../../domain/language.ts';
import type { NotLinked } from '../../../domain/people/linking.ts';
import { linkingGroup } from '../../../domain/people/linking-group.ts';
import { personName } from '../../../domain/people/people.ts';
import { daysBetween } from '../../../domain/time/calendar-day.ts';
import { listAll } from '../../text/list-text.ts';
import { plainText } from '../../text/plain-text.ts';
import { showDay } from '../../text/show-day.ts';
import { words } from '../../words.ts';
import type { LinkingContent } from '../linking.ts';

const MOST_NAMED = 10;

/** A sentence that answers a question about linking; it names people only if the reader may see names. */
export type LinkingSentence = (content: LinkingContent, language: Language) => string;

/** Says how many have not linked, and who. */
export const whoSentence: LinkingSentence = (content, language) => {
  const { linking, showNames } = content;
  const t = words(language);
  const { linked, notLinked } = linking;
  if (notLinked.length === 0) return t('linking.allLinked');
  const facts = { count: notLinked.length, total: linked + notLinked.length };
  return showNames
    ? t('peopleAnswers.linking.who', { ...facts, names: namesOf(notLinked, language) })
    : t('linking.summary', facts);
};

/** Says how many have linked, and how many have not. */
export const countSentence: LinkingSentence = ({ linking: { linked, notLinked } }, language) => {
  const t = words(language);
  return [
    t('peopleAnswers.linking.linked', { count: linked, total: linked + notLinked.length }),
    t('peopleAnswers.linking.rest', { count: notLinked.length }),
  ].join(' ');
};

/** Says who is associated in PMC only, and through which day they count (R8). */
export const pmcSentence: LinkingSentence = (content, language) => {
  const { linking, showNames } = content;
  const t = words(language);
  const people = linking.notLinked.filter((each) => linkingGroup(each) === 'inPmc');
  if (people.length === 0) return t('peopleAnswers.linking.pmcNone');
  const who = showNames
    ? t('peopleAnswers.linking.pmc', { count: people.length, names: namesOf(people, language) })
    : t('peopleAnswers.linking.pmcCount', { count: people.length });
  return `${who} ${graceText(content, language)}`;
};

function graceText({ graceEnd, day }: LinkingContent, language: Language): string {
  const t = words(language);
  if (!graceEnd) return t('peopleAnswers.linking.pmcUnknown');
  const left = daysBetween(day, graceEnd);
  const shown = showDay(graceEnd, language);
  return left < 0
    ? t('peopleAnswers.linking.pmcOver', { day: shown })
    : t('peopleAnswers.linking.pmcUntil', { day: shown, count: left });
}

const SAY_LINKED: ReadonlySet<string> = new Set(['overdue', 'saysLinked', 'waiting']);

/** Says who states that they have linked although the report does not show it. */
export const waitingSentence: LinkingSentence = ({ linking, showNames }, language) => {
  const t = words(language);
  const people = linking.notLinked.filter((each) => SAY_LINKED.has(linkingGroup(each)));
  const count = people.length;
  if (count === 0) return t('peopleAnswers.linking.waitingNone');
  return showNames
    ? t('peopleAnswers.linking.waiting', { count, names: namesOf(people, language) })
    : t('peopleAnswers.linking.waitingCount', { count });
};

function namesOf(people: readonly NotLinked[], language: Language): string {
  return listAll(people, language, { most: MOST_NAMED, textOf: ({ person }) => plainText(personName(person)) });
}

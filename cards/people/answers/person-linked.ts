import type { Language } from '../../../domain/language.ts';
import type { PersonMcid } from '../../../domain/people/linking.ts';
import { personName } from '../../../domain/people/people.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';
import { plainText } from '../../text/plain-text.ts';
import { showDay } from '../../text/show-day.ts';
import { words } from '../../words.ts';
import type { AnswerContext } from './answer-context.ts';

/** The state of a person's MCID, and the last day on which skills associated in PMC count (R8), if it is known. */
export type LinkedPerson = { readonly mcid: PersonMcid; readonly graceEnd: CalendarDay | undefined };

const SAY_LINKED: ReadonlySet<string> = new Set(['waiting', 'saysLinked', 'overdue']);

/** Answers with yes or no whether a person has linked their MCID; with neither if only they say so. */
export function isLinkedSentences(
  linked: LinkedPerson,
  context: Pick<AnswerContext, 'reportDay'>,
  language: Language,
): string[] {
  const { kind } = linked.mcid.state;
  const sentences = linkedSentences(linked, context, language);
  if (SAY_LINKED.has(kind)) return sentences;
  return [words(language)(`peopleAnswers.${kind === 'linked' ? 'yes' : 'no'}`), ...sentences];
}

/** Tells whether a person has linked their MCID. */
export function linkedSentences(
  { mcid: { person: reported, state, obstacle }, graceEnd }: LinkedPerson,
  { reportDay }: Pick<AnswerContext, 'reportDay'>,
  language: Language,
): string[] {
  const t = words(language);
  const person = plainText(personName(reported));
  const day = (each: CalendarDay) => ({ person, day: showDay(each, language) });
  switch (state.kind) {
    case 'linked':
      return [t('peopleAnswers.linked.linked', day(state.asOf))];
    case 'unlinked':
    case 'prompted': {
      if (obstacle) return [t(`peopleAnswers.linked.${obstacle}`, { person })];
      if (!state.inPmc) return [t('peopleAnswers.linked.notAssociated', day(reportDay))];
      return [
        t('peopleAnswers.linked.inPmc', day(reportDay)),
        ...(graceEnd ? [t('peopleAnswers.linked.graceEnd', { day: showDay(graceEnd, language) })] : []),
      ];
    }
    case 'waiting':
      return [t('peopleAnswers.linked.waiting', day(state.through))];
    case 'saysLinked':
      return [t('peopleAnswers.linked.saysLinked', day(state.on))];
    case 'overdue':
      return [t('peopleAnswers.linked.overdue', day(reportDay))];
    case 'limitedUntil':
      return [t('peopleAnswers.linked.limitedUntil', day(state.until))];
    case 'linkedElsewhere':
      return [t('peopleAnswers.linked.linkedElsewhere', day(state.on))];
    // The bot never learns that a person has left.
    case 'left':
      return [];
  }
}

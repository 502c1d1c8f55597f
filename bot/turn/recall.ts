import type { LastShown } from '../../domain/conversation/last-shown.ts';
import type { Language } from '../../domain/language.ts';
import type { Deps } from '../deps.ts';
import type { Person } from './person.ts';
import { preferredLanguage } from './preferred-language.ts';

/** Reads the last reply to a person in this conversation. A failure is logged, and their message is read alone. */
export async function recall(
  person: Person,
  { lastShown, log }: Pick<Deps, 'lastShown' | 'log'>,
): Promise<LastShown | undefined> {
  try {
    return await lastShown.find(person);
  } catch (error) {
    log.error({ err: error }, 'The last reply could not be read');
    return undefined;
  }
}

/** A longer question is seldom followed up by a few words. */
const MOST_CHARACTERS = 300;

/** Remembers a reply for follow-ups, without a long question. A failure is logged: the reply goes out anyway. */
export async function remember(
  person: Person,
  shown: LastShown,
  { lastShown, log }: Pick<Deps, 'lastShown' | 'log'>,
): Promise<void> {
  try {
    const { question = '', ...others } = shown;
    const kept = question !== '' && question.length <= MOST_CHARACTERS ? { question } : {};
    await lastShown.remember(person, { ...others, ...kept, client: person.clientLanguage });
  } catch (error) {
    log.error({ err: error }, 'A reply could not be remembered for follow-ups');
  }
}

/** Returns the language for words that show none: that of the conversation, else the person's own. */
export async function languageOfTalk(person: Person, deps: Deps): Promise<Language> {
  const shown = await recall(person, deps);
  return shown && shown.client === person.clientLanguage ? shown.language : preferredLanguage(person, deps);
}

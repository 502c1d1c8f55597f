import { messageCard } from '../cards/message.ts';
import { noAnswerCard } from '../cards/no-answer.ts';
import { words } from '../cards/words.ts';
import type { Language } from '../domain/faq/entry.ts';
import type { Deps } from './deps.ts';
import { answerQuestion, showEntry } from './handlers/faq.ts';
import { showHelp } from './handlers/help.ts';
import { chooseLanguage, setLanguage } from './handlers/language.ts';
import type { Incoming } from './incoming.ts';
import type { Person } from './person.ts';
import { preferredLanguage } from './preferred-language.ts';
import type { Reply } from './reply.ts';
import { type Intent, route } from './router.ts';

/** What came of a turn. An action that no card of today offers is `unknown`, so that its invoke can be refused. */
export type Answer = { readonly kind: 'reply' | 'unknownAction' | 'trouble'; readonly reply: Reply };

/**
 * The bot as one function: something said in, one reply out.
 *
 * Never throws: what fails is logged, and the person gets a sentence.
 */
export async function answer(incoming: Incoming, person: Person, deps: Deps): Promise<Answer> {
  const { intent, language: spoken } = route(incoming);
  try {
    if (intent.kind === 'ask') return { kind: 'reply', reply: await answerQuestion(intent.question, person, deps) };
    const language = spoken ?? (await preferredLanguage(person, deps));
    const kind = intent.kind === 'unknownAction' ? 'unknownAction' : 'reply';
    return { kind, reply: await carryOut(intent, person, language, deps) };
  } catch (error) {
    deps.log.error({ err: error, intent: intent.kind }, 'A turn failed');
    return { kind: 'trouble', reply: say('message.trouble', spoken ?? person.clientLanguage ?? 'en') };
  }
}

async function carryOut(
  intent: Exclude<Intent, { kind: 'ask' }>,
  person: Person,
  language: Language,
  deps: Deps,
): Promise<Reply> {
  switch (intent.kind) {
    case 'showEntry': {
      const entry = deps.catalogue.find(intent.entryId);
      return entry ? showEntry(entry, person, language, deps) : say('message.outdatedButton', language);
    }
    case 'noneOfThese':
      return { card: noAnswerCard(language) };
    case 'help':
      return showHelp(language, deps);
    case 'chooseLanguage':
      return chooseLanguage(person, language, deps);
    case 'setLanguage':
      return setLanguage(person, intent.language, deps);
    case 'askExpert': {
      const t = words(language);
      return { card: messageCard(t('expert.text'), t('expert.title')) };
    }
    case 'nothingSaid':
      return say('message.empty', language);
    case 'unknownAction':
      return say('message.outdatedButton', language);
  }
}

function say(key: 'message.empty' | 'message.outdatedButton' | 'message.trouble', language: Language): Reply {
  return { card: messageCard(words(language)(key)) };
}

import { LANGUAGES, type Language } from '../domain/faq/entry.ts';
import { fold } from '../domain/faq/fold.ts';
import type { Incoming } from './incoming.ts';

/** Everything a person can ask of the bot. */
export type Intent =
  | { readonly kind: 'ask'; readonly question: string }
  | { readonly kind: 'showEntry'; readonly entryId: string }
  | { readonly kind: 'noneOfThese' }
  | { readonly kind: 'help' }
  | { readonly kind: 'chooseLanguage' }
  | { readonly kind: 'setLanguage'; readonly language: Language }
  | { readonly kind: 'askExpert' }
  | { readonly kind: 'nothingSaid' }
  | { readonly kind: 'unknownAction' };

/** An intent, and the language it was asked in where the words alone tell. */
export type Routed = { readonly intent: Intent; readonly language: Language | undefined };

/** A command: the first word of each list is the one that help shows. */
type Command = {
  readonly intent: Intent;
  readonly ability?: 'help' | 'language' | 'expert';
  readonly words: Readonly<Record<Language, readonly string[]>>;
};

type ActionData = Extract<Incoming, { kind: 'action' }>['data'];

/** What can be typed, matched in any case, with or without diacritics and closing punctuation. */
const COMMANDS: readonly Command[] = [
  {
    intent: { kind: 'help' },
    ability: 'help',
    words: {
      en: ['help', 'hi', 'hello', 'hey', 'hi there', 'good morning', 'start', 'menu', 'what can you do'],
      sv: ['hjälp', 'hej', 'hejsan', 'tjena', 'god morgon', 'meny', 'vad kan du', 'vad kan du göra'],
    },
  },
  {
    intent: { kind: 'chooseLanguage' },
    ability: 'language',
    words: {
      en: ['language', 'preferences', 'change language', 'switch language'],
      sv: ['språk', 'inställningar', 'byt språk', 'ändra språk'],
    },
  },
  {
    intent: { kind: 'setLanguage', language: 'en' },
    words: {
      en: ['english', 'in english', 'english please', 'switch to english'],
      sv: ['engelska', 'på engelska', 'engelska tack', 'byt till engelska'],
    },
  },
  {
    intent: { kind: 'setLanguage', language: 'sv' },
    words: {
      en: ['swedish', 'in swedish', 'swedish please', 'switch to swedish'],
      sv: ['svenska', 'på svenska', 'svenska tack', 'byt till svenska'],
    },
  },
  {
    intent: { kind: 'askExpert' },
    ability: 'expert',
    words: { en: ['ask an expert', 'expert'], sv: ['fråga en expert', 'expert'] },
  },
];

/** What a button can do. A verb whose data does not fit is as unknown as one that is not here. */
const VERBS: Readonly<Record<string, (data: ActionData) => Intent | undefined>> = {
  'faq.show': ({ entryId }) => (typeof entryId === 'string' ? { kind: 'showEntry', entryId } : undefined),
  'faq.none': () => ({ kind: 'noneOfThese' }),
  'help.show': () => ({ kind: 'help' }),
  'expert.show': () => ({ kind: 'askExpert' }),
  'language.set': (data) => {
    const language = languageOf(data);
    return language && { kind: 'setLanguage', language };
  },
};

/** What each phrase asks for; one that is the same in both languages tells no language. */
const INTENT_OF_WORDS = new Map<string, Routed>();
for (const { intent, words } of COMMANDS) {
  for (const language of LANGUAGES) {
    for (const phrase of words[language].map(fold)) {
      INTENT_OF_WORDS.set(phrase, { intent, language: INTENT_OF_WORDS.has(phrase) ? undefined : language });
    }
  }
}

/** Decides what a person wants; text that is no command is a question. */
export function route(incoming: Incoming): Routed {
  if (incoming.kind === 'action') {
    const verb = Object.hasOwn(VERBS, incoming.verb) ? VERBS[incoming.verb] : undefined;
    return { intent: verb?.(incoming.data) ?? { kind: 'unknownAction' }, language: languageOf(incoming.data) };
  }
  if (!/[\p{L}\p{N}]/u.test(incoming.text)) return { intent: { kind: 'nothingSaid' }, language: undefined };
  const words = fold(incoming.text)
    .replace(/^[\s.!?,:;]+|[\s.!?,:;]+$/g, '')
    .replace(/[\s,]+/g, ' ');
  return INTENT_OF_WORDS.get(words) ?? { intent: { kind: 'ask', question: incoming.text }, language: undefined };
}

/** Buttons carry the language of their card, so that a conversation stays in it. */
function languageOf({ language }: ActionData): Language | undefined {
  return LANGUAGES.find((known) => known === language);
}

/** The commands that help lists, each by the word to write in that language. */
export function listedAbilities(language: Language) {
  return COMMANDS.flatMap(({ ability, words }) => {
    const command = words[language][0];
    return ability && command ? [{ ability, command }] : [];
  });
}

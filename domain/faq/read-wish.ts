import { LANGUAGES, type Language } from '../language.ts';
import { fold } from '../text/fold.ts';

/** A wish that is no question: for the bot's help, or for a human. */
export type Wish = { readonly kind: 'help' | 'expert'; readonly language: Language };

type Words = {
  readonly help: ReadonlySet<string>;
  /** Words for speaking with somebody. */
  readonly contact: ReadonlySet<string>;
  /** Words for somebody to speak with. */
  readonly someone: ReadonlySet<string>;
  /** Those of them that only somebody who wants no bot uses. */
  readonly human: ReadonlySet<string>;
  /** Words that make a human of somebody. */
  readonly real: ReadonlySet<string>;
  /** Words for wanting something. */
  readonly want: ReadonlySet<string>;
  /** The only other words in a wish: any other makes the line a question. */
  readonly other: ReadonlySet<string>;
};

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const MOST_WORDS_BEFORE = 5;

/** Folded words. */
const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    help: set('help assist'),
    contact: set('talk talking speak speaking chat contact call connect connected transfer transferred reach message'),
    someone: set(
      'human humans person people someone somebody anyone anybody agent agents representative operator expert experts adviser advisor colleague who whom employee',
    ),
    human: set('human humans agent agents representative operator'),
    real: set('real live actual'),
    want: set('want need get give find please prefer rather there put through not'),
    other: set(
      `i we me us you id i'd we'd would like to a an the some with by from is it possible can could may might will let how do
      does now here instead being support your of bot robot machine this that hi hello hey just what
      for bit more further really directly`,
    ),
  },
  sv: {
    help: set('hjalp hjalpa hjalper assistera'),
    contact: set('prata tala snacka chatta kontakta kontakt ringa koppla kopplas na nar skriva'),
    someone: set(
      'manniska manniskor person personer nagon nan expert experter medarbetare handlaggare kollega radgivare vem vilken',
    ),
    human: set('manniska manniskor handlaggare'),
    real: set('riktig riktiga levande verklig vanlig'),
    want: set('vill vilja onskar behover ge fa hellre snalla tack finns inte'),
    other: set(
      `jag vi mig oss du ni skulle kan kunna far med en ett av pa i om det den gar ar mojligt att hur har nu istallet stallet
      ha vad support din er bot boten robot maskin hej hejsan bara till lite mer framfor garna
      har dar direkt`,
    ),
  },
};

/** Asks for somebody without a word for speaking. */
const BRING = /\b(?:get|give|find) (?:me|us)\b|\b(?:ge|hitta at) (?:mig|oss)\b/;

/** Every wish has one of these words, or asks to be brought somebody. */
const NEEDED = new Set(
  Object.values(WORDS).flatMap(({ help, contact, human, real }) => [...help, ...contact, ...human, ...real]),
);

/**
 * Reads "I want to talk to a human", "help me" and their like in either language; undefined for any other line. A wish for
 * a human may follow a few other words: "That's not it. Can I talk to a person?" More of them may be a question.
 */
export function readWish(line: string): Wish | undefined {
  const whole = wordsOf(line);
  if (!whole.some((word) => NEEDED.has(word)) && !BRING.test(whole.join(' '))) return undefined;
  const last = wordsOf(line.split(/[.,;:!?\n]+/).findLast((clause) => /\p{L}/u.test(clause)) ?? '');
  const isLed = whole.length - last.length <= MOST_WORDS_BEFORE && !/^(?:whom?|vem|vilken)\b/.test(last.join(' '));
  for (const language of LANGUAGES) {
    const words = WORDS[language];
    if (wantsHuman(whole, words) || (isLed && wantsHuman(last, words))) return { kind: 'expert', language };
    if (!consistsOf(whole, words) || !whole.some((word) => words.help.has(word))) continue;
    const isForSomeone = /^(?:who|vem|is there|finns)\b/.test(whole.join(' '));
    return { kind: isForSomeone && whole.some((word) => words.someone.has(word)) ? 'expert' : 'help', language };
  }
  return undefined;
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
}

function consistsOf(line: readonly string[], words: Words): boolean {
  return line.length > 0 && line.every((word) => Object.values(words).some((kind) => kind.has(word)));
}

function wantsHuman(line: readonly string[], words: Words): boolean {
  if (!consistsOf(line, words)) return false;
  const has = (kind: keyof Words) => line.some((word) => words[kind].has(word));
  if (has('someone') && (has('contact') || BRING.test(line.join(' ')))) return true;
  const isHuman = has('human') || (has('real') && has('someone'));
  return isHuman && (has('want') || has('contact') || line.length <= 3);
}

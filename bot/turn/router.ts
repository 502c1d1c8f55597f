import { createCompetencyNames } from '../../domain/company/competency-names.ts';
import type { ScopeNames } from '../../domain/company/named-scope.ts';
import { type CommandArguments, readArguments } from '../../domain/company/read-arguments.ts';
import { createAreaNames } from '../../domain/designations/area-names.ts';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import { AREA_NAMES, COMPETENCY_PROGRAMME } from '../../domain/programmes/programmes.ts';
import { fold } from '../../domain/text/fold.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { readSign, type Sign } from '../../domain/understanding/read-sign.ts';
import type { Abilities, Takes } from './ability.ts';
import { argumentsIn } from './arguments-in.ts';
import { type ActionData, type Incoming, MAX_CHARACTERS, type SharedFiles } from './incoming.ts';

/** The meaning of a message. */
export type Intent =
  /** `question` is the line as typed, which may turn out to be a question after all. */
  | {
      readonly kind: 'ability';
      readonly ability: string;
      /** The kind of plain question about it; undefined for its words or a button. */
      readonly ask?: string;
      readonly args: CommandArguments;
      readonly question?: string;
      /** The alert that carried the button. */
      readonly notice?: string;
    }
  /** A button with data that its handler checks. */
  | { readonly kind: 'action'; readonly verb: string; readonly data: ActionData }
  | { readonly kind: 'files'; readonly files: SharedFiles }
  /** Anything else that was typed; its understanding decides. `bringsReport` as in {@link Incoming}. */
  | { readonly kind: 'question'; readonly question: string; readonly bringsReport?: true }
  /** No words; `sign` is what an emoji says. */
  | { readonly kind: 'empty'; readonly sign?: Sign }
  | { readonly kind: 'unknownAction' };

/** An intent, and the language of the typed words or the clicked card, if they show it. */
export type Routed = { readonly intent: Intent; readonly language: Language | undefined };

/** @param today returns the person's own day; called only where a date may be read */
export type Route = (incoming: Incoming, today: () => CalendarDay) => Routed;

/** Words that call an ability; `language` is undefined for a phrase that is the same in both languages. */
type Phrase = {
  readonly words: string;
  readonly ability: string;
  readonly takes: Takes;
  readonly language: Language | undefined;
};

const NO_ARGUMENTS = { args: { rest: '' }, language: undefined };

/** Finds the competencies and solution areas that a folded text names. */
export const SCOPE_NAMES: ScopeNames = {
  competencies: createCompetencyNames(COMPETENCY_PROGRAMME),
  areas: createAreaNames(AREA_NAMES),
};

/** Returns a function that finds the meaning of a message; text that is no command is a question. */
export function createRouter(abilities: Abilities): Route {
  const phrases = Map.groupBy(phrasesOf(abilities), ({ words }) => firstWord(words));
  const verbs = new Set(Object.values(abilities).flatMap(({ actions = {} }) => Object.keys(actions)));

  function clickIntent({ verb, data }: Extract<Incoming, { kind: 'action' }>): Intent {
    if (verb === 'company.show') return showIntent(data);
    if (verb === 'question.ask') return questionIntent(data);
    return verbs.has(verb) ? { kind: 'action', verb, data } : { kind: 'unknownAction' };
  }

  /** Reads a button that calls an ability as typed words would. */
  function showIntent(data: ActionData): Intent {
    const { ability, notice } = data;
    const args = argumentsIn(data);
    const isAbility = typeof ability === 'string' && Object.hasOwn(abilities, ability) && abilities[ability]?.handle;
    if (!isAbility || !args) return { kind: 'unknownAction' };
    return { kind: 'ability', ability, args, ...(typeof notice === 'string' && { notice }) };
  }

  function typedCommand(text: string, today: () => CalendarDay): Routed | undefined {
    const line = text.replace(/^[\s.!?,:;*_`'"“”‘’«»/]+|[\s.!?,:;*_`'"“”‘’«»]+$/g, '').replace(/[\s,]+/g, ' ');
    const folded = fold(line);
    const candidates = phrases.get(firstWord(folded)) ?? [];
    const phrase = candidates.find(({ words }) => folded === words || folded.startsWith(`${words} `));
    if (!phrase) return undefined;
    const { ability, takes, language, words } = phrase;
    const rest = line.split(' ').slice(words.split(' ').length).join(' ');
    const { args, language: argumentLanguage } = rest ? readArguments(rest, today(), SCOPE_NAMES) : NO_ARGUMENTS;
    if (rest && !fits(args, takes)) return undefined;
    return { intent: { kind: 'ability', ability, args, question: text }, language: language ?? argumentLanguage };
  }

  return (incoming, today) => {
    if (incoming.kind === 'action') return { intent: clickIntent(incoming), language: languageOf(incoming.data) };
    if (incoming.kind === 'files') return { intent: incoming, language: undefined };
    const { text, bringsReport } = incoming;
    if (!bringsReport && !/[\p{L}\p{N}]/u.test(text)) return { intent: emptyIntent(text), language: undefined };
    const question = { kind: 'question', question: text, ...(bringsReport && { bringsReport }) } as const;
    return typedCommand(text, today) ?? { intent: question, language: undefined };
  };
}

/** Reads a button that asks a question as if it had been typed. */
function questionIntent({ question }: ActionData): Intent {
  if (typeof question !== 'string' || !/[\p{L}\p{N}]/u.test(question)) return { kind: 'unknownAction' };
  return { kind: 'question', question: question.slice(0, MAX_CHARACTERS) };
}

function emptyIntent(text: string): Intent {
  const sign = readSign(text);
  return { kind: 'empty', ...(sign && { sign }) };
}

/** Lists every phrase, longest first. */
function phrasesOf(abilities: Abilities): Phrase[] {
  const phrases = new Map<string, Phrase>();
  for (const [ability, row] of Object.entries(abilities)) {
    for (const language of LANGUAGES) {
      for (const words of row.words?.[language].map(fold) ?? []) {
        phrases.set(words, {
          words,
          ability,
          takes: row.takes ?? 'nothing',
          language: phrases.has(words) ? undefined : language,
        });
      }
    }
  }
  return [...phrases.values()].sort((a, b) => b.words.length - a.words.length);
}

function firstWord(line: string): string {
  return line.split(' ', 1)[0] ?? '';
}

/** Tells whether an ability takes everything that follows its words; otherwise the line is a question. */
function fits({ competency, area, level, rest }: CommandArguments, takes: Takes): boolean {
  if (takes === 'nothing' || (takes === 'day' && (competency || area || level))) return false;
  return takes === 'people' || rest === '';
}

/** Returns the language of a button's card, which buttons carry so that a conversation stays in it. */
function languageOf({ language }: ActionData): Language | undefined {
  return LANGUAGES.find((each) => each === language);
}

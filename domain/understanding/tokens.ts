import { fold } from '../text/fold.ts';
import { findMentions } from './mentions/find-mentions.ts';
import { maskMentions } from './mentions/mention.ts';
import { readText } from './mentions/words.ts';

/** A mention's token with its ending: "{person}s", "{competency}'s". */
const MASK = /(\{[a-z]+\})(?:s\b)?/g;
const YEAR = /\b(?:19|20)\d{2}\b/g;
/** The number of a rule, which is asked about in the same words as any other. */
const RULE = /\br[ -]?1?\d\b/g;
/** A phrasing of the bank is masked without a day of its own; only the place of its dates matters. */
const ANY_DAY = '2021-01-01';

/** Returns the folded words of a text whose mentions are masked: each mask is one word, and any year and rule the same one. */
export function tokenize(masked: string): string[] {
  return (
    fold(masked)
      .replace(/['’`´]/g, '')
      .replace(MASK, ' $1 ')
      .replace(YEAR, ' year ')
      .replace(RULE, ' anyrule ')
      .match(/\{[a-z]+\}|[a-z0-9]+/g) ?? []
  );
}

/** Masks what a text names without regard to a company or a day, as in training. */
export function maskText(text: string): string {
  const read = readText(text);
  return maskMentions(read.folded, findMentions(read, { today: ANY_DAY }).sure);
}

/** True for the token of a mention. */
export function isMask(word: string): boolean {
  return word.startsWith('{');
}

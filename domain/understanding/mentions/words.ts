import { fold } from '../../text/fold.ts';

/** A word of a message, folded, with its place in the folded text (`to` excluded). */
export type Word = {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** True if it was typed with a capital letter first and small ones after it, as names are, and begins no sentence. */
  readonly isCapitalised: boolean;
};

/** A message as its mentions are found in: `plain` and `folded` have the same places if `isAligned`. */
export type MessageText = {
  readonly plain: string;
  readonly folded: string;
  readonly isAligned: boolean;
  readonly words: readonly Word[];
};

/** A run without spaces and marks between words; a dot, a hyphen or an apostrophe inside belongs to it. */
const WORD = /[^\s.,;:!?()[\]{}<>"“”„«»/\\|*_`~#=+&%'’-]+(?:[.@_'’-]+[^\s.,;:!?()[\]{}<>"“”„«»/\\|*_`~#=+&%@'’-]+)*/g;

export function readText(message: string): MessageText {
  const plain = message.normalize('NFC');
  const folded = fold(plain);
  const isAligned = folded.length === plain.length;
  const words = [...folded.matchAll(WORD)].map(({ 0: text, index: from }): Word => {
    const to = from + text.length;
    return {
      text,
      from,
      to,
      isCapitalised: isAligned && isCapitalised(plain.slice(from, to)) && !beginsSentence(plain, from),
    };
  });
  return { plain, folded, isAligned, words };
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}.*\p{Ll}/u.test(word);
}

function beginsSentence(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && /[\s"'(“”-]/.test(text.charAt(before))) before -= 1;
  return before < 0 || /[.!?:]/.test(text.charAt(before)) || text.slice(before + 1, at).includes('\n');
}

/** Returns a name without the ending of the genitive, in both languages: "annas", "anna's" and "lukas'" */
export function withoutGenitive(word: string): string {
  return word.replace(/['’]s?$|(?<=..)s$/, '');
}

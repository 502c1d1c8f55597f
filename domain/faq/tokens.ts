import { fold } from '../text/fold.ts';

/** "AZ-104", "MS 900": the kind of exam does not matter for the question. */
const EXAM_CODE = /\b(?:az|ms|dp|ai|pl|sc|mb|md|da|70|74|77|98)[- ]?\d{3}\b/g;
const YEAR = /\b(?:19|20)\d{2}\b/g;

/** Returns the folded words of a text; any exam code becomes the same word, and so does any year. */
export function tokenize(text: string): string[] {
  return (
    fold(text)
      .replace(/['’`´]/g, '')
      .replace(EXAM_CODE, ' examcode ')
      .replace(YEAR, ' year ')
      .match(/[a-z0-9]+/g) ?? []
  );
}

import { fold } from '../text/fold.ts';

/** "AZ-104", "MS 900": which exam it is says nothing about the question. */
const EXAM_CODE = /\b(?:az|ms|dp|ai|pl|sc|mb|md|da|70|74|77|98)[- ]?\d{3}\b/g;
const YEAR = /\b(?:19|20)\d{2}\b/g;

/** The words of a text, folded; an exam code or a year counts as one word whichever it is. */
export function tokenize(text: string): string[] {
  return (
    fold(text)
      .replace(/['’`´]/g, '')
      .replace(EXAM_CODE, ' examcode ')
      .replace(YEAR, ' year ')
      .match(/[a-z0-9]+/g) ?? []
  );
}

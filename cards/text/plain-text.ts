const MOST_CHARACTERS = 100;

/** A report's own words as they are, without what a card would read as markdown. */
export function plainText(text: string): string {
  return text
    .replace(/[[\]*_`\\<>#~|]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MOST_CHARACTERS);
}

const MOST_CHARACTERS = 100;

/** Removes what a card would read as markdown from a text of a report, and shortens it to 100 characters. */
export function plainText(text: string): string {
  return text
    .replace(/[[\]*_`\\<>#~|]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MOST_CHARACTERS);
}

/** How the answers word the example of a source, with days that are nobody's own. */
const EXAMPLES = [
  /^- (?:Bought on|Köpt) [^\n]*\n/gm,
  /(?:\bExample:|\bFor example,|\bExempel:) [^\n]*/g,
  /: (?:bought on|moved on|köpte ni|flyttade ni) [^.\n]*/g,
  / ?\b(?:Bought on|Köpte ni) [^.\n]*\./g,
];

/** Leaves the dated examples out of an answer, for a person who gave a day of their own. */
export function withoutExamples(answer: string): string {
  return EXAMPLES.reduce((rest, example) => rest.replace(example, ''), answer)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

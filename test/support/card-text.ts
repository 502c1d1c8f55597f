type Element = Readonly<Record<string, unknown>>;
type Fact = readonly [title: string, value: string];

/** Keys that hold no words: data for the bot, and the fallback text, which only notifications show. */
const WORDLESS: ReadonlySet<string> = new Set(['data', 'fallbackText', '$schema']);

/**
 * Returns all words of a card as a person reads them, one line per element, also in its hidden parts. Facts read
 * "title: value", columns are separated by " | ", buttons stand in brackets, and markdown stays as it is.
 *
 * @param card a card, a part of one, or anything that contains cards, such as an activity or an invoke response
 */
export function textOf(card: unknown): string {
  return linesOf(card).join('\n');
}

/** Returns the facts and two-column rows of a card, value by title; values of a repeated title are joined by "; ". */
export function factsOf(card: unknown): Record<string, string> {
  const byTitle = Map.groupBy(pairsIn(card), ([title]) => title);
  return Object.fromEntries([...byTitle].map(([title, facts]) => [title, facts.map(([, value]) => value).join('; ')]));
}

function linesOf(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(linesOf);
  if (!isElement(part)) return [];
  const type = wordIn(part, 'type');
  if (type === 'FactSet') return factsIn(part).map((fact) => fact.join(': '));
  if (type === 'ColumnSet') return present([linesOf(part.columns).join(' | ')]);
  if (type.startsWith('Input.')) return present([inputText(part)]);
  if (type.startsWith('Action.')) return [`[${wordIn(part, 'title')}]`, ...linesOf(part.card)];
  return [...present([wordIn(part, 'title'), wordIn(part, 'text')]), ...partsOf(part).flatMap(linesOf)];
}

/** "Label: value | placeholder | choice | choice | error message"; the value of a choice is its title. */
function inputText(input: Element): string {
  const choices = (Array.isArray(input.choices) ? input.choices : []).filter(isElement);
  const chosen = choices.find(({ value }) => value === input.value);
  const value = chosen ? wordIn(chosen, 'title') : wordIn(input, 'value');
  const first = present([wordIn(input, 'label'), value]).join(': ');
  const titles = choices.map((choice) => wordIn(choice, 'title'));
  return present([first, wordIn(input, 'placeholder'), ...titles, wordIn(input, 'errorMessage')]).join(' | ');
}

function pairsIn(part: unknown): Fact[] {
  if (Array.isArray(part)) return part.flatMap(pairsIn);
  if (!isElement(part)) return [];
  if (part.type === 'FactSet') return factsIn(part);
  const cells = part.type === 'ColumnSet' && Array.isArray(part.columns) ? part.columns.map(textOf) : [];
  const [title = '', value = ''] = cells;
  return cells.length === 2 ? [[title, value]] : partsOf(part).flatMap(pairsIn);
}

function factsIn({ facts }: Element): Fact[] {
  if (!Array.isArray(facts)) return [];
  return facts.filter(isElement).map((fact) => [wordIn(fact, 'title'), wordIn(fact, 'value')]);
}

function partsOf(element: Element): unknown[] {
  return Object.entries(element).flatMap(([key, value]) => (WORDLESS.has(key) ? [] : [value]));
}

function wordIn(element: Element, key: string): string {
  const value = element[key];
  return typeof value === 'string' ? value : '';
}

function present(words: readonly string[]): string[] {
  return words.filter((word) => word !== '');
}

function isElement(part: unknown): part is Element {
  return typeof part === 'object' && part !== null;
}

/** Returns all of a card as JSON, also its data and its fallback text, to prove that a name stands nowhere in it. */
export function wholeOf(card: unknown): string {
  return JSON.stringify(card) ?? '';
}

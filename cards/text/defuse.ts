/** Characters that turn the direction of the text round them. */
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/**
 * Returns a text from outside as a card may show it: without characters that turn its direction, and with a space in what
 * a card or Teams would evaluate, as in `${name}` or `{{DATE(…)}}`.
 */
export function defuse(text: string): string {
  return text
    .replace(DIRECTION, '')
    .replace(/\$(?=\{)/g, '$ ')
    .replace(/\{(?=\{)/g, '{ ');
}

/** What is never shown: the choices' values and the data of actions come back to the bot as they are. */
const UNSHOWN: ReadonlySet<string> = new Set(['id', 'type', 'url', 'verb']);

/** Defuses every text that an element, an action or a card shows. */
export function defuseShown<T>(shown: T, parent = ''): T {
  if (typeof shown === 'string') return defuse(shown) as T;
  if (Array.isArray(shown)) return shown.map((each) => defuseShown(each, parent)) as T;
  if (typeof shown !== 'object' || shown === null) return shown;
  const entries = Object.entries(shown).map(([key, value]) => {
    const isPayload = UNSHOWN.has(key) || (key === 'data' && !Array.isArray(value)) || key === 'choices.data';
    const isAnswer = key === 'value' && (parent === 'choices' || 'id' in (shown as object));
    return [key, isPayload || isAnswer ? value : defuseShown(value, key)];
  });
  return Object.fromEntries(entries) as T;
}

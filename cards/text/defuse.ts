/** Characters that turn the direction of the text round them, and openings of what a card or Teams would evaluate. */
const UNSAFE = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|\$\{|\{\{/;
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/**
 * Returns a text from outside as a card may show it: without characters that turn its direction, and with a space in what
 * a card or Teams would evaluate, as in `${name}` or `{{DATE(…)}}`.
 */
export function defuse(text: string): string {
  if (!UNSAFE.test(text)) return text;
  return text
    .replace(DIRECTION, '')
    .replace(/\$(?=\{)/g, '$ ')
    .replace(/\{(?=\{)/g, '{ ');
}

/** Fields that are never shown: the choices' values and the data of actions come back to the bot as they are. */
const UNSHOWN: ReadonlySet<string> = new Set(['id', 'type', 'url', 'verb', 'choices.data']);

/** Defuses every text that an element, an action or a card shows, within the card that is passed, and returns it. */
export function defuseShown<T extends object>(shown: T, parent = ''): T {
  const fields = shown as Record<string, unknown>;
  for (const key in fields) {
    const value = fields[key];
    if (typeof value === 'string') {
      const isAnswer = key === 'value' && (parent === 'choices' || 'id' in fields);
      const safe = isAnswer || UNSHOWN.has(key) ? value : defuse(value);
      if (safe !== value) fields[key] = safe;
    } else if (typeof value === 'object' && value !== null && !isPayload(key, value)) {
      defuseShown(value, Array.isArray(shown) ? parent : key);
    }
  }
  return shown;
}

function isPayload(key: string, value: object): boolean {
  return UNSHOWN.has(key) || (key === 'data' && !Array.isArray(value));
}

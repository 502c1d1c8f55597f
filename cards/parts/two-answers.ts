import type { Card } from '../card.ts';

const MOST_ACTIONS = 6;
/** Teams refuses larger cards; the rest of the limit of 40 KB is left to what is added when one is sent. */
const MOST_BYTES = 36_000;

/**
 * Shows two answers in one card, the second beneath the first; undefined if the card would be too large, or if one of
 * them is a form, whose fields are read by their ids.
 *
 * The ids of the second one's elements end in `-2`, by which outside readers find them. An element or action that both
 * have is shown once, at the end.
 */
export function twoAnswersCard(first: Card, second: Card): Card | undefined {
  const [opening, ...rest] = second.body.map(numbered);
  const actions = second.actions ?? [];
  const card: Card = {
    ...first,
    fallbackText: `${first.fallbackText} · ${second.fallbackText}`,
    body: [
      ...without(first.body, second.body),
      ...(opening ? [{ ...opening, separator: true, spacing: 'ExtraLarge' }] : []),
      ...rest,
    ],
    actions: [...without(first.actions ?? [], actions), ...actions.map(numbered)].slice(0, MOST_ACTIONS),
  };
  const text = JSON.stringify(card);
  return Buffer.byteLength(text) > MOST_BYTES || text.includes('"type":"Input.') ? undefined : card;
}

/** Returns the parts that are not among the others. */
function without(parts: readonly object[], others: readonly object[]): readonly object[] {
  const known = new Set(others.map((other) => JSON.stringify(other)));
  return parts.filter((part) => !known.has(JSON.stringify(part)));
}

/** Adds `-2` to the ids of an element and of all within it, and to those that its actions name; not to their data. */
function numbered(part: object): object {
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, numberedValue(key, value)]));
}

function numberedValue(key: string, value: unknown): unknown {
  if (key === 'data') return value;
  if (typeof value === 'string') return key === 'id' ? `${value}-2` : value;
  if (Array.isArray(value)) {
    return value.map((each) =>
      key === 'targetElements' && typeof each === 'string' ? `${each}-2` : numberedValue('', each),
    );
  }
  return typeof value === 'object' && value !== null ? numbered(value) : value;
}

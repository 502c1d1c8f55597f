import { offersIn } from '../renewal/offer-words.ts';
import { fold } from '../text/fold.ts';
import type { Mention } from '../understanding/mentions/mention.ts';

/** A line as typed, and what it names by place in the folded line. */
export type ReadLine = { readonly text: string; readonly mentions: readonly Mention[] };

type Named = { readonly kind: string; readonly from: number; readonly to: number };

/**
 * Repeats a question with the names of a follow-up in place of its own: "when can we renew silver?" and "and for gold?"
 * give "when can we renew gold?". Returns undefined if the question names nothing of the kind that the follow-up names.
 */
export function repeatQuestion(question: ReadLine, followUp: ReadLine): string | undefined {
  let text = fold(question.text);
  const line = fold(followUp.text);
  const named = namedIn(question);
  const places: (Named & { readonly words: string })[] = [];
  for (const { kind, from, to } of namedIn(followUp)) {
    const place = named.find((each) => each.kind === kind && !places.some((taken) => taken.from === each.from));
    if (!place) return undefined;
    places.push({ ...place, words: line.slice(from, to) });
  }
  if (places.length === 0) return undefined;
  for (const { from, to, words } of places.sort((one, other) => other.from - one.from)) {
    text = `${text.slice(0, from)}${words}${text.slice(to)}`;
  }
  return text;
}

function namedIn({ text, mentions }: ReadLine): Named[] {
  const found = mentions.map(({ kind, from, to }) => ({ kind: kind === 'impossibleDay' ? 'day' : kind, from, to }));
  const offers = offersIn(fold(text)).map((place) => ({ kind: 'offer', ...place }));
  const isApart = (place: Omit<Named, 'kind'>) => !found.some(({ from, to }) => place.from < to && from < place.to);
  return [...found, ...offers.filter(isApart)];
}

import type { UnknownWords } from '../company/unknown-words.ts';
import type { ReportedPerson } from '../people/people.ts';
import { LEVELS } from '../programmes/levels.ts';
import type { Mention } from './mentions/mention.ts';

/** A message as typed, with its mentions. */
type Typed = { readonly typed: string; readonly mentions: readonly Mention[] };

/** Returns the first words of a message that are not known; undefined if there are none. */
export function unknownIn({ typed, mentions }: Typed): UnknownWords | undefined {
  for (const mention of mentions) {
    const unknown = toUnknown(mention, typed);
    if (unknown) return unknown;
  }
  return undefined;
}

function toUnknown(mention: Mention, typed: string): UnknownWords | undefined {
  const { from, to } = mention;
  const name = typed.slice(from, to).replace(/['’]s?$/, '');
  const questionWith = (words: string) => typed.slice(0, from) + words + typed.slice(to);
  const meant = (person: ReportedPerson) => ({ person, question: questionWith(person.mcids[0] ?? '') });
  switch (mention.kind) {
    case 'person': {
      const { people, near = [] } = mention;
      if (people.length === 1) return undefined;
      return people.length === 0
        ? { kind: 'nobody', name, near: near.map(meant) }
        : { kind: 'several', name, near: people.map(meant) };
    }
    case 'unknownLevel':
      return { kind: 'level', name, near: LEVELS.map((level) => ({ level, question: questionWith(level) })) };
    case 'unknownCompetency':
      return { kind: 'competency', name };
    default:
      return undefined;
  }
}

import type { CommandArguments } from '../company/read-arguments.ts';
import { LEVEL_PATTERN, LEVEL_WORDS, LEVELS } from '../programmes/levels.ts';
import type { Mention } from './mentions/mention.ts';
import type { Understood } from './understand.ts';
import { unknownIn } from './unknown-mention.ts';

const ANY_LEVEL = new RegExp(`\\b${LEVEL_PATTERN}`);
const BY_LEVEL = LEVELS.map((level) => [level, new RegExp(`^(?:${LEVEL_WORDS[level].pattern})`)] as const);

/**
 * Returns the arguments of a plain question: its mentions, and the level that it names first. `rest` is the folded text
 * with its mentions masked.
 */
export function askArguments(understood: Pick<Understood, 'typed' | 'masked' | 'mentions'>): CommandArguments {
  const { mentions, masked } = understood;
  const of = <K extends Mention['kind']>(kind: K) =>
    mentions.filter((each): each is Extract<Mention, { kind: K }> => each.kind === kind);
  const [named] = of('competency');
  const [date] = of('day');
  const [impossible] = of('impossibleDay');
  const [span] = of('period');
  const unknown = unknownIn(understood);
  const level = unknown?.kind === 'level' ? undefined : firstLevel(masked);
  return {
    ...(named && { competency: named.competency.id }),
    ...(level && { level }),
    ...(date && { asOf: date.day }),
    ...(impossible && { impossibleDate: impossible.date }),
    ...(span && { period: span.period }),
    ...(unknown && { unknown }),
    people: of('person').flatMap(({ people }) => people),
    skills: of('skill').map(({ skill }) => skill),
    rest: masked,
  };
}

function firstLevel(masked: string): CommandArguments['level'] {
  const [word = ''] = ANY_LEVEL.exec(masked) ?? [];
  return BY_LEVEL.find(([, pattern]) => pattern.test(word))?.[0];
}

import type { Criterion } from '../requirement.ts';

/** The maximum number of ways kept while criteria are combined; those with the fewest skills are kept. */
const MOST_WAYS = 500;

/** Sets of skills, each of them enough; `isAll` is false if the list was cut to `MOST_WAYS`. */
export type Ways = { readonly sets: readonly (readonly string[])[]; readonly isAll: boolean };

/** Returns the ways to meet a criterion. */
export function waysToMeet(criterion: Criterion): Ways {
  if (criterion.kind === 'skill') return { sets: [[criterion.skill]], isAll: true };
  const parts = criterion.of.map(waysToMeet);
  if (criterion.kind === 'allOf') return waysToMeetAll(parts);
  return fewest(
    parts.flatMap(({ sets }) => sets),
    parts.every(({ isAll }) => isAll),
  );
}

/** Returns the ways to meet all of several criteria. */
export function waysToMeetAll(parts: readonly Ways[]): Ways {
  return parts.reduce<Ways>(
    (before, part) =>
      fewest(
        before.sets.flatMap((first) => part.sets.map((second) => [...new Set([...first, ...second])].sort())),
        before.isAll && part.isAll,
      ),
    { sets: [[]], isAll: true },
  );
}

function fewest(sets: readonly (readonly string[])[], isAll: boolean): Ways {
  const unique = [...new Map(sets.map((set) => [set.join('\n'), set])).values()];
  unique.sort((a, b) => a.length - b.length);
  return { sets: unique.slice(0, MOST_WAYS), isAll: isAll && unique.length <= MOST_WAYS };
}

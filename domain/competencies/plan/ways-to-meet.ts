import type { Criterion } from '../requirement.ts';

/** The most ways that are kept while ways to meet criteria are combined; the fewest skills first. */
const MOST_WAYS = 500;

/** Sets of skills, each of which meets something; `isAll` is false where more than `MOST_WAYS` were cut. */
export type Ways = { readonly sets: readonly (readonly string[])[]; readonly isAll: boolean };

/** The ways to meet a criterion. */
export function waysToMeet(criterion: Criterion): Ways {
  if (criterion.kind === 'skill') return { sets: [[criterion.skill]], isAll: true };
  const parts = criterion.of.map(waysToMeet);
  if (criterion.kind === 'allOf') return waysToMeetAll(parts);
  return fewest(
    parts.flatMap(({ sets }) => sets),
    parts.every(({ isAll }) => isAll),
  );
}

/** The ways to meet several things at once. */
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

import type { FurtherMcids } from '../people/further-mcids.ts';
import type { Holders } from './holders.ts';
import type { Criterion } from './requirement.ts';

/**
 * The people who are counted together; `meeting` returns those who meet a criterion, each by their first MCID.
 *
 * A person with several MCIDs meets it if one of them does: what they hold is not joined before they are merged (S9).
 */
export type People = { readonly meeting: (criterion: Criterion) => ReadonlySet<string> };

export function createPeople(holders: Holders, further: FurtherMcids): People {
  const mcidsMeeting = cachedBy((criterion: Criterion): ReadonlySet<string> => {
    return findMcids(criterion, holders, mcidsMeeting);
  });
  if (further.size === 0) return { meeting: mcidsMeeting };
  return { meeting: cachedBy((criterion) => eachOnce(mcidsMeeting(criterion), further)) };
}

function cachedBy(find: People['meeting']): People['meeting'] {
  const cached = new Map<Criterion, ReadonlySet<string>>();
  return (criterion) => {
    const found = cached.get(criterion) ?? find(criterion);
    cached.set(criterion, found);
    return found;
  };
}

function eachOnce(mcids: ReadonlySet<string>, further: FurtherMcids): ReadonlySet<string> {
  if (![...mcids].some((mcid) => further.has(mcid))) return mcids;
  return new Set([...mcids].map((mcid) => further.get(mcid) ?? mcid));
}

/** Returns the same people but one, named by their first MCID. */
export function peopleWithout({ meeting }: People, mcid: string): People {
  const alone = new Set([mcid]);
  return {
    meeting: (criterion) => {
      const people = meeting(criterion);
      return people.has(mcid) ? people.difference(alone) : people;
    },
  };
}

const NOBODY: ReadonlySet<string> = new Set();

function findMcids(criterion: Criterion, holders: Holders, meeting: People['meeting']): ReadonlySet<string> {
  if (criterion.kind === 'skill') return holders(criterion.skill);
  const [first, ...rest] = criterion.of.map(meeting);
  if (!first) return NOBODY;
  if (criterion.kind === 'anyOf') return rest.reduce<ReadonlySet<string>>((all, people) => all.union(people), first);
  return rest.reduce<ReadonlySet<string>>((all, people) => all.intersection(people), first);
}

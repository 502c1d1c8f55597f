import type { Holders } from './holders.ts';
import type { Criterion } from './requirement.ts';

/** The people who are counted together; `meeting` returns those (MCID) who meet a criterion. */
export type People = { readonly meeting: (criterion: Criterion) => ReadonlySet<string> };

export function createPeople(holders: Holders): People {
  const cached = new Map<Criterion, ReadonlySet<string>>();
  const meeting = (criterion: Criterion): ReadonlySet<string> => {
    const people = cached.get(criterion) ?? findPeople(criterion, holders, meeting);
    cached.set(criterion, people);
    return people;
  };
  return { meeting };
}

/** Returns the same people but one. */
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

function findPeople(criterion: Criterion, holders: Holders, meeting: People['meeting']): ReadonlySet<string> {
  if (criterion.kind === 'skill') return holders(criterion.skill);
  const [first, ...rest] = criterion.of.map(meeting);
  if (!first) return NOBODY;
  if (criterion.kind === 'anyOf') return rest.reduce<ReadonlySet<string>>((all, people) => all.union(people), first);
  return rest.reduce<ReadonlySet<string>>((all, people) => all.intersection(people), first);
}

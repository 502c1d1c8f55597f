import { closestOption, type PeopleCounted, peopleCounted } from '../../competencies/people-counted.ts';
import type { LevelVerdict, Reason } from '../../competencies/verdict.ts';

/** The people who count toward a level by its closest option, and how many it needs. */
export type PeopleAtLevel = {
  readonly level: string;
  readonly outcome: LevelVerdict['outcome'];
  /** The people who count (first MCID), in the order of their MCIDs. */
  readonly people: readonly string[];
  /** Undefined if the level requires no number of people. */
  readonly headcount: PeopleCounted | undefined;
};

/** Returns the people who count toward a level, by the option that is met or nearest to it. */
export function peopleAtLevel(verdict: LevelVerdict): PeopleAtLevel {
  const option = closestOption(verdict);
  return {
    level: verdict.level,
    outcome: verdict.outcome,
    people: option ? [...peopleIn(option.reason)].sort() : [],
    headcount: peopleCounted(verdict, option),
  };
}

/** Returns everyone (first MCID) who counts toward some part of a requirement. */
function peopleIn(reason: Reason): ReadonlySet<string> {
  switch (reason.kind) {
    case 'people':
      // If everyone needed must meet the second criterion too, those who do not count for nothing.
      return new Set(reason.amongThem?.need === reason.need ? reason.amongThem.counted : reason.counted);
    case 'team':
      return new Set(reason.roles.flatMap(({ counted }) => counted));
    case 'all':
    case 'any':
      return new Set(reason.of.flatMap((part) => [...peopleIn(part)]));
    case 'score':
      return new Set(reason.parts.flatMap(({ counted = [] }) => counted));
    case 'metric':
    case 'declared':
    case 'notOffered':
    case 'notPublished':
      return new Set();
  }
}

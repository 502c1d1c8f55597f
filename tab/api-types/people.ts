import type { Day } from './day.ts';
import type { Word } from './word.ts';

/** A person in the report; the id is not an MCID. */
export type PersonRef = { readonly id: string; readonly name: string };

/** The states of an MCID, each with a next step of its own. */
export const MCID_STATES = [
  'overdue',
  'inPmc',
  'notAssociated',
  'noAccount',
  'differentEmail',
  'limitedUntil',
  'linkedElsewhere',
  'saysLinked',
  'waiting',
  'linked',
] as const;
export type McidStateName = (typeof MCID_STATES)[number];

export type PeopleQuery = { readonly search: string; readonly state?: McidStateName; readonly page: number };

export type PersonRow = PersonRef & {
  readonly email?: string;
  readonly state: McidStateName;
  readonly skills: number;
  /** How many of the skills count. */
  readonly counting: number;
};

export type PeoplePage = {
  /** The number of people who match the search, in any state. */
  readonly total: number;
  readonly states: Readonly<Partial<Record<McidStateName, number>>>;
  readonly pages: number;
  readonly people: readonly PersonRow[];
};

export type OwnSkill = Word & {
  readonly skill: string;
  readonly detail: string;
  readonly completedOn?: Day;
  readonly expiresOn?: Day;
};

export type PersonDetail = PersonRow & {
  readonly mcids: readonly string[];
  readonly reportedOn: Day;
  /** The next step for the MCID, if there is one. */
  readonly hint?: string;
  readonly ownSkills: readonly OwnSkill[];
};

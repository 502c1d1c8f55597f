import type { SkillRecord } from '../../competencies/skill-record.ts';
import { peopleOf, personName, type ReportedPerson } from '../people.ts';

/** The names of the people who are in a report but not in the one before, and the other way round. */
export type Movements = { readonly joined: readonly string[]; readonly left: readonly string[] };

/** Compares the people of two reports. Somebody with an MCID in both is the same person. */
export function movementsBetween(before: readonly SkillRecord[], after: readonly SkillRecord[]): Movements {
  return { joined: without(after, before), left: without(before, after) };
}

function without(some: readonly SkillRecord[], others: readonly SkillRecord[]): string[] {
  const known = new Set(others.map(({ mcid }) => mcid));
  const isNew = ({ mcids }: ReportedPerson) => !mcids.some((mcid) => known.has(mcid));
  return peopleOf(some).filter(isNew).map(personName);
}

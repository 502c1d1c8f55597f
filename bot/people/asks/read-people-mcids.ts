import { pmcGraceEnd } from '../../../domain/competencies/counting.ts';
import { mcidStatesOf, type PersonMcid } from '../../../domain/people/linking.ts';
import type { ReportedPerson } from '../../../domain/people/people.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';
import { readMatches, readStatements } from '../read-matches.ts';
import type { PeopleAsk } from './for-names.ts';

/** The state of a person's MCID, and the last day of PMC (R8), if it is known. */
type Linked = { readonly mcid: PersonMcid; readonly graceEnd: CalendarDay | undefined };

/** Reads the state of the MCIDs of people of the report on the day asked for. */
export async function readPeopleMcids(
  people: readonly ReportedPerson[],
  { view: { company }, context: { reportDay, day }, person, deps }: PeopleAsk,
): Promise<Linked[]> {
  const matches = await readMatches(person.tenantId, company.records, deps);
  const statements = await readStatements(person.tenantId, matches, deps);
  const states = mcidStatesOf({ people, statements, reportDay }, day);
  const own = new Set(people);
  const graceEnd = company.movedToPcOn && pmcGraceEnd(company.movedToPcOn);
  // Statements of people who are not in the report come with the states.
  return states.filter((each) => own.has(each.person)).map((mcid) => ({ mcid, graceEnd }));
}

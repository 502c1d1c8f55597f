import { pmcGraceEnd } from '../../../domain/competencies/counting.ts';
import { mcidStatesOf, type PersonMcid } from '../../../domain/people/linking.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';
import { readMatches, readStatements } from '../read-matches.ts';
import type { PersonAsk } from './one-person.ts';

/** Reads the state of a person's MCID on the day asked for, and the last day of PMC (R8), if it is known. */
export async function readPersonMcid({
  reported,
  view: { company },
  context: { reportDay, day },
  person,
  deps,
}: PersonAsk): Promise<{ readonly mcid: PersonMcid; readonly graceEnd: CalendarDay | undefined }> {
  const matches = await readMatches(person.tenantId, company.records, deps);
  const statements = await readStatements(person.tenantId, matches, deps);
  const [mcid] = mcidStatesOf({ people: [reported], statements, reportDay }, day);
  if (!mcid) throw new Error('A person of the report has no MCID state.');
  return { mcid, graceEnd: company.movedToPcOn && pmcGraceEnd(company.movedToPcOn) };
}

import { pmcGraceEnd } from '../../domain/competencies/counting.ts';
import { type McidFacts, mcidState, shownAs } from '../../domain/people/mcid-state.ts';
import { factsIn } from '../../domain/people/mcid-statement.ts';
import type { OwnMcid } from '../../domain/people/own-mcid.ts';
import { recordsAt } from '../../domain/people/people.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { readCompany } from '../company/read-company.ts';
import { reportDay } from '../company/report-day.ts';
import type { Deps } from '../deps.ts';
import type { Person } from '../turn/person.ts';

/**
 * Reads the facts about a person's own MCID.
 *
 * @throws ConnectorError if Teams does not provide the person's addresses
 */
export async function readOwnMcid(person: Person, today: CalendarDay, deps: Deps): Promise<OwnMcid> {
  const { company, report } = await readCompany(person.tenantId, today, deps);
  const statement = await deps.mcidStatements.of(person.tenantId, person.userId);
  const records = report ? recordsAt(company.records, await deps.memberAddresses(person)) : [];
  const facts: McidFacts = {
    ...(report && { report: { day: reportDay(report, person), shows: shownAs(records) } }),
    ...(statement && statement.said.on <= today && factsIn(statement)),
  };
  return {
    state: mcidState(facts, today),
    facts,
    mcids: [...new Set(records.filter(({ associatedInPc }) => associatedInPc).map(({ mcid }) => mcid))],
    graceEnd: company.movedToPcOn && pmcGraceEnd(company.movedToPcOn),
  };
}

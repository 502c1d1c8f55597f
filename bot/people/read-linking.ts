import type { LinkingContent } from '../../cards/people/linking.ts';
import { pmcGraceEnd } from '../../domain/competencies/counting.ts';
import { linkingOf } from '../../domain/people/linking.ts';
import { peopleOf } from '../../domain/people/people.ts';
import { readCompany } from '../company/read-company.ts';
import { reportDay } from '../company/report-day.ts';
import type { AbilityRequest } from '../turn/handler.ts';
import { maySeeNames } from '../turn/permissions.ts';
import { readMatches, readStatements, readUnmatched } from './read-matches.ts';

/** Reads who has not linked their MCID; undefined without a skills report. */
export async function readLinking({
  args,
  person,
  today,
  deps,
}: Omit<AbilityRequest, 'language'>): Promise<LinkingContent | undefined> {
  const { asOf: day = today } = args;
  const { programme, company, report } = await readCompany(person.tenantId, day, deps);
  if (!report) return undefined;
  const people = peopleOf(company.records);
  const matches = await readMatches(person.tenantId, company.records, deps);
  const [statements, unmatched, isScheduled] = await Promise.all([
    readStatements(person.tenantId, matches, deps),
    readUnmatched(person.tenantId, { people, matches }, deps),
    deps.promptSchedules.isOn(person.tenantId),
  ]);
  const reportedOn = reportDay(report, person);
  return {
    linking: linkingOf({ programme, company, people, statements, reportDay: reportedOn }, day),
    day,
    today,
    reportDay: reportedOn,
    graceEnd: company.movedToPcOn && pmcGraceEnd(company.movedToPcOn),
    showNames: await maySeeNames(person, deps),
    isScheduled,
    unmatched: unmatched.length,
    matched: matches.size,
  };
}

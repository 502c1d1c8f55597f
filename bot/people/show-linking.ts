import { missingDataCard } from '../../cards/parts/missing-data.ts';
import { linkingCard } from '../../cards/people/linking.ts';
import { pmcGraceEnd } from '../../domain/competencies/counting.ts';
import { linkingOf } from '../../domain/people/linking.ts';
import { peopleOf } from '../../domain/people/people.ts';
import { readCompany } from '../company/read-company.ts';
import { reportDay } from '../company/report-day.ts';
import type { AbilityHandler } from '../turn/handler.ts';
import { maySeeNames } from '../turn/permissions.ts';
import { readMatches, readStatements, readUnmatched } from './read-matches.ts';

/** Shows who has not linked their MCID; in a shared chat, only how many. */
export const showLinking: AbilityHandler = async ({ args, person, today, language, deps }) => {
  const { asOf: day = today } = args;
  const { programme, company, report } = await readCompany(person.tenantId, day, deps);
  if (!report) return { card: missingDataCard({ ability: 'linking', missing: 'report' }, language) };
  const people = peopleOf(company.records);
  const matches = await readMatches(person.tenantId, company.records, deps);
  const [statements, unmatched, isScheduled] = await Promise.all([
    readStatements(person.tenantId, matches, deps),
    readUnmatched(person.tenantId, { people, matches }, deps),
    deps.promptSchedules.isOn(person.tenantId),
  ]);
  const reportedOn = reportDay(report, person);
  const content = {
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
  return { card: linkingCard(content, language) };
};

import { movementsCard } from '../../cards/people/answers/report-people.ts';
import { movementsBetween } from '../../domain/people/answers/movements.ts';
import { reportDay } from '../company/report-day.ts';
import { forNames } from '../people/asks/for-names.ts';
import { readReportBefore } from './read-report-before.ts';

/** Answers who has joined or left since the skills report before. */
export const answerJoined = forNames(async ({ view, context, person, language, deps }) => {
  const before = await readReportBefore(person.tenantId, view, deps);
  const since = before && {
    movements: movementsBetween(before.company.records, view.company.records),
    since: reportDay(before.report, person),
  };
  return { card: movementsCard(since, context.reportDay, language) };
});

import type { NotLinked } from '../people/linking.ts';
import { addDays, type CalendarDay, daysBetween } from '../time/calendar-day.ts';
import type { AlertOf, OverduePerson, UnlinkedPerson } from './alert.ts';
import type { AlertRules } from './alert-rules.ts';
import type { Evaluation } from './evaluation.ts';
import { daysBefore, latest } from './latest.ts';

type Linked = Pick<Evaluation, 'linking' | 'day'>;

/** Reports people with a valid skill who are associated in PMC only (R8), until such skills stop counting. */
export function pmcAlerts(
  { graceEnd, ...evaluation }: Linked & Pick<Evaluation, 'graceEnd'>,
  { pmcDaysBefore }: AlertRules,
): AlertOf<'pmcPeople'>[] {
  const { day } = evaluation;
  const people = unlinked(evaluation).filter(({ state, hasValidSkill }) => state.inPmc && hasValidSkill);
  const stage = graceEnd && latest(daysBefore(graceEnd, pmcDaysBefore), day);
  if (!graceEnd || !stage || day > graceEnd || people.length === 0) return [];
  const period = `${graceEnd} ${stage.days}`;
  const daysLeft = daysBetween(day, graceEnd);
  return [{ kind: 'pmcPeople', rule: 'R8', subject: 'people', period, since: stage.since, people, graceEnd, daysLeft }];
}

/** Reports people who need a support case (R9, S11): again for each new one, and once 10 days are over too. */
export function waitingAlerts({ linking, day }: Linked, { waitingDaysAfter }: AlertRules): AlertOf<'skillsWaiting'>[] {
  const people = linking?.notLinked.filter(isOverdue) ?? [];
  const stages = people.flatMap(({ state }) => waitingDaysAfter.map((days) => ({ since: addDays(state.since, days) })));
  const stage = latest(stages, day);
  if (!stage) return [];
  return [{ kind: 'skillsWaiting', rule: 'R9', subject: 'people', period: stage.since, since: stage.since, people }];
}

/** Reports the people who have not linked, once for the reports of each month. */
export function unlinkedAlerts(evaluation: Linked & Pick<Evaluation, 'reportDay'>): AlertOf<'peopleUnlinked'>[] {
  const { reportDay } = evaluation;
  const people = unlinked(evaluation);
  if (!reportDay || people.length === 0) return [];
  const period = monthOf(reportDay);
  return [{ kind: 'peopleUnlinked', rule: 'R11', subject: 'people', period, since: reportDay, people }];
}

function unlinked({ linking }: Pick<Evaluation, 'linking'>): UnlinkedPerson[] {
  return linking?.notLinked.filter(isUnlinked) ?? [];
}

function isUnlinked(person: NotLinked): person is UnlinkedPerson {
  return person.state.kind === 'unlinked' || person.state.kind === 'prompted';
}

function isOverdue(person: NotLinked): person is OverduePerson {
  return person.state.kind === 'overdue';
}

function monthOf(day: CalendarDay): string {
  return day.slice(0, 7);
}

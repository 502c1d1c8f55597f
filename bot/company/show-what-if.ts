import { type WhatIfContent, whatIfCard } from '../../cards/company/what-if.ts';
import { whichPersonCard } from '../../cards/company/which-person.ts';
import { impossibleDateCard } from '../../cards/parts/impossible-date.ts';
import { messageCard } from '../../cards/parts/message.ts';
import { missingDataCard } from '../../cards/parts/missing-data.ts';
import { words } from '../../cards/words.ts';
import { newlyFragile, type Scenario, whatIf } from '../../domain/competencies/what-if.ts';
import { peopleOf, personName, type ReportedPerson } from '../../domain/people/people.ts';
import { peopleNames } from '../../domain/people/people-names.ts';
import { readPeople } from '../../domain/people/read-people.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import type { AbilityHandler } from '../turn/handler.ts';
import { type CompanyView, readCompany } from './read-company.ts';

/** Shows which levels change if people of the report leave or join. */
export const showWhatIf: AbilityHandler = async ({ args, person, today, language, deps }) => {
  const t = words(language);
  const { rest: line, asOf: day = today, impossibleDate } = args;
  const view = await readCompany(person.tenantId, day, deps);
  if (line === '') {
    if (!view.report) return { card: missingDataCard({ ability: 'whatIf', missing: 'report' }, language) };
    return { card: messageCard(t('whatIf.how'), t('whatIf.title')) };
  }
  const read = readPeople(line, peopleOf(view.company.records));
  if (read.kind === 'nobodyKnown') return 'notUnderstood';
  if (impossibleDate) return { card: impossibleDateCard(impossibleDate, language) };
  if (read.kind === 'ambiguous') return { card: whichPersonCard(read.choices, args.asOf, language) };
  return { card: whatIfCard(whatIfContent(view, read, day, today), language) };
};

/** Who leaves and who joins; `isWhole` is false if the line held more than that. */
type Moves = {
  readonly leavers: readonly ReportedPerson[];
  readonly joiners: readonly ReportedPerson[];
  readonly isWhole: boolean;
};

/** Compares the levels before and after people leave or join. Only for people entitled to names. */
export function whatIfContent(view: CompanyView, moves: Moves, day: CalendarDay, today: CalendarDay): WhatIfContent {
  const { programme, company, memberships } = view;
  const { leavers, joiners, isWhole } = moves;
  const scenario = scenarioOf(leavers, joiners);
  const performanceDay = day < today ? day : today;
  return {
    programme,
    day,
    today,
    leavers: leavers.map(personName),
    joiners: joiners.map(personName),
    isWhole,
    changes: whatIf({ programme, company, scenario }, day, performanceDay),
    fragile: newlyFragile({ programme, company, scenario }, day, performanceDay),
    memberships,
    names: peopleNames(company.records),
  };
}

/** A joiner who is already in the report has skills that do not count yet, so they become associated. */
function scenarioOf(leavers: readonly ReportedPerson[], joiners: readonly ReportedPerson[]): Scenario {
  return {
    leavers: leavers.flatMap(({ mcids }) => mcids),
    joiners: joiners.flatMap(({ records }) => records.map((record) => ({ ...record, associatedInPc: true }))),
  };
}

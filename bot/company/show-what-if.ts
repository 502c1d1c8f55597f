import { type WhatIfContent, whatIfCard } from '../../cards/company/what-if.ts';
import { unknownPersonCard, whichPersonCard } from '../../cards/company/which-person.ts';
import { impossibleDateCard } from '../../cards/parts/impossible-date.ts';
import { messageCard } from '../../cards/parts/message.ts';
import { missingDataCard } from '../../cards/parts/missing-data.ts';
import { words } from '../../cards/words.ts';
import type { SkillRecord } from '../../domain/competencies/skill-record.ts';
import { newlyFragile, type Scenario, whatIf } from '../../domain/competencies/what-if.ts';
import { whatIfDesignations } from '../../domain/designations/what-if-designations.ts';
import { peopleWithSeveral } from '../../domain/people/further-mcids.ts';
import { peopleOf, personName, type ReportedPerson } from '../../domain/people/people.ts';
import { peopleNames } from '../../domain/people/people-names.ts';
import { readPeople } from '../../domain/people/read-people.ts';
import { fold } from '../../domain/text/fold.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { askForDay } from '../turn/ask-for-day.ts';
import type { AbilityHandler } from '../turn/handler.ts';
import { designationsIn } from './designations/designations-in.ts';
import { type CompanyView, readCompany } from './read-company.ts';
import { reportDay } from './report-day.ts';

/** Shows which levels change if people of the report leave or join. A line that names nobody is a question instead. */
export const showWhatIf: AbilityHandler = async ({ args, question, person, today, language, deps }) => {
  const t = words(language);
  const { rest: line, asOf, impossibleDate } = args;
  const day = asOf ?? today;
  const view = await readCompany(person.tenantId, day, deps);
  if (line === '') {
    if (!view.report && !view.trainings)
      return { card: missingDataCard({ ability: 'whatIf', missing: 'report' }, language) };
    return { card: messageCard(t('whatIf.how'), t('whatIf.title')) };
  }
  const spelled = spellingsIn(question ?? '');
  const isCapitalised = (word: string) => /^\p{Lu}.*\p{Ll}/u.test(spelled.get(word) ?? '');
  const reading = readPeople(line, peopleOf(rowsOf(view)), isCapitalised);
  if (reading.kind === 'nobodyKnown') return 'notUnderstood';
  if (impossibleDate) return { card: impossibleDateCard(impossibleDate, language) };
  const asked = askForDay('whatIf', args, { person, language });
  if (asked) return asked;
  if (reading.kind === 'unknownName') {
    const report = view.report ?? view.trainings;
    if (!report) return 'notUnderstood';
    const name = reading.name.map((word) => spelled.get(word) ?? word).join(' ');
    const unknown = { name, choices: reading.choices, reportDay: reportDay(report, person), asOf };
    return { card: unknownPersonCard(unknown, language) };
  }
  if (reading.kind === 'ambiguous') return { card: whichPersonCard(reading.choices, asOf, language) };
  return { card: whatIfCard(whatIfContent(view, reading, { day, today }), language) };
};

/** Returns the words of a line as typed, by their folded form. */
function spellingsIn(question: string): ReadonlyMap<string, string> {
  const found = question.match(/[\p{L}\p{N}](?:[\p{L}\p{N}@._'’-]*[\p{L}\p{N}])?/gu) ?? [];
  return new Map(found.map((word) => [fold(word), word]));
}

/** The people who leave, join, link their MCID or earn skills; `isWhole` is false if the line held more than that. */
export type Moves = {
  readonly leavers?: readonly ReportedPerson[];
  readonly joiners?: readonly ReportedPerson[];
  readonly linkers?: readonly ReportedPerson[];
  readonly earners?: { readonly people: readonly ReportedPerson[]; readonly skills: readonly string[] };
  readonly isWhole: boolean;
};

/** Compares the levels before and after people leave or join. Only for people entitled to names. */
export function whatIfContent(
  view: CompanyView,
  { leavers = [], joiners = [], linkers = [], earners, isWhole }: Moves,
  { day, today }: { readonly day: CalendarDay; readonly today: CalendarDay },
): WhatIfContent {
  const { programme, company, memberships } = view;
  const moves = { leavers, joiners: [...joiners, ...linkers], ...(earners && { earners }) };
  const scenario = scenarioOf(moves, new Set(company.records), today);
  const performanceDay = day < today ? day : today;
  return {
    programme,
    day,
    today,
    leavers: leavers.map(personName),
    joiners: joiners.map(personName),
    linkers: linkers.map(personName),
    earners: earners && { people: earners.people.map(personName), skills: earners.skills },
    isWhole,
    changes: whatIf({ programme, company, scenario }, day, performanceDay),
    fragile: newlyFragile({ programme, company, scenario }, day, performanceDay),
    isAboutDesignations: company.records.length === 0 && view.trainings !== undefined,
    designations: whatIfDesignations(designationsIn(view), scenario.leavers ?? [], day),
    memberships,
    names: peopleNames(rowsOf(view)),
    several: peopleWithSeveral(rowsOf(view)),
  };
}

/** Returns the rows of both reports: the Trainings export's MCPID is the skills report's MCID, so one person. */
function rowsOf({ company: { records }, certificates }: CompanyView): readonly SkillRecord[] {
  if (certificates.length === 0) return records;
  const unassociated = { associatedInPmc: false, associatedInPc: false, relevantFor: [] };
  return [...records, ...certificates.map((certificate) => ({ ...certificate, ...unassociated }))];
}

/**
 * Builds the scenario. Joiners are already in the report with skills that do not count yet, which become associated. A
 * skill that is earned is associated too, and does not expire before the day.
 */
function scenarioOf(
  { leavers = [], joiners = [], earners }: Omit<Moves, 'isWhole' | 'linkers'>,
  reported: ReadonlySet<SkillRecord>,
  today: CalendarDay,
): Scenario {
  const earned = (earners?.people ?? []).flatMap(({ records: [first] }) =>
    (earners?.skills ?? []).flatMap((skill) =>
      first ? [{ ...first, skill, completedOn: today, expiresOn: undefined, associatedInPc: true }] : [],
    ),
  );
  const associated = joiners.flatMap(({ records }) => {
    return records.filter((each) => reported.has(each)).map((record) => ({ ...record, associatedInPc: true }));
  });
  return { leavers: leavers.flatMap(({ mcids }) => mcids), joiners: [...associated, ...earned] };
}

import { countSkill } from '../competencies/counting.ts';
import type { Programme } from '../competencies/programme.ts';
import { createSkillNames } from '../competencies/skill-names.ts';
import type { Company } from '../competencies/standing.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import { type McidState, mcidState, shownAs } from './mcid-state.ts';
import { factsIn, type McidStatement, type Obstacle, obstacleIn } from './mcid-statement.ts';
import { addressKey, type ReportedPerson } from './people.ts';

/** Someone whose MCID is not linked, as far as anybody knows. */
export type NotLinked = {
  /** Without MCIDs, name and records where only the person has told of it. */
  readonly person: ReportedPerson;
  readonly state: Exclude<McidState, { kind: 'linked' }>;
  /** Whether a skill of theirs would count if it were associated: such people come first (R8). */
  readonly hasValidSkill: boolean;
  /** What keeps them from linking, as they say. */
  readonly obstacle?: Obstacle;
};

export type Linking = { readonly linked: number; readonly notLinked: readonly NotLinked[] };

/** Where the MCID of everyone stands who is in the report, or has said something of it. */
export function linkingOf(
  programme: Programme,
  { countUndated }: Company,
  people: readonly ReportedPerson[],
  statements: readonly McidStatement[],
  reportDay: CalendarDay,
  today: CalendarDay,
): Linking {
  const names = createSkillNames(programme.skills);
  const isValid = ({ records: own }: ReportedPerson) =>
    own.some((record) => {
      const skill = names(record.skill);
      if (!skill) return false;
      const associated = { ...record, associatedInPc: true };
      return countSkill(skill, associated, { day: today, countUndated }).kind !== 'doesNotCount';
    });
  const states = mcidStatesOf(people, statements, reportDay, today);
  const notLinked = states.flatMap(({ state, ...known }) =>
    state.kind === 'linked' ? [] : [{ ...known, state, hasValidSkill: isValid(known.person) }],
  );
  return {
    linked: states.length - notLinked.length,
    notLinked: notLinked.sort((a, b) => Number(b.hasValidSkill) - Number(a.hasValidSkill)),
  };
}

/** Where somebody's MCID stands, and what keeps them from linking it, as they say. */
export type KnownMcid = {
  readonly person: ReportedPerson;
  readonly state: McidState;
  readonly obstacle?: Obstacle;
};

/** Where the MCID of everyone stands, those of the report first. */
export function mcidStatesOf(
  people: readonly ReportedPerson[],
  statements: readonly McidStatement[],
  reportDay: CalendarDay,
  today: CalendarDay,
): KnownMcid[] {
  const said = new Map(statements.flatMap((each) => keysOf(each).map((key) => [key, each])));
  return [...people, ...unreported(people, statements)].map((person) => {
    const statement =
      said.size > 0 ? [...addressesOf(person), ...person.mcids].flatMap((key) => said.get(key) ?? [])[0] : undefined;
    const facts = {
      report: { day: reportDay, shows: shownAs(person.records) },
      ...factsIn(statement),
    };
    const obstacle = obstacleIn(statement);
    return { person, state: mcidState(facts, today), ...(obstacle && { obstacle }) };
  });
}

/** Those who have said something of their MCID, and whom the report does not show. */
function unreported(people: readonly ReportedPerson[], statements: readonly McidStatement[]): ReportedPerson[] {
  if (statements.length === 0) return [];
  const reported = new Set(people.flatMap((person) => [...addressesOf(person), ...person.mcids]));
  return statements
    .filter((statement) => !keysOf(statement).some((key) => reported.has(key)))
    .map(({ addresses: [email] }) => ({ mcids: [], name: undefined, email, records: [] }));
}

/** By which a person of the report is found whose statement it is. */
function keysOf({ addresses, mcids = [] }: McidStatement): string[] {
  return [...addresses.map(addressKey), ...mcids];
}

/** The addresses of a person in the report, as keys. */
export function addressesOf({ email, records }: ReportedPerson): string[] {
  return [
    ...new Set([email, ...records.map((record) => record.email)].flatMap((each) => (each ? [addressKey(each)] : []))),
  ];
}

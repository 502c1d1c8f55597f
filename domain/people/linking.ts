import { countSkill } from '../competencies/counting.ts';
import { createSkillNames } from '../competencies/skill-names.ts';
import type { CompanyInProgramme } from '../competencies/standing.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import { addressKey } from './further-mcids.ts';
import { type McidState, mcidState, shownAs } from './mcid-state.ts';
import { factsIn, type McidStatement, type Obstacle, obstacleIn } from './mcid-statement.ts';
import type { ReportedPerson } from './people.ts';

/** A person whose MCID is not known to be linked. */
export type NotLinked = {
  /** Without MCIDs, name and records if the person is known by their statement only. */
  readonly person: ReportedPerson;
  readonly state: Exclude<McidState, { kind: 'linked' }>;
  /** True if one of their skills would count once associated: such people come first (R8). */
  readonly hasValidSkill: boolean;
  /** The obstacle to linking that they have named. */
  readonly obstacle?: Obstacle;
};

export type Linking = { readonly linked: number; readonly notLinked: readonly NotLinked[] };

/** The people of a skills report, and the statements about their MCIDs. */
type ReportedPeople = {
  readonly people: readonly ReportedPerson[];
  readonly statements: readonly McidStatement[];
  readonly reportDay: CalendarDay;
};

/** Returns the MCID state of everyone who is in the report or has made a statement. */
export function linkingOf(
  { programme, company, ...reported }: CompanyInProgramme & ReportedPeople,
  today: CalendarDay,
): Linking {
  const { countUndated } = company;
  const names = createSkillNames(programme.skills);
  const isValid = ({ records: own }: ReportedPerson) =>
    own.some((record) => {
      const skill = names(record.skill);
      if (!skill) return false;
      const associated = { ...record, associatedInPc: true };
      return countSkill(skill, associated, { day: today, countUndated }).kind !== 'doesNotCount';
    });
  const states = mcidStatesOf(reported, today);
  const notLinked = states.flatMap(({ state, ...rest }) =>
    state.kind === 'linked' ? [] : [{ ...rest, state, hasValidSkill: isValid(rest.person) }],
  );
  return {
    linked: states.length - notLinked.length,
    notLinked: notLinked.sort((a, b) => Number(b.hasValidSkill) - Number(a.hasValidSkill)),
  };
}

/** The state of a person's MCID, and the obstacle to linking it that they have named. */
export type PersonMcid = {
  readonly person: ReportedPerson;
  readonly state: McidState;
  readonly obstacle?: Obstacle;
};

/** Returns everyone's MCID state, the people of the report first. */
export function mcidStatesOf({ people, statements: all, reportDay }: ReportedPeople, today: CalendarDay): PersonMcid[] {
  const statements = all.filter(({ said }) => said.on <= today);
  const byKey = new Map(statements.flatMap((each) => keysOf(each).map((key) => [key, each])));
  return [...people, ...unreported(people, statements)].map((person) => {
    const statement =
      byKey.size > 0 ? [...addressesOf(person), ...person.mcids].flatMap((key) => byKey.get(key) ?? [])[0] : undefined;
    const facts = {
      report: { day: reportDay, shows: shownAs(person.records) },
      ...factsIn(statement),
    };
    const obstacle = obstacleIn(statement);
    return { person, state: mcidState(facts, today), ...(obstacle && { obstacle }) };
  });
}

/** Returns the people who have made a statement but are not in the report. */
function unreported(people: readonly ReportedPerson[], statements: readonly McidStatement[]): ReportedPerson[] {
  if (statements.length === 0) return [];
  const reported = new Set(people.flatMap((person) => [...addressesOf(person), ...person.mcids]));
  return statements
    .filter((statement) => !keysOf(statement).some((key) => reported.has(key)))
    .map(({ addresses: [email] }) => ({ mcids: [], name: undefined, email, records: [] }));
}

/** Returns the keys by which to find the statement's person in the report: addresses and MCIDs. */
function keysOf({ addresses, mcids = [] }: McidStatement): string[] {
  return [...addresses.map(addressKey), ...mcids];
}

/** Returns a person's addresses in the report, as keys. */
export function addressesOf({ email, records }: ReportedPerson): string[] {
  return [
    ...new Set([email, ...records.map((record) => record.email)].flatMap((each) => (each ? [addressKey(each)] : []))),
  ];
}

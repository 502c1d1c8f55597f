import type { CalendarDay } from '../calendar-day.ts';
import { countSkill } from '../competencies/counting.ts';
import type { Programme } from '../competencies/programme.ts';
import { createSkillNames } from '../competencies/skill-names.ts';
import type { Company } from '../competencies/standing.ts';
import { type McidState, mcidState, shownAs } from '../mcid-state.ts';
import { addressKey, type ReportedPerson } from './people.ts';

/** That someone has said on a day that they linked their MCID; the addresses are those of Teams at that time. */
export type LinkedStatement = { readonly linkedOn: CalendarDay; readonly addresses: readonly string[] };

/** Someone whose MCID is not linked, as far as anybody knows. */
export type NotLinked = {
  /** Without MCIDs, name and records where only the person has told of it. */
  readonly person: ReportedPerson;
  readonly state: Exclude<McidState, { kind: 'linked' }>;
  /** Whether a skill of theirs would count if it were associated: such people come first (R8). */
  readonly hasValidSkill: boolean;
};

export type Linking = { readonly linked: number; readonly notLinked: readonly NotLinked[] };

/** Where the MCID of everyone stands who is in the report, or has said that they linked it. */
export function linkingOf(
  programme: Programme,
  { countUndated }: Company,
  people: readonly ReportedPerson[],
  statements: readonly LinkedStatement[],
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
  const said = new Map(statements.flatMap((each) => each.addresses.map((address) => [addressKey(address), each])));
  const states = [...people, ...unreported(people, statements)].map((person) => {
    const statement = addressesOf(person).flatMap((address) => said.get(address) ?? [])[0];
    const facts = {
      report: { day: reportDay, shows: shownAs(person.records) },
      ...(statement && { said: { kind: 'linked', on: statement.linkedOn } as const }),
    };
    return { person, state: mcidState(facts, today) };
  });
  const notLinked = states.flatMap(({ person, state }) =>
    state.kind === 'linked' ? [] : [{ person, state, hasValidSkill: isValid(person) }],
  );
  return {
    linked: states.length - notLinked.length,
    notLinked: notLinked.sort((a, b) => Number(b.hasValidSkill) - Number(a.hasValidSkill)),
  };
}

/** Those who have said that they linked, and whom the report does not show. */
function unreported(people: readonly ReportedPerson[], statements: readonly LinkedStatement[]): ReportedPerson[] {
  const reported = new Set(people.flatMap(addressesOf));
  return statements
    .filter(({ addresses }) => !addresses.some((address) => reported.has(addressKey(address))))
    .map(({ addresses: [email] }) => ({ mcids: [], name: undefined, email, records: [] }));
}

function addressesOf({ email, records }: ReportedPerson): string[] {
  return [
    ...new Set([email, ...records.map((record) => record.email)].flatMap((each) => (each ? [addressKey(each)] : []))),
  ];
}

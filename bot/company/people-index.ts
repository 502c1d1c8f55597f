import type { SkillRecord } from '../../domain/competencies/skill-record.ts';
import { peopleOf, personName, type ReportedPerson } from '../../domain/people/people.ts';
import { fold } from '../../domain/text/fold.ts';
import type { PersonRef } from '../../tab/api-types/people.ts';
import type { Deps } from '../deps.ts';

/** Someone of the report, by what the tab calls them. */
export type IndexedPerson = PersonRef & {
  readonly person: ReportedPerson;
  /** Name, address, MCIDs and skills, folded, to search in. */
  readonly text: string;
};

/** The people of a report, by name. */
export type PeopleIndex = {
  readonly people: readonly IndexedPerson[];
  readonly byId: ReadonlyMap<string, IndexedPerson>;
  readonly byMcid: ReadonlyMap<string, IndexedPerson>;
};

/** As a Swede looks people up: å, ä and ö come last. */
const BY_NAME = new Intl.Collator('sv');

/** The rows of a report never change, so what is made of them is kept as long as they are held in memory. */
const KNOWN = new WeakMap<readonly SkillRecord[], PeopleIndex>();

/** @param records the rows of a report, as they are held in memory */
export async function peopleIndex(
  tenantId: string,
  records: readonly SkillRecord[],
  { personIds }: Pick<Deps, 'personIds'>,
): Promise<PeopleIndex> {
  const known = KNOWN.get(records) ?? createIndex(records, await personIds(tenantId));
  KNOWN.set(records, known);
  return known;
}

function createIndex(records: readonly SkillRecord[], idOf: (mcid: string) => string): PeopleIndex {
  const people = peopleOf(records)
    .map((person): IndexedPerson => {
      const { email = '', mcids, records } = person;
      const [first = ''] = mcids.toSorted();
      const name = personName(person);
      const text = fold([name, email, ...mcids, ...records.map(({ skill }) => skill)].join('\n'));
      return { id: idOf(first), name, person, text };
    })
    .sort((one, other) => BY_NAME.compare(one.name, other.name));
  return {
    people,
    byId: new Map(people.map((each) => [each.id, each])),
    byMcid: new Map(people.flatMap((each) => each.person.mcids.map((mcid) => [mcid, each]))),
  };
}

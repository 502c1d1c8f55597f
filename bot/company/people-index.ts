import type { SkillRecord } from '../../domain/competencies/skill-record.ts';
import { peopleOf, personName, type ReportedPerson } from '../../domain/people/people.ts';
import { fold } from '../../domain/text/fold.ts';
import type { PersonRef } from '../../tab/api-types/people.ts';
import type { Deps } from '../deps.ts';

/** A person of the report, with the id that the tab knows them by. */
export type IndexedPerson = PersonRef & {
  readonly person: ReportedPerson;
  /** Name, address, MCIDs and skills, folded for searching. */
  readonly text: string;
};

/** The people of a report, sorted by name, and by their ids. */
export type PeopleIndex = {
  readonly people: readonly IndexedPerson[];
  readonly byId: ReadonlyMap<string, IndexedPerson>;
  readonly byMcid: ReadonlyMap<string, IndexedPerson>;
};

/** Swedish order: å, ä and ö come last. */
const BY_NAME = new Intl.Collator('sv');

/** The indexes by their rows: rows never change, so an index is kept as long as its rows are held in memory. */
const INDEXES = new WeakMap<readonly SkillRecord[], PeopleIndex>();

/**
 * Returns the index of a report's people, which is created once for the same rows.
 *
 * @param records the rows of a report, as they are held in memory
 */
export async function peopleIndex(
  tenantId: string,
  records: readonly SkillRecord[],
  { personIds }: Pick<Deps, 'personIds'>,
): Promise<PeopleIndex> {
  const index = INDEXES.get(records) ?? createIndex(records, await personIds(tenantId));
  INDEXES.set(records, index);
  return index;
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

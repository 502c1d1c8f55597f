import type { RecordsBySkill } from '../competencies/records-by-skill.ts';
import type { SkillRecord } from '../competencies/skill-record.ts';
import { fold } from '../text/fold.ts';

/**
 * The MCIDs of people who have several, each with the first MCID of that person. The first one itself is left out, so
 * the map is empty if everyone has one MCID.
 */
export type FurtherMcids = ReadonlyMap<string, string>;

/** The fields that tell whether MCIDs belong to one person. */
export type Identity = Pick<SkillRecord, 'mcid' | 'name' | 'email'> & { readonly otherEmail?: string };

/** The same report is read many times until the next import. */
const CACHE = new WeakMap<object, FurtherMcids>();

/**
 * Finds the people with several MCIDs (S9), once for a list of records. MCIDs belong to one person if they share an
 * address and a name; two people may share an address. An MCID without a name belongs to the only person at its address.
 */
export function furtherMcids(records: readonly Identity[]): FurtherMcids {
  const further = CACHE.get(records) ?? findFurther([records]);
  CACHE.set(records, further);
  return further;
}

/**
 * Finds the people with several MCIDs among those with a skill of the programme, at the least cost: people with other
 * skills may be many, while the rows of one person follow each other only in the report as a whole.
 */
export function furtherHolders(groups: RecordsBySkill, records: readonly SkillRecord[]): FurtherMcids {
  const lists = [...groups.values()].map((group) => group.records);
  const isFew = lists.reduce((sum, { length }) => sum + length, 0) * 4 < records.length;
  if (!isFew) return furtherMcids(records);
  const further = CACHE.get(groups) ?? CACHE.get(records) ?? findFurther(lists);
  CACHE.set(groups, further);
  return further;
}

/** Returns the first MCID of each person with several, in order. */
export function peopleWithSeveral(records: readonly Identity[]): string[] {
  return [...new Set(furtherMcids(records).values())].sort();
}

/** Counts the people of a report. */
export function countPeople(records: readonly Identity[]): number {
  return new Set(records.map(({ mcid }) => mcid)).size - furtherMcids(records).size;
}

/** Returns the form in which addresses are compared, whatever their case. */
export function addressKey(text: string): string {
  return text.trim().toLowerCase();
}

type Lists = readonly (readonly Identity[])[];

function findFurther(lists: Lists): FurtherMcids {
  const shared = mcidsByAddress(lists);
  if (shared.length === 0) return new Map();
  const names = namesOf(lists, shared);
  const joined = new Map<string, string>();
  const firstOf = (mcid: string): string => {
    let first = mcid;
    for (let next = joined.get(first); next !== undefined; next = joined.get(first)) first = next;
    return first;
  };
  const join = (one: string, other: string) => {
    if (one < other) joined.set(other, one);
    else if (other < one) joined.set(one, other);
  };
  for (const group of shared.flatMap((mcids) => sameNames(mcids, names))) {
    for (const mcid of group) join(firstOf(group[0] ?? mcid), firstOf(mcid));
  }
  return new Map([...joined.keys()].map((mcid) => [mcid, firstOf(mcid)]));
}

function mcidsByAddress(lists: Lists): ReadonlySet<string>[] {
  const byAddress = new Map<string, string>();
  const shared = new Map<string, Set<string>>();
  const add = (mcid: string, address: string) => {
    const first = byAddress.get(address);
    if (first === undefined) byAddress.set(address, mcid);
    else if (first !== mcid) shared.set(address, (shared.get(address) ?? new Set([first])).add(mcid));
  };
  for (const records of lists) {
    let last: Identity | undefined;
    for (const record of records) {
      const { mcid, email, otherEmail } = record;
      // Most reports list a person's rows one after the other.
      if (last?.mcid !== mcid || last.email !== email) {
        for (const address of [email, otherEmail]) if (address) add(mcid, addressKey(address));
      }
      last = record;
    }
  }
  return [...shared.values()];
}

/** The words of a name, folded, whatever their order: "Berg, Anna" is "Anna Berg". */
type Name = ReadonlySet<string>;

function namesOf(lists: Lists, shared: readonly ReadonlySet<string>[]): ReadonlyMap<string, readonly Name[]> {
  const mcids = new Set(shared.flatMap((group) => [...group]));
  const names = new Map<string, Map<string, Name>>();
  for (const { mcid, name } of lists.flat()) {
    if (!name || !mcids.has(mcid)) continue;
    const words =
      fold(name)
        .match(/[\p{L}\p{N}]+/gu)
        ?.sort() ?? [];
    if (words.length === 0) continue;
    const own = names.get(mcid) ?? new Map<string, Name>();
    names.set(mcid, own.set(words.join(' '), new Set(words)));
  }
  return new Map([...names].map(([mcid, own]) => [mcid, [...own.values()]]));
}

/** Groups the MCIDs of one address by their names; a name with more words includes one with fewer. */
function sameNames(mcids: ReadonlySet<string>, names: ReadonlyMap<string, readonly Name[]>): string[][] {
  const sorted = [...mcids].sort();
  const named = sorted
    .map((mcid) => ({ mcid, own: names.get(mcid) ?? [] }))
    .filter(({ own }) => own.length > 0)
    .sort((a, b) => mostWords(b.own) - mostWords(a.own));
  const groups: { readonly names: Name[]; readonly mcids: string[] }[] = [];
  for (const { mcid, own } of named) {
    const group = groups.find((each) => isAlike(own, each.names));
    if (group) {
      group.mcids.push(mcid);
      group.names.push(...own);
    } else groups.push({ names: [...own], mcids: [mcid] });
  }
  // One name at an address, or none, leaves no doubt about the MCIDs without a name.
  return groups.length > 1 ? groups.map((group) => group.mcids) : [sorted];
}

function mostWords(names: readonly Name[]): number {
  return Math.max(...names.map(({ size }) => size));
}

function isAlike(some: readonly Name[], others: readonly Name[]): boolean {
  return some.some((one) => others.some((other) => one.isSubsetOf(other) || other.isSubsetOf(one)));
}

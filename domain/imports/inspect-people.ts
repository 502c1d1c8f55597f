import { addressKey, type Identity } from '../people/further-mcids.ts';
import type { Steps } from '../steps.ts';
import { fold } from '../text/fold.ts';

/** MCIDs that two people share, or addresses of people with several MCIDs. */
export type PeopleWarning = { readonly kind: 'sharedMcid' | 'severalMcids'; readonly ids: readonly string[] };

type Person = { readonly name: string | undefined; readonly address: string | undefined };

const ROWS_PER_STEP = 2_000;

/** Finds MCIDs with the names and addresses of different people, and addresses with several MCIDs. */
export function* inspectPeople(records: readonly Identity[]): Steps<PeopleWarning[]> {
  const people = new Map<string, Person>();
  const mcids = new Map<string, string>();
  const shared = new Set<string>();
  const several = new Set<string>();
  for (const [index, { mcid, name, email, otherEmail }] of records.entries()) {
    const person = { name, address: email && addressKey(email) };
    const known = people.get(mcid);
    if (!known) people.set(mcid, person);
    else if (areDifferent(known, person)) shared.add(mcid);
    for (const address of [email, otherEmail]) {
      if (!address) continue;
      const key = addressKey(address);
      const other = mcids.get(key) ?? mcid;
      mcids.set(key, other);
      if (other !== mcid) several.add(address);
    }
    if (index % ROWS_PER_STEP === 0) yield;
  }
  const found: PeopleWarning[] = [
    { kind: 'sharedMcid', ids: [...shared] },
    { kind: 'severalMcids', ids: [...several] },
  ];
  return found.filter(({ ids }) => ids.length > 0);
}

/** True if the name or the address differs, and neither is the same. */
function areDifferent(one: Person, other: Person): boolean {
  if (one.name === other.name && one.address === other.address) return false;
  const names = one.name && other.name ? isSameName(one.name, other.name) : undefined;
  const addresses = one.address && other.address ? one.address === other.address : undefined;
  return (names === false || addresses === false) && !names && !addresses;
}

/** "Berg, Anna" and "Anna Maria Berg" are "Anna Berg", too. */
function isSameName(one: string, other: string): boolean {
  const [some, others] = [wordsOf(one), wordsOf(other)];
  return some.isSubsetOf(others) || others.isSubsetOf(some);
}

function wordsOf(name: string): ReadonlySet<string> {
  return new Set(fold(name).match(/[\p{L}\p{N}]+/gu));
}

import { addressesOf } from './linking.ts';
import type { ReportedPerson } from './people.ts';

/**
 * The people of the report whom no address leads to: without one, or with one that nobody has.
 *
 * @param found who has an address, as far as people were looked for; undefined: nobody
 */
export function unaddressed(
  people: readonly ReportedPerson[],
  found: ReadonlyMap<string, string | undefined>,
): ReportedPerson[] {
  const isNobodys = (address: string) => found.has(address) && found.get(address) === undefined;
  return people.filter((person) => addressesOf(person).every(isNobodys));
}

import { addressesOf } from './linking.ts';
import type { ReportedPerson } from './people.ts';

/**
 * Returns the people of the report who cannot be found by address: they have none, or nobody has theirs.
 *
 * @param directoryMatches the owners of the addresses looked for; undefined if nobody has the address
 */
export function unaddressed(
  people: readonly ReportedPerson[],
  directoryMatches: ReadonlyMap<string, string | undefined>,
): ReportedPerson[] {
  const isNobodys = (address: string) => directoryMatches.has(address) && directoryMatches.get(address) === undefined;
  return people.filter((person) => addressesOf(person).every(isNobodys));
}

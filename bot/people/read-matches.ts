import type { SkillRecord } from '../../domain/competencies/skill-record.ts';
import { addressesOf } from '../../domain/people/linking.ts';
import type { McidStatement } from '../../domain/people/mcid-statement.ts';
import type { ReportedPerson } from '../../domain/people/people.ts';
import { unaddressed } from '../../domain/people/unaddressed.ts';
import type { Deps } from '../deps.ts';

/** Reads the user ids that admins have matched by hand, by MCID. Forgets a match whose MCID is gone from the report. */
export async function readMatches(
  tenantId: string,
  records: readonly SkillRecord[],
  { matchedPeople }: Pick<Deps, 'matchedPeople'>,
): Promise<ReadonlyMap<string, string>> {
  const stored = Object.entries(await matchedPeople.all(tenantId));
  if (stored.length === 0 || records.length === 0) return new Map();
  const reported = new Set(records.map(({ mcid }) => mcid));
  const gone = stored.filter(([mcid]) => !reported.has(mcid));
  if (gone.length > 0) {
    await matchedPeople.change(tenantId, Object.fromEntries(gone.map(([mcid]) => [mcid, undefined])));
  }
  return new Map(stored.filter(([mcid]) => reported.has(mcid)));
}

/** Returns the people who can be matched only by hand, and have not been. */
export async function readUnmatched(
  tenantId: string,
  { people, matches }: { people: readonly ReportedPerson[]; matches: ReadonlyMap<string, string> },
  { directoryMatches, installsApp }: Pick<Deps, 'directoryMatches' | 'installsApp'>,
): Promise<ReportedPerson[]> {
  // Without app installs nobody is looked up in the directory, so nobody counts as missing from it.
  const found = installsApp ? await directoryMatches.found(tenantId, people.flatMap(addressesOf)) : new Map();
  return unaddressed(people, found).filter(({ mcids }) => !mcids.some((mcid) => matches.has(mcid)));
}

/** Reads everyone's statement about their MCID. A matched person's statement also covers their MCIDs in the report. */
export async function readStatements(
  tenantId: string,
  matches: ReadonlyMap<string, string>,
  { mcidStatements }: Pick<Deps, 'mcidStatements'>,
): Promise<McidStatement[]> {
  const mcids = Map.groupBy(matches.keys(), (mcid) => matches.get(mcid));
  return [...(await mcidStatements.all(tenantId))].map(([userId, statement]) => {
    const own = mcids.get(userId);
    return own ? { ...statement, mcids: own } : statement;
  });
}

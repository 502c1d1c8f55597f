import type { SkillRecord } from '../../domain/competencies/skill-record.ts';
import { addressesOf } from '../../domain/people/linking.ts';
import type { McidStatement } from '../../domain/people/mcid-statement.ts';
import type { ReportedPerson } from '../../domain/people/people.ts';
import { unaddressed } from '../../domain/people/unaddressed.ts';
import type { Deps } from '../deps.ts';

/** Whom an admin has matched by hand, by MCID. A match is forgotten once its MCID is gone from the report. */
export async function readMatches(
  tenantId: string,
  records: readonly SkillRecord[],
  { matchedPeople }: Pick<Deps, 'matchedPeople'>,
): Promise<ReadonlyMap<string, string>> {
  const stored = Object.entries(await matchedPeople.all(tenantId));
  if (stored.length === 0 || records.length === 0) return new Map();
  const reported = new Set(records.map(({ mcid }) => mcid));
  const gone = stored.filter(([mcid]) => !reported.has(mcid));
  if (gone.length > 0)
    await matchedPeople.change(tenantId, Object.fromEntries(gone.map(([mcid]) => [mcid, undefined])));
  return new Map(stored.filter(([mcid]) => reported.has(mcid)));
}

/** Those who can be matched by hand only, and have not been. */
export async function readUnmatched(
  tenantId: string,
  people: readonly ReportedPerson[],
  matches: ReadonlyMap<string, string>,
  { directoryMatches, installsApp }: Pick<Deps, 'directoryMatches' | 'installsApp'>,
): Promise<ReportedPerson[]> {
  // Where nobody is looked for, nobody has been found missing.
  const found = installsApp ? await directoryMatches.found(tenantId, people.flatMap(addressesOf)) : new Map();
  return unaddressed(people, found).filter(({ mcids }) => !mcids.some((mcid) => matches.has(mcid)));
}

/** What people have said of their MCID; of whom an admin has matched, it is said of the MCIDs of the report, too. */
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

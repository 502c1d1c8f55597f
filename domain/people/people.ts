import type { SkillRecord } from '../competencies/skill-record.ts';
import { addressKey, furtherMcids } from './further-mcids.ts';

/** A person in the skills report. Several MCIDs with the same e-mail address and name (S9) are one person. */
export type ReportedPerson = {
  readonly mcids: readonly string[];
  readonly name: string | undefined;
  readonly email: string | undefined;
  readonly records: readonly SkillRecord[];
};

/** Returns the people in a report, in its order. */
export function peopleOf(records: readonly SkillRecord[]): ReportedPerson[] {
  const further = furtherMcids(records);
  const groups = new Map<string, SkillRecord[]>();
  for (const record of records) {
    const key = further.get(record.mcid) ?? record.mcid;
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return [...groups.values()].map((rows) => ({
    mcids: [...new Set(rows.map(({ mcid }) => mcid))],
    name: rows.find(({ name }) => name)?.name,
    email: rows.find(({ email }) => email)?.email,
    records: rows,
  }));
}

/** Returns a person's name, else their address, else their MCIDs. Only for viewers who may see names. */
export function personName({ name, email, mcids }: Pick<ReportedPerson, 'name' | 'email' | 'mcids'>): string {
  return name ?? email ?? mcids.join(', ');
}

/** Returns the rows of the people with one of these addresses, including their rows without an address. */
export function recordsAt(records: readonly SkillRecord[], addresses: readonly string[]): SkillRecord[] {
  const own = new Set(addresses.map(addressKey));
  const isOwn = ({ email }: SkillRecord) => email !== undefined && own.has(addressKey(email));
  const mcids = new Set(records.filter(isOwn).map(({ mcid }) => mcid));
  return records.filter(({ mcid }) => mcids.has(mcid));
}

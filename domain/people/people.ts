import type { SkillRecord } from '../competencies/skill-record.ts';

/** A person of the skills report. Where an e-mail address has several MCIDs (S9), they are one person's. */
export type ReportedPerson = {
  readonly mcids: readonly string[];
  readonly name: string | undefined;
  readonly email: string | undefined;
  readonly records: readonly SkillRecord[];
};

/** Everyone in a report, in the order in which it names them. */
export function peopleOf(records: readonly SkillRecord[]): ReportedPerson[] {
  const emails = new Map<string, string>();
  for (const { mcid, email } of records) if (email) emails.set(mcid, addressKey(email));
  const groups = new Map<string, SkillRecord[]>();
  for (const record of records) {
    const key = emails.get(record.mcid) ?? record.mcid;
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

/** What to call a person: the name that the report gives, else the address, else the MCIDs. Only for those who may see it. */
export function personName({ name, email, mcids }: Pick<ReportedPerson, 'name' | 'email' | 'mcids'>): string {
  return name ?? email ?? mcids.join(', ');
}

/** The rows of everyone to whom one of these addresses belongs: a person's own, where the addresses are theirs. */
export function recordsAt(records: readonly SkillRecord[], addresses: readonly string[]): SkillRecord[] {
  const own = new Set(addresses.map(addressKey));
  const isOwn = ({ email }: SkillRecord) => email !== undefined && own.has(addressKey(email));
  const mcids = new Set(records.filter(isOwn).map(({ mcid }) => mcid));
  return records.filter(({ mcid }) => mcids.has(mcid));
}

/** Addresses are the same in any case. */
export function addressKey(text: string): string {
  return text.trim().toLowerCase();
}

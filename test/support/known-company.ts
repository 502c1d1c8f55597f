import { createCompanies } from '../../bot/store/companies.ts';
import type { Store } from '../../bot/store/store.ts';
import { type CompanyFacts, NO_FACTS } from '../../domain/company/company-facts.ts';
import type { SkillRecord } from '../../domain/skills/skill-record.ts';

/** Makes a skills report and facts known of a tenant's company, as if they had been imported on a day. */
export async function knowCompany(
  store: Store,
  tenantId: string,
  records: readonly SkillRecord[],
  { facts = NO_FACTS, importedOn = '2021-05-10' }: { facts?: CompanyFacts; importedOn?: string } = {},
): Promise<void> {
  const companies = createCompanies(store);
  const { index, version } = await companies.find(tenantId);
  const pieces = await companies.writeRows(tenantId, 'report', records);
  const current = {
    id: 'report',
    kind: 'skills',
    fingerprint: 'none',
    rows: records.length,
    people: new Set(records.map(({ mcid }) => mcid)).size,
    isDated: true,
    importedAt: `${importedOn}T08:00:00.000Z`,
    importedBy: 'aad-admin',
    pieces,
  } as const;
  await companies.replace(tenantId, version, { ...index, facts, imports: { skills: { current } } });
}

/** A skill of someone in the report, completed long ago and associated in Partner Center. */
export function skillOf(name: string, skill: string, more: Partial<SkillRecord> = {}): SkillRecord {
  const plain = name.toLowerCase().replaceAll(' ', '.');
  return {
    mcid: `mc-${plain}`,
    name,
    email: `${plain}@contoso.com`,
    skill,
    completedOn: '2020-06-01',
    expiresOn: undefined,
    associatedInPmc: false,
    associatedInPc: true,
    relevantFor: [],
    ...more,
  };
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCompanies, type ImportKind, type ImportSummary } from '../../bot/store/companies.ts';
import { openStore } from '../../bot/store/store.ts';
import type { CompanyFacts } from '../../domain/company/company-facts.ts';
import type { ReportedCompetency } from '../../domain/company/memberships.ts';
import type { PerformanceFact } from '../../domain/competencies/performance.ts';
import type { SkillRecord } from '../../domain/competencies/skill-record.ts';
import type { CertificateRecord } from '../../domain/designations/certificate-record.ts';
import { addDays, type CalendarDay } from '../../domain/time/calendar-day.ts';
import { TENANT } from './activities.ts';
import { type BotOptions, startBot } from './running-bot.ts';

/** The person of {@link messageActivity} as a Global admin. */
export const ANNA_IS_ADMIN = { BOOTSTRAP_ADMINS: `${TENANT}:aad-anna` };

/** The facts and the imports of a company. */
export type KnownCompany = {
  readonly facts?: CompanyFacts;
  readonly records?: readonly SkillRecord[];
  /** The records of the previous skills report. */
  readonly recordsBefore?: readonly SkillRecord[];
  readonly certificates?: readonly CertificateRecord[];
  readonly competencies?: readonly ReportedCompetency[];
  readonly performance?: readonly PerformanceFact[];
  /** The day of the imports. */
  readonly importedOn?: CalendarDay;
};

/** Writes a company into a store in the way of imports and of the form for company facts. */
export async function writeCompany(storeUrl: string, tenantId: string, known: KnownCompany): Promise<void> {
  const store = await openStore(storeUrl);
  const companies = createCompanies(store);
  const importedOn = known.importedOn ?? '2021-05-01';
  const write = async (kind: ImportKind, rows: readonly object[], isPrevious = false): Promise<ImportSummary> => {
    const id = isPrevious ? `test-${kind}-before` : `test-${kind}`;
    return {
      id,
      kind,
      fingerprint: id,
      rows: rows.length,
      people: new Set(rows.map((row) => ('mcid' in row ? row.mcid : row))).size,
      isDated: true,
      importedAt: `${isPrevious ? addDays(importedOn, -30) : importedOn}T08:00:00.000Z`,
      importedBy: 'aad-anna',
      pieces: await companies.writeRows(tenantId, id, rows),
    };
  };
  const current = async (kind: ImportKind, rows: readonly object[] | undefined, before?: readonly object[]) => {
    if (!rows) return {};
    const summary = await write(kind, rows);
    const previous = before && (await write(kind, before, true));
    return { [kind]: { current: summary, ...(previous && { previous }) } };
  };
  const imports = {
    ...(await current('skills', known.records, known.recordsBefore)),
    ...(await current('trainings', known.certificates)),
    ...(await current('competencies', known.competencies)),
    ...(await current('performance', known.performance)),
  };
  const { version } = await companies.find(tenantId);
  await companies.replace(tenantId, version, { facts: known.facts ?? { memberships: [] }, imports, pending: [] });
  await store.close();
}

/** Starts a whole bot that knows a company of {@link TENANT}, with a store on disk that is deleted when it stops. */
export async function startBotOf(known: KnownCompany, { env = {}, now }: Pick<BotOptions, 'env' | 'now'> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'compass-'));
  const STORE_URL = `sqlite://${join(folder, 'store.sqlite')}`;
  await writeCompany(STORE_URL, TENANT, known);
  const bot = await startBot({ env: { STORE_URL, ...env }, now });
  return {
    ...bot,
    async stop() {
      await bot.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

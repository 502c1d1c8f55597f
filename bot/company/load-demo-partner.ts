import { createHash } from 'node:crypto';
import { NO_FACTS } from '../../domain/company/company-facts.ts';
import { demoPartner } from '../../domain/demo/demo-partner.ts';
import { reportCsv } from '../../domain/demo/report-csv.ts';
import { dayIn } from '../../domain/time/calendar-day.ts';
import type { Deps } from '../deps.ts';
import type { CompanyIndex, ImportSummary } from '../store/companies.ts';

/** The importer of the demo partner's report, an id that no person has. */
const DEMO = 'demo';

/**
 * Loads the made-up company as of today into a tenant, in place of the one that an earlier start has loaded.
 *
 * A company that somebody has imported or stated is left alone. So are facts that somebody has changed since.
 */
export async function loadDemoPartner(tenantId: string, { companies, now }: Pick<Deps, 'companies' | 'now'>) {
  const { index, version } = await companies.find(tenantId);
  const before = index.imports.skills?.current;
  if (!isReplaceable(index)) return;
  // The day on this machine's calendar, since whoever tries the bot in local mode uses it.
  const { records, facts } = demoPartner(dayIn(now(), Intl.DateTimeFormat().resolvedOptions().timeZone));
  const fingerprint = sha256(reportCsv(records));
  if (before?.fingerprint === fingerprint) return;
  const id = idOf(facts);
  const summary: ImportSummary = {
    id,
    kind: 'skills',
    fingerprint,
    rows: records.length,
    people: new Set(records.map(({ mcid }) => mcid)).size,
    isDated: true,
    importedAt: now().toISOString(),
    importedBy: DEMO,
    pieces: await companies.writeRows(tenantId, id, records),
  };
  const areOwn = !before || before.id === idOf(index.facts);
  const next = { ...index, facts: areOwn ? facts : index.facts, imports: { skills: { current: summary } } };
  if ((await companies.replace(tenantId, version, next)) && before && before.id !== id) {
    await companies.deleteRows(tenantId, before);
  }
}

/** True if a company holds nothing, or only what an earlier start has loaded. */
function isReplaceable({ facts, imports }: CompanyIndex): boolean {
  const counted = Object.values(imports).flatMap(({ current, previous }) => [current, ...(previous ? [previous] : [])]);
  if (counted.length === 0) return JSON.stringify(facts) === JSON.stringify(NO_FACTS);
  return counted.every(({ importedBy }) => importedBy === DEMO);
}

/** Derives the import's id from the facts loaded with it, so that a later start can tell whether somebody changed them. */
function idOf(facts: CompanyIndex['facts']): string {
  return `demo-${sha256(JSON.stringify(facts)).slice(0, 16)}`;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

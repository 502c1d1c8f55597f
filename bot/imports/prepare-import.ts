import { randomUUID } from 'node:crypto';
import { compareReports, IDENTITIES, type ReportChanges } from '../../domain/imports/compare-reports.ts';
import type { RowError } from '../../domain/imports/report-row.ts';
import { yieldToEventLoop } from '../async/yield-to-event-loop.ts';
import type { Deps } from '../deps.ts';
import { type CompanyIndex, type ImportKind, type ImportSummary, piecesOf } from '../store/companies.ts';
import { changeIndex, discarding } from './change-index.ts';
import { ImportRefusal } from './read/import-refusal.ts';
import { type ImportOptions, type ImportReading, readImport } from './read/read-import.ts';

/** A file on its way in: who brings it, and how its bytes are come by. */
export type FileToImport = ImportOptions & {
  readonly tenantId: string;
  readonly userId: string;
  readonly name: string;
  /** May throw ImportRefusal. */
  readonly fetch: () => Promise<Uint8Array>;
  readonly onRow?: () => void;
};

/** What would come of a file. Only a `preview` can be confirmed; nothing else has left anything behind. */
export type Prepared =
  | {
      readonly kind: 'preview';
      readonly summary: ImportSummary;
      /** Undefined where this is the first of its kind. */
      readonly since: { readonly current: ImportSummary; readonly changes: ReportChanges } | undefined;
      readonly errors: readonly RowError[];
    }
  | { readonly kind: 'unchanged'; readonly current: ImportSummary }
  | { readonly kind: 'noRows'; readonly report: ImportKind; readonly errors: readonly RowError[] }
  /** Another import of the kind was confirmed while this one was read. */
  | { readonly kind: 'overtaken' }
  | { readonly kind: 'refused'; readonly refusal: ImportRefusal };

type PrepareDeps = Pick<Deps, 'companies' | 'importRows' | 'log' | 'now'>;

/** A preview that nobody confirms is forgotten after this time, at the next one. */
const PENDING_MS = 60 * 60 * 1_000;

/** Reads a file and writes its rows beside those that count. */
export async function prepareImport(file: FileToImport, deps: PrepareDeps): Promise<Prepared> {
  try {
    return await prepare(file, deps);
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error;
    deps.log.info({ kind: error.kind }, 'A file was refused');
    return { kind: 'refused', refusal: error };
  }
}

async function prepare(file: FileToImport, deps: PrepareDeps): Promise<Prepared> {
  const { tenantId, name, onRow, dateOrder } = file;
  const bytes = await file.fetch();
  const fingerprint = await fingerprintOf(bytes, file);
  const known = Object.values((await deps.companies.find(tenantId)).index.imports);
  const same = known.find(({ current }) => current.fingerprint === fingerprint);
  if (same) return { kind: 'unchanged', current: same.current };
  const reading = await readImport({ name, bytes, ...(onRow && { onRow }) }, dateOrder ? { dateOrder } : {});
  if (reading.rows.length === 0) return { kind: 'noRows', report: reading.kind, errors: reading.errors };
  return setAside(reading, summaryOf(reading, fingerprint, file, deps), tenantId, deps);
}

/**
 * Lists the import first and writes its rows then, so that there are never rows that the index does not know: whatever
 * is left of it when something fails goes with the other forgotten previews.
 */
async function setAside(
  { rows, errors }: ImportReading,
  summary: ImportSummary,
  tenantId: string,
  deps: PrepareDeps,
): Promise<Prepared> {
  const current = await changeIndex(tenantId, (index) => listed(index, summary, deps.now()), deps);
  try {
    await deps.companies.writeRows(tenantId, summary.id, rows);
    const since = current && { current, changes: await changesSince(current, rows, tenantId, deps) };
    const { index } = await deps.companies.find(tenantId);
    if (index.pending.some(({ id }) => id === summary.id)) return { kind: 'preview', summary, since, errors };
  } catch (error) {
    await discard(summary, tenantId, deps).catch(() => {});
    throw error;
  }
  await discard(summary, tenantId, deps);
  return { kind: 'overtaken' };
}

/** @returns the import that counts for now, as the outcome */
function listed(index: CompanyIndex, summary: ImportSummary, now: Date) {
  const oldest = new Date(now.getTime() - PENDING_MS).toISOString();
  const tidied = discarding(
    index,
    index.pending.filter(({ importedAt }) => importedAt < oldest),
  );
  return {
    outcome: index.imports[summary.kind]?.current,
    next: { ...tidied, pending: [...tidied.pending, summary] },
  };
}

async function discard(summary: ImportSummary, tenantId: string, deps: PrepareDeps): Promise<void> {
  await changeIndex(tenantId, (index) => ({ outcome: undefined, next: discarding(index, [summary]) }), deps);
}

async function changesSince(
  current: ImportSummary,
  rows: readonly object[],
  tenantId: string,
  { importRows }: PrepareDeps,
): Promise<ReportChanges> {
  const before = await importRows<object>(tenantId, current);
  return compareReports<never>(before as never[], rows as never[], IDENTITIES[current.kind], yieldToEventLoop);
}

function summaryOf(
  { kind, rows, people, isDated }: ImportReading,
  fingerprint: string,
  { userId }: FileToImport,
  { now }: PrepareDeps,
): ImportSummary {
  return {
    id: randomUUID(),
    kind,
    fingerprint,
    rows: rows.length,
    people,
    isDated,
    importedAt: now().toISOString(),
    importedBy: userId,
    pieces: piecesOf(rows.length),
  };
}

/** Read in another order of day and month, the same file says something else. */
async function fingerprintOf(bytes: Uint8Array, { dateOrder }: ImportOptions): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return Buffer.from(digest).toString('hex') + (dateOrder ?? '');
}

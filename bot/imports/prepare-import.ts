import { randomUUID } from 'node:crypto';
import { compareReports, IDENTITIES, type ReportChanges } from '../../domain/imports/compare-reports.ts';
import type { RowError } from '../../domain/imports/report-row.ts';
import { cooperatively } from '../async/cooperatively.ts';
import type { Deps } from '../deps.ts';
import { type CompanyIndex, chunkCount, type ImportKind, type ImportSummary } from '../store/companies.ts';
import { changeIndex, withDiscarded } from './change-index.ts';
import { ImportRefusal } from './read/import-refusal.ts';
import { type ImportOptions, type ImportReading, readImport } from './read/read-import.ts';

/** A file to import, who imports it, and how to fetch its bytes. */
export type FileToImport = ImportOptions & {
  readonly tenantId: string;
  readonly userId: string;
  readonly name: string;
  /** May throw ImportRefusal. */
  readonly fetch: () => Promise<Uint8Array>;
  readonly onRow?: () => void;
};

/** The result of reading a file. Only a `preview` can be confirmed; the others leave nothing in the store. */
export type PreparedImport =
  | {
      readonly kind: 'preview';
      readonly summary: ImportSummary;
      /** Undefined for the first import of its kind. */
      readonly since: { readonly current: ImportSummary; readonly changes: ReportChanges } | undefined;
      readonly errors: readonly RowError[];
    }
  | { readonly kind: 'unchanged'; readonly current: ImportSummary }
  | { readonly kind: 'noRows'; readonly report: ImportKind; readonly errors: readonly RowError[] }
  /** Another import of the same kind was confirmed while this one was read. */
  | { readonly kind: 'overtaken' }
  | { readonly kind: 'refused'; readonly refusal: ImportRefusal };

type PrepareDeps = Pick<Deps, 'companies' | 'importRows' | 'log' | 'now'>;

/** Older previews that nobody has confirmed are discarded when the next file is prepared. */
const PENDING_MS = 60 * 60 * 1_000;

/** Reads a file and stores its rows as pending, beside those that count. */
export async function prepareImport(file: FileToImport, deps: PrepareDeps): Promise<PreparedImport> {
  try {
    return await prepare(file, deps);
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error;
    deps.log.info({ kind: error.kind }, 'A file was refused');
    return { kind: 'refused', refusal: error };
  }
}

async function prepare(file: FileToImport, deps: PrepareDeps): Promise<PreparedImport> {
  const { tenantId, name, onRow, dateOrder } = file;
  const bytes = await file.fetch();
  const fingerprint = await fingerprintOf(bytes, file);
  const inUse = Object.values((await deps.companies.find(tenantId)).index.imports);
  const same = inUse.find(({ current }) => current.fingerprint === fingerprint);
  if (same) return { kind: 'unchanged', current: same.current };
  const reading = await readImport({ name, bytes, ...(onRow && { onRow }) }, dateOrder ? { dateOrder } : {});
  if (reading.rows.length === 0) return { kind: 'noRows', report: reading.kind, errors: reading.errors };
  const summary = summaryOf(reading, { fingerprint, userId: file.userId, now: deps.now() });
  return addPending({ reading, summary, tenantId }, deps);
}

type NewImport = { readonly reading: ImportReading; readonly summary: ImportSummary; readonly tenantId: string };

/**
 * Lists the import before it writes the rows, so that the index knows all rows in the store. If something fails in
 * between, what is left is discarded with the other expired previews.
 */
async function addPending({ reading, summary, tenantId }: NewImport, deps: PrepareDeps): Promise<PreparedImport> {
  const { rows, errors } = reading;
  const current = await changeIndex(tenantId, (index) => listPending(index, summary, deps.now()), deps);
  try {
    await deps.companies.writeRows(tenantId, summary.id, rows);
    const since = current && { current, changes: await changesSince(current, { tenantId, rows }, deps) };
    const { index } = await deps.companies.find(tenantId);
    if (index.pending.some(({ id }) => id === summary.id)) return { kind: 'preview', summary, since, errors };
  } catch (error) {
    await discard(summary, tenantId, deps).catch(() => {});
    throw error;
  }
  await discard(summary, tenantId, deps);
  return { kind: 'overtaken' };
}

/** @returns as the outcome, the import of the same kind that counts now */
function listPending(index: CompanyIndex, summary: ImportSummary, now: Date) {
  const oldest = new Date(now.getTime() - PENDING_MS).toISOString();
  const tidied = withDiscarded(
    index,
    index.pending.filter(({ importedAt }) => importedAt < oldest),
  );
  return {
    outcome: index.imports[summary.kind]?.current,
    next: { ...tidied, pending: [...tidied.pending, summary] },
  };
}

async function discard(summary: ImportSummary, tenantId: string, deps: PrepareDeps): Promise<void> {
  await changeIndex(tenantId, (index) => ({ outcome: undefined, next: withDiscarded(index, [summary]) }), deps);
}

async function changesSince(
  current: ImportSummary,
  { tenantId, rows }: { readonly tenantId: string; readonly rows: readonly object[] },
  { importRows }: PrepareDeps,
): Promise<ReportChanges> {
  const before = await importRows<object>(tenantId, current);
  return cooperatively(compareReports<never>(before as never[], rows as never[], IDENTITIES[current.kind]));
}

function summaryOf(
  { kind, rows, people, isDated }: ImportReading,
  { fingerprint, userId, now }: { readonly fingerprint: string; readonly userId: string; readonly now: Date },
): ImportSummary {
  return {
    id: randomUUID(),
    kind,
    fingerprint,
    rows: rows.length,
    people,
    isDated,
    importedAt: now.toISOString(),
    importedBy: userId,
    pieces: chunkCount(rows.length),
  };
}

/** Hashes the bytes, and adds the order of day and month: read in another order, the same file means something else. */
async function fingerprintOf(bytes: Uint8Array, { dateOrder }: ImportOptions): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return Buffer.from(digest).toString('hex') + (dateOrder ?? '');
}

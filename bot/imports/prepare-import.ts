import { randomUUID } from 'node:crypto';
import type { Understanding } from '../../cards/imports/inspection-words.ts';
import { compareReports, IDENTITIES, type ReportChanges } from '../../domain/imports/compare-reports.ts';
import { inspectImport } from '../../domain/imports/inspect-import.ts';
import type { OpenOrder } from '../../domain/imports/read-report.ts';
import type { RowError } from '../../domain/imports/report-row.ts';
import { dayIn } from '../../domain/time/calendar-day.ts';
import { cooperatively } from '../async/cooperatively.ts';
import type { Deps } from '../deps.ts';
import { type CompanyIndex, chunkCount, type ImportKind, type ImportSummary } from '../store/companies.ts';
import { changeIndex, withDiscarded } from './change-index.ts';
import { keptSummary, writeKept } from './keep-file.ts';
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
  /** True to keep a file whose dates can be read in either order, and ask. */
  readonly asksOrder?: boolean;
};

/** The result of reading a file. Only a `preview` can be confirmed; the others leave nothing in the store. */
export type PreparedImport =
  | {
      readonly kind: 'preview';
      readonly summary: ImportSummary;
      /** Undefined for the first import of its kind. */
      readonly since: { readonly current: ImportSummary; readonly changes: ReportChanges } | undefined;
      readonly errors: readonly RowError[];
      readonly understanding: Understanding;
    }
  /** Kept in the store until the person says which number is the day. */
  | { readonly kind: 'openOrder'; readonly importId: string; readonly openOrder: OpenOrder }
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
  const summary = summaryOf(reading, { fingerprint, userId: file.userId, now: deps.now() });
  if (file.asksOrder && reading.openOrder) {
    const kept = keptSummary({ name, bytes }, summary);
    await changeIndex(tenantId, (index) => listPending(index, kept, deps.now()), deps);
    await writeKept({ tenantId, summary: kept, bytes }, deps);
    return { kind: 'openOrder', importId: kept.id, openOrder: reading.openOrder };
  }
  if (reading.rows.length === 0) return { kind: 'noRows', report: reading.kind, errors: reading.errors };
  return addPending({ reading, summary, tenantId, fileName: name }, deps);
}

type NewImport = {
  readonly fileName: string;
  readonly reading: ImportReading;
  readonly summary: ImportSummary;
  readonly tenantId: string;
};

/**
 * Lists the import before it writes the rows, so that the index knows all rows in the store. If something fails in
 * between, what is left is discarded with the other expired previews.
 */
async function addPending(file: NewImport, deps: PrepareDeps): Promise<PreparedImport> {
  const { reading, summary, tenantId } = file;
  const { rows, errors } = reading;
  const { importRows, now } = deps;
  const current = await changeIndex(tenantId, (index) => listPending(index, summary, now()), deps);
  try {
    await deps.companies.writeRows(tenantId, summary.id, rows);
    const before = current && (await importRows<object>(tenantId, current));
    const changes = before && (await changesSince(before, reading));
    const since = current && changes && { current, changes };
    const understanding = await understand(file, since && before && { ...since, rows: before }, now());
    const { index } = await deps.companies.find(tenantId);
    if (index.pending.some(({ id }) => id === summary.id)) {
      return { kind: 'preview', summary, since, errors, understanding };
    }
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

function changesSince(before: readonly object[], { kind, rows }: ImportReading): Promise<ReportChanges> {
  return cooperatively(compareReports<never>(before as never[], rows as never[], IDENTITIES[kind]));
}

type Replaced = { readonly current: ImportSummary; readonly changes: ReportChanges; readonly rows: readonly object[] };

async function understand({ reading, fileName }: NewImport, replaced: Replaced | undefined, now: Date) {
  const { report, rows, errors, exams, used, ignored, table } = reading;
  const current = replaced && { ...replaced, people: replaced.current.people };
  const inspection = await cooperatively(
    inspectImport({
      ...{ report, rows, errors, exams, used, current },
      damagedCharacters: table.damagedCharacters,
      today: dayIn(now, undefined),
    }),
  );
  return { ...inspection, fileName, sheets: table.sheets, otherSheets: table.otherSheets, used, ignored };
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

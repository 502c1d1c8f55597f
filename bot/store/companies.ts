import { type CompanyFacts, NO_FACTS } from '../../domain/company/company-facts.ts';
import { yieldToEventLoop } from '../async/yield-to-event-loop.ts';
import { joinKey } from './key.ts';
import type { Store } from './store.ts';

/** The content of an import: skill records, certificates, competencies held, or performance figures. */
export type ImportKind = 'skills' | 'trainings' | 'competencies' | 'performance';

/** An import without its rows. */
export type ImportSummary = {
  readonly id: string;
  readonly kind: ImportKind;
  /** The SHA-256 of the file's bytes. */
  readonly fingerprint: string;
  readonly rows: number;
  readonly people: number;
  /** True if the rows have completion dates; without such a column, undated skills count. */
  readonly isDated: boolean;
  /** An ISO instant. */
  readonly importedAt: string;
  readonly importedBy: string;
  /** The number of chunks in which the rows are stored. */
  readonly pieces: number;
  /** The name of a file that waits for an answer before it is read; its bytes are stored in place of rows. */
  readonly keptFile?: string;
};

/** A company's stated facts and the list of its imports: small, and always replaced as a whole. */
export type CompanyIndex = {
  readonly facts: CompanyFacts;
  readonly imports: Readonly<
    Partial<Record<ImportKind, { readonly current: ImportSummary; readonly previous?: ImportSummary }>>
  >;
  /** Imports that were shown but not yet confirmed or cancelled. Their rows are already written. */
  readonly pending: readonly ImportSummary[];
  /** Imports that no longer count, but whose rows are not deleted yet. */
  readonly discarded?: readonly ImportSummary[];
};

/** The index and its version for `replace`; the version is undefined if no index is stored yet. */
type VersionedIndex = { readonly index: CompanyIndex; readonly version: string | undefined };

/** The company of each tenant. Rows are written first, and count from when the index names their import. */
export type Companies = {
  find(tenantId: string): Promise<VersionedIndex>;
  /** Writes the index if it still has that version; otherwise returns false. */
  replace(tenantId: string, version: string | undefined, next: CompanyIndex): Promise<boolean>;
  /** @returns the number of chunks in which the rows are stored */
  writeRows(tenantId: string, importId: string, rows: readonly object[]): Promise<number>;
  readRows<Row>(tenantId: string, summary: ImportSummary): Promise<Row[]>;
  deleteRows(tenantId: string, summary: ImportSummary): Promise<void>;
};

/** A chunk is written and read at once, so it must be small enough not to block the event loop. */
const CHUNK_ROWS = 1_000;

/** Returns the number of chunks in which this many rows are stored. */
export function chunkCount(rows: number): number {
  return Math.ceil(rows / CHUNK_ROWS);
}

const EMPTY: CompanyIndex = { facts: NO_FACTS, imports: {}, pending: [] };

export function createCompanies(store: Pick<Store, 'read' | 'replaceIf' | 'records'>): Companies {
  const chunks = store.records<readonly object[]>('import-rows');
  const keyOf = (tenantId: string) => joinKey('company', tenantId);
  const chunkKeys = (tenantId: string, { id, pieces }: Pick<ImportSummary, 'id' | 'pieces'>) =>
    Array.from({ length: pieces }, (_, index) => joinKey(tenantId, id, `${index}`));
  return {
    async find(tenantId) {
      const found = await store.read<CompanyIndex>(keyOf(tenantId));
      // An older version of the bot may have written fewer parts.
      return { index: { ...EMPTY, ...found?.value }, version: found?.version };
    },
    replace: (tenantId, version, next) => store.replaceIf(keyOf(tenantId), version, next),
    async writeRows(tenantId, importId, rows) {
      const count = chunkCount(rows.length);
      for (const [index, key] of chunkKeys(tenantId, { id: importId, pieces: count }).entries()) {
        await chunks.set(key, rows.slice(index * CHUNK_ROWS, (index + 1) * CHUNK_ROWS));
        await yieldToEventLoop();
      }
      return count;
    },
    async readRows<Row>(tenantId: string, summary: ImportSummary) {
      const rows: Row[] = [];
      for (const key of chunkKeys(tenantId, summary)) {
        const chunk = await chunks.get(key);
        if (!chunk) throw new Error(`A chunk of the import ${summary.id} is missing from the store.`);
        for (const row of chunk) rows.push(row as Row);
        await yieldToEventLoop();
      }
      return rows;
    },
    async deleteRows(tenantId, summary) {
      if (summary.pieces > 0) await chunks.delete(chunkKeys(tenantId, summary));
    },
  };
}

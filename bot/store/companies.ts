import { type CompanyFacts, NO_FACTS } from '../../domain/company/company-facts.ts';
import { yieldToEventLoop } from '../async/yield-to-event-loop.ts';
import { joinKey } from './key.ts';
import type { Store } from './store.ts';

/** What a file can bring: skill records, competencies held, or performance figures. */
export type ImportKind = 'skills' | 'competencies' | 'performance';

/** An import without its rows. */
export type ImportSummary = {
  readonly id: string;
  readonly kind: ImportKind;
  /** The SHA-256 of the file's bytes. */
  readonly fingerprint: string;
  readonly rows: number;
  readonly people: number;
  /** Whether the rows have completion dates; without such a column, undated skills count. */
  readonly isDated: boolean;
  /** An ISO instant. */
  readonly importedAt: string;
  readonly importedBy: string;
  /** In how many pieces the rows are kept. */
  readonly pieces: number;
};

/** What a company has stated and imported; small, and switched as a whole. */
export type CompanyIndex = {
  readonly facts: CompanyFacts;
  readonly imports: Readonly<
    Partial<Record<ImportKind, { readonly current: ImportSummary; readonly previous?: ImportSummary }>>
  >;
  /** Imports that were shown and neither confirmed nor cancelled yet; their rows are written already. */
  readonly pending: readonly ImportSummary[];
  /** Imports that count no more, whose rows are still to be deleted. */
  readonly discarded?: readonly ImportSummary[];
};

/** The index and the state it was read in, which `replace` wants back; undefined where there was none yet. */
type VersionedIndex = { readonly index: CompanyIndex; readonly version: string | undefined };

/** What is kept of each tenant's company. Rows are written beside what counts, and count once the index names them. */
export type Companies = {
  find(tenantId: string): Promise<VersionedIndex>;
  /** Writes the index if nobody has since that version; else answers false. */
  replace(tenantId: string, version: string | undefined, next: CompanyIndex): Promise<boolean>;
  /** @returns in how many pieces the rows are kept */
  writeRows(tenantId: string, importId: string, rows: readonly object[]): Promise<number>;
  readRows<Row>(tenantId: string, summary: ImportSummary): Promise<Row[]>;
  deleteRows(tenantId: string, summary: ImportSummary): Promise<void>;
};

/** A piece is written and read in one go, so it must be small enough for the event loop. */
const PIECE_ROWS = 1_000;

/** In how many pieces so many rows are kept. */
export function chunkCount(rows: number): number {
  return Math.ceil(rows / PIECE_ROWS);
}

const EMPTY: CompanyIndex = { facts: NO_FACTS, imports: {}, pending: [] };

export function createCompanies(store: Pick<Store, 'read' | 'replaceIf' | 'records'>): Companies {
  const pieces = store.records<readonly object[]>('import-rows');
  const keyOf = (tenantId: string) => joinKey('company', tenantId);
  const pieceKeys = (tenantId: string, { id, pieces: count }: Pick<ImportSummary, 'id' | 'pieces'>) =>
    Array.from({ length: count }, (_, piece) => joinKey(tenantId, id, `${piece}`));
  return {
    async find(tenantId) {
      const found = await store.read<CompanyIndex>(keyOf(tenantId));
      return { index: found?.value ?? EMPTY, version: found?.version };
    },
    replace: (tenantId, version, next) => store.replaceIf(keyOf(tenantId), version, next),
    async writeRows(tenantId, importId, rows) {
      const count = chunkCount(rows.length);
      for (const [piece, key] of pieceKeys(tenantId, { id: importId, pieces: count }).entries()) {
        await pieces.set(key, rows.slice(piece * PIECE_ROWS, (piece + 1) * PIECE_ROWS));
        await yieldToEventLoop();
      }
      return count;
    },
    async readRows<Row>(tenantId: string, summary: ImportSummary) {
      const rows: Row[] = [];
      for (const key of pieceKeys(tenantId, summary)) {
        const piece = await pieces.get(key);
        if (!piece) throw new Error(`A piece of the import ${summary.id} is missing from the store.`);
        for (const row of piece) rows.push(row as Row);
        await yieldToEventLoop();
      }
      return rows;
    },
    async deleteRows(tenantId, summary) {
      if (summary.pieces > 0) await pieces.delete(pieceKeys(tenantId, summary));
    },
  };
}

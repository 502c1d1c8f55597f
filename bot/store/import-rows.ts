import type { Companies, ImportSummary } from './companies.ts';

/** The most rows held in memory, over all tenants. The import that was read the longest ago is dropped first. */
const MAX_ROWS = 300_000;

/** Reads the rows of an import, from memory if they were read before: the rows of an import never change. */
export type ImportRows = <Row>(tenantId: string, summary: ImportSummary | undefined) => Promise<readonly Row[]>;

export function createImportRows({ readRows }: Pick<Companies, 'readRows'>): ImportRows {
  const held = new Map<string, { readonly rows: number; readonly reading: Promise<readonly unknown[]> }>();
  return async <Row>(tenantId: string, summary: ImportSummary | undefined) => {
    if (!summary) return [];
    const key = `${tenantId} ${summary.id}`;
    const reading = held.get(key)?.reading ?? readRows(tenantId, summary);
    held.delete(key);
    held.set(key, { rows: summary.rows, reading });
    makeRoom();
    try {
      return (await reading) as readonly Row[];
    } catch (error) {
      held.delete(key);
      throw error;
    }
  };

  function makeRoom(): void {
    let rows = [...held.values()].reduce((sum, each) => sum + each.rows, 0);
    for (const [key, each] of held) {
      if (rows <= MAX_ROWS || held.size === 1) return;
      held.delete(key);
      rows -= each.rows;
    }
  }
}

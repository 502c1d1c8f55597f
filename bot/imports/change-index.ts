import type { Deps } from '../deps.ts';
import type { CompanyIndex, ImportSummary } from '../store/companies.ts';

/** What came of a decision on the index as it was; without `next` it stays. */
export type Decision<Outcome> = { readonly outcome: Outcome; readonly next?: CompanyIndex };

/** Where the index is kept. */
export type IndexDeps = Pick<Deps, 'companies' | 'log'>;

/**
 * Changes what a company has imported as a whole, or not at all. Who was faster is decided after again.
 *
 * The rows of what the change discards are deleted once it is made. What cannot be deleted then stays on the list, and
 * goes with the next change.
 */
export async function changeIndex<Outcome>(
  tenantId: string,
  decide: (index: CompanyIndex) => Decision<Outcome>,
  deps: IndexDeps,
): Promise<Outcome> {
  for (;;) {
    const { index, version } = await deps.companies.find(tenantId);
    const { outcome, next } = decide(index);
    if (!next) return outcome;
    if (!(await deps.companies.replace(tenantId, version, next))) continue;
    await sweep(tenantId, next.discarded ?? [], deps);
    return outcome;
  }
}

/** The index without these imports, whose rows are to be deleted. */
export function discarding(index: CompanyIndex, doomed: readonly ImportSummary[]): CompanyIndex {
  const pending = index.pending.filter(({ id }) => !doomed.some((each) => each.id === id));
  return { ...index, pending, discarded: [...(index.discarded ?? []), ...doomed] };
}

/** A failure here fails nothing that a person asked for. */
async function sweep(tenantId: string, doomed: readonly ImportSummary[], { companies, log }: IndexDeps): Promise<void> {
  if (doomed.length === 0) return;
  try {
    for (const each of doomed) await companies.deleteRows(tenantId, each);
    const gone = new Set(doomed.map(({ id }) => id));
    for (let swept = false; !swept; ) {
      const { index, version } = await companies.find(tenantId);
      const discarded = (index.discarded ?? []).filter(({ id }) => !gone.has(id));
      swept = await companies.replace(tenantId, version, { ...index, discarded });
    }
  } catch (error) {
    log.warn({ err: error }, 'Rows that count no more could not be deleted yet');
  }
}

import type { Deps } from '../deps.ts';
import type { CompanyIndex, ImportSummary } from '../store/companies.ts';

/** A decision on an index: the outcome to report, and the index to store in its place, if any. */
export type IndexDecision<Outcome> = { readonly outcome: Outcome; readonly next?: CompanyIndex };

export type IndexDeps = Pick<Deps, 'companies' | 'log'>;

/**
 * Changes the index of a company's imports in one step. If another change comes first, `decide` is asked again with the
 * new index.
 *
 * Afterwards the rows of discarded imports are deleted. Those that cannot be deleted stay listed until the next change.
 */
export async function changeIndex<Outcome>(
  tenantId: string,
  decide: (index: CompanyIndex) => IndexDecision<Outcome>,
  deps: IndexDeps,
): Promise<Outcome> {
  for (;;) {
    const { index, version } = await deps.companies.find(tenantId);
    const { outcome, next } = decide(index);
    if (!next) return outcome;
    if (!(await deps.companies.replace(tenantId, version, next))) continue;
    await deleteDiscarded(tenantId, next.discarded ?? [], deps);
    return outcome;
  }
}

/** Returns the index with these imports moved to the list of those whose rows are to be deleted. */
export function withDiscarded(index: CompanyIndex, discarded: readonly ImportSummary[]): CompanyIndex {
  const pending = index.pending.filter(({ id }) => !discarded.some((each) => each.id === id));
  return { ...index, pending, discarded: [...(index.discarded ?? []), ...discarded] };
}

/** Deletes rows; a failure is only logged, since what the person asked for is done already. */
async function deleteDiscarded(
  tenantId: string,
  discarded: readonly ImportSummary[],
  { companies, log }: IndexDeps,
): Promise<void> {
  if (discarded.length === 0) return;
  try {
    for (const each of discarded) await companies.deleteRows(tenantId, each);
    const deleted = new Set(discarded.map(({ id }) => id));
    for (let isStored = false; !isStored; ) {
      const { index, version } = await companies.find(tenantId);
      const left = (index.discarded ?? []).filter(({ id }) => !deleted.has(id));
      isStored = await companies.replace(tenantId, version, { ...index, discarded: left });
    }
  } catch (error) {
    log.warn({ err: error }, 'Rows that count no more could not be deleted yet');
  }
}

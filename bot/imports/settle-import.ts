import type { CompanyIndex, ImportSummary } from '../store/companies.ts';
import { changeIndex, type Decision, discarding, type IndexDeps } from './change-index.ts';

/** Who clicked on which import. */
export type Click = { readonly tenantId: string; readonly userId: string; readonly importId: string };

/**
 * What came of a click. `outdated`: the import is neither pending nor in use, or no longer what it was shown to be.
 * `alreadySo`: somebody, or the same click, was faster, and nothing is left to do.
 */
export type Settled =
  | { readonly kind: 'done' | 'alreadySo'; readonly summary: ImportSummary }
  | { readonly kind: 'outdated' }
  | { readonly kind: 'notYours' };

const OUTDATED = { outcome: { kind: 'outdated' } } as const;
const NOT_YOURS = { outcome: { kind: 'notYours' } } as const;

/**
 * Lets a pending import count. The one that counted becomes the previous one; the older previous one goes, and so does
 * every other preview of the kind, since it was compared with what counts no more.
 */
export function confirm({ tenantId, userId, importId }: Click, deps: IndexDeps): Promise<Settled> {
  return changeIndex<Settled>(
    tenantId,
    (index) => {
      const summary = index.pending.find(({ id }) => id === importId);
      if (!summary) return alreadyCounting(index, importId, userId);
      if (summary.importedBy !== userId) return NOT_YOURS;
      const { current, previous } = index.imports[summary.kind] ?? {};
      const others = index.pending.filter((each) => each.kind === summary.kind && each !== summary);
      const discarded = discarding(index, [...others, ...(previous ? [previous] : [])]);
      return {
        outcome: { kind: 'done', summary },
        next: {
          ...discarded,
          pending: discarded.pending.filter((each) => each !== summary),
          imports: { ...index.imports, [summary.kind]: { current: summary, ...(current && { previous: current }) } },
        },
      };
    },
    deps,
  );
}

/** Drops a pending import, and its rows. One that counts already stays: `alreadySo`. */
export function cancel({ tenantId, userId, importId }: Click, deps: IndexDeps): Promise<Settled> {
  return changeIndex<Settled>(
    tenantId,
    (index) => {
      const summary = index.pending.find(({ id }) => id === importId);
      if (!summary) return alreadyCounting(index, importId, userId);
      if (summary.importedBy !== userId) return NOT_YOURS;
      return { outcome: { kind: 'done', summary }, next: discarding(index, [summary]) };
    },
    deps,
  );
}

/** Lets the previous import of its kind count again, in place of the current one, which becomes the previous one. */
export function restore({ tenantId, importId }: Omit<Click, 'userId'>, deps: IndexDeps): Promise<Settled> {
  return changeIndex<Settled>(
    tenantId,
    (index) => {
      const pair = Object.values(index.imports).find(({ previous }) => previous?.id === importId);
      if (!pair?.previous) return alreadyCounting(index, importId);
      const { current, previous } = pair;
      const stale = index.pending.filter(({ kind }) => kind === current.kind);
      return {
        outcome: { kind: 'done', summary: previous },
        next: {
          ...discarding(index, stale),
          imports: { ...index.imports, [current.kind]: { current: previous, previous: current } },
        },
      };
    },
    deps,
  );
}

/** @param userId whose import it has to be; anybody's may be restored */
function alreadyCounting(index: CompanyIndex, importId: string, userId?: string): Decision<Settled> {
  const pair = Object.values(index.imports).find(({ current }) => current.id === importId);
  if (!pair) return OUTDATED;
  if (userId !== undefined && pair.current.importedBy !== userId) return NOT_YOURS;
  return { outcome: { kind: 'alreadySo', summary: pair.current } };
}

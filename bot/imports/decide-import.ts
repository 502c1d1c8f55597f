import type { CompanyIndex, ImportSummary } from '../store/companies.ts';
import { changeIndex, type IndexDecision, type IndexDeps, withDiscarded } from './change-index.ts';

/** The import that a button was about, and the person who clicked it. */
export type Click = { readonly tenantId: string; readonly userId: string; readonly importId: string };

/**
 * The outcome of a click. `outdated`: the import is neither pending nor in use, or has changed since it was shown.
 * `alreadySo`: another click, or the same one sent twice, has done it already.
 */
export type ClickOutcome =
  | { readonly kind: 'done' | 'alreadySo'; readonly summary: ImportSummary }
  | { readonly kind: 'outdated' }
  | { readonly kind: 'notYours' };

const OUTDATED = { outcome: { kind: 'outdated' } } as const;
const NOT_YOURS = { outcome: { kind: 'notYours' } } as const;

/**
 * Lets a pending import count. The current import of its kind becomes the previous one. The older previous import is
 * discarded, and so is every other preview of the kind, which was compared with data that no longer count.
 */
export function confirm({ tenantId, userId, importId }: Click, deps: IndexDeps): Promise<ClickOutcome> {
  return changeIndex<ClickOutcome>(
    tenantId,
    (index) => {
      const summary = index.pending.find(({ id, keptFile }) => id === importId && keptFile === undefined);
      if (!summary) return alreadyCounting(index, importId, userId);
      if (summary.importedBy !== userId) return NOT_YOURS;
      const { current, previous } = index.imports[summary.kind] ?? {};
      const others = index.pending.filter((each) => each.kind === summary.kind && each !== summary);
      const tidied = withDiscarded(index, [...others, ...(previous ? [previous] : [])]);
      return {
        outcome: { kind: 'done', summary },
        next: {
          ...tidied,
          pending: tidied.pending.filter((each) => each !== summary),
          imports: { ...index.imports, [summary.kind]: { current: summary, ...(current && { previous: current }) } },
        },
      };
    },
    deps,
  );
}

/** Discards a pending import and its rows. One that counts already stays: `alreadySo`. */
export function cancel({ tenantId, userId, importId }: Click, deps: IndexDeps): Promise<ClickOutcome> {
  return changeIndex<ClickOutcome>(
    tenantId,
    (index) => {
      const summary = index.pending.find(({ id }) => id === importId);
      if (!summary) return alreadyCounting(index, importId, userId);
      if (summary.importedBy !== userId) return NOT_YOURS;
      return { outcome: { kind: 'done', summary }, next: withDiscarded(index, [summary]) };
    },
    deps,
  );
}

/** Lets a previous import count again; the current import of its kind becomes the previous one. */
export function restore({ tenantId, importId }: Omit<Click, 'userId'>, deps: IndexDeps): Promise<ClickOutcome> {
  return changeIndex<ClickOutcome>(
    tenantId,
    (index) => {
      const pair = Object.values(index.imports).find(({ previous }) => previous?.id === importId);
      if (!pair?.previous) return alreadyCounting(index, importId);
      const { current, previous } = pair;
      const stale = index.pending.filter(({ kind }) => kind === current.kind);
      return {
        outcome: { kind: 'done', summary: previous },
        next: {
          ...withDiscarded(index, stale),
          imports: { ...index.imports, [current.kind]: { current: previous, previous: current } },
        },
      };
    },
    deps,
  );
}

/** @param userId the person who must have imported it; undefined if it may be anybody's, as for `restore` */
function alreadyCounting(index: CompanyIndex, importId: string, userId?: string): IndexDecision<ClickOutcome> {
  const pair = Object.values(index.imports).find(({ current }) => current.id === importId);
  if (!pair) return OUTDATED;
  if (userId !== undefined && pair.current.importedBy !== userId) return NOT_YOURS;
  return { outcome: { kind: 'alreadySo', summary: pair.current } };
}

import type { Alert } from './alert.ts';
import type { DueAlert } from './audience.ts';

/** One message to a recipient: a single alert, or a digest of several. */
export type Notice = {
  /** Joined from the ids of its parts in a fixed order; long, and to be kept out of logs. */
  readonly id: string;
  readonly recipient: string;
  /** The ids of its alerts. Each alert is announced once, so these are the ids to remember. */
  readonly parts: readonly string[];
} & (
  | { readonly kind: 'alert'; readonly alert: Alert }
  /** In the order in which the alerts were passed. */
  | { readonly kind: 'digest'; readonly alerts: readonly Alert[] }
);

/**
 * Returns one notice for each recipient, with the alerts not yet announced to them.
 *
 * @param announced ids of alerts that were handed to delivery before, alone or in a digest
 */
export function noticesOf(due: readonly DueAlert[], announced: ReadonlySet<string>): Notice[] {
  const news = due.filter(({ id }) => !announced.has(id));
  return [...Map.groupBy(news, ({ recipient }) => recipient)].flatMap(([recipient, own]): Notice[] => {
    const alerts = own.map(({ alert }) => alert);
    const parts = own.map(({ id }) => id);
    const [only, ...others] = alerts;
    if (!only) return [];
    const common = { id: parts.toSorted().join('+'), recipient, parts };
    return [others.length === 0 ? { ...common, kind: 'alert', alert: only } : { ...common, kind: 'digest', alerts }];
  });
}

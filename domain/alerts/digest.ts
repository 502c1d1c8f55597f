import type { Alert } from './alert.ts';
import type { DueAlert } from './audience.ts';

/** What one recipient is told at once: an alert alone, or a digest of several. */
export type Notice = {
  /** Of the ids of its parts, whatever their order; long, and not for logs. */
  readonly id: string;
  readonly recipient: string;
  /** The ids of the alerts in it. Each of these is said once, so they are what to remember. */
  readonly parts: readonly string[];
} & (
  | { readonly kind: 'alert'; readonly alert: Alert }
  /** In the order in which the alerts were given. */
  | { readonly kind: 'digest'; readonly alerts: readonly Alert[] }
);

/**
 * One notice for each recipient, of what has not been said to them.
 *
 * @param said ids of alerts that were handed to delivery before, alone or in a digest
 */
export function noticesOf(due: readonly DueAlert[], said: ReadonlySet<string>): Notice[] {
  const news = due.filter(({ id }) => !said.has(id));
  return [...Map.groupBy(news, ({ recipient }) => recipient)].flatMap(([recipient, own]): Notice[] => {
    const alerts = own.map(({ alert }) => alert);
    const parts = own.map(({ id }) => id);
    const [only, ...others] = alerts;
    if (!only) return [];
    const common = { id: parts.toSorted().join('+'), recipient, parts };
    return [others.length === 0 ? { ...common, kind: 'alert', alert: only } : { ...common, kind: 'digest', alerts }];
  });
}

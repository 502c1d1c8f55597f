import pino from 'pino';
import { ConnectorClient } from '../../bot/connector/connector-client.ts';
import type { Clock } from '../../bot/delivery/clock.ts';
import { type Compose, createCompose } from '../../bot/delivery/compose.ts';
import { createDelivery, type Delivery } from '../../bot/delivery/delivery.ts';
import type { Run } from '../../bot/delivery/outbox.ts';
import type { SharedQueue } from '../../bot/queue/queue.ts';
import { createConversationReferences } from '../../bot/store/conversation-references.ts';
import { createPreferences } from '../../bot/store/preferences.ts';
import { createRoleRecords } from '../../bot/store/role-records.ts';
import type { Store } from '../../bot/store/store.ts';
import { TENANT } from './activities.ts';
import { eventually } from './eventually.ts';

export const SILENT = pino({ level: 'silent' });

type Options = {
  readonly store: Store;
  readonly url: string;
  readonly clock: Clock;
  readonly perSecond?: number;
  /** Of the connector's client, in real milliseconds. */
  readonly timeoutMs?: number;
  /** To how many people it writes unasked without an admin's word. */
  readonly approvalAbove?: number;
  readonly compose?: Compose;
  /** Whether a tenant may be written to; each may where nothing is said. */
  readonly serves?: (tenantId: string) => boolean;
  /** For delivery by several instances. */
  readonly queue?: SharedQueue | undefined;
};

/** Delivery as the bot builds it, with every service URL leading to one connector on loopback. */
export function startDelivery({ store, url, clock, timeoutMs = 5_000, compose, queue, ...limits }: Options) {
  const { perSecond = 1_000, approvalAbove = Number.POSITIVE_INFINITY, serves = () => true } = limits;
  const references = createConversationReferences(store, () => true);
  const preferences = createPreferences(store);
  const roles = createRoleRecords(store, new Set());
  const client = new ConnectorClient(url, async () => undefined, timeoutMs);
  const asked: string[] = [];
  const pool = {
    async client(serviceUrl: string) {
      asked.push(serviceUrl);
      return client;
    },
  };
  const delivery = createDelivery({
    store,
    references,
    pool,
    compose: compose ?? createCompose({ preferences, roles, clock }),
    clock,
    log: SILENT,
    serves,
    perSecond,
    approvalAbove,
    queue,
  });
  delivery.start();
  return {
    delivery,
    references,
    preferences,
    /** The service URLs for which a client was asked. */
    asked,
    async stop() {
      await delivery.stop();
      await client.close();
    },
  };
}

export type RunningDelivery = ReturnType<typeof startDelivery>;

/** What became of each message of a run, by id, once all are settled. */
export async function settled(delivery: Delivery, run: Run | undefined) {
  if (!run) throw new Error('There was nothing new.');
  // The test's own timeout ends the wait: thousands of messages may take minutes.
  await eventually(
    async () => (await delivery.runs(TENANT)).every(({ id, open }) => id !== run.id || open.length === 0),
    { within: Number.POSITIVE_INFINITY, every: 5 },
  );
  const all = await delivery.report(TENANT, run);
  return new Map(all.map(({ message, progress }) => [message.id, progress]));
}

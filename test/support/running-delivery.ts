import pino from 'pino';
import { ConnectorClient } from '../../bot/connector/connector-client.ts';
import type { Batch } from '../../bot/delivery/batch.ts';
import type { Clock } from '../../bot/delivery/clock.ts';
import { type Compose, createCompose } from '../../bot/delivery/compose.ts';
import { createDelivery, type Delivery } from '../../bot/delivery/delivery.ts';
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
  /** The timeout of the connector's client, in real milliseconds. */
  readonly timeoutMs?: number;
  /** The largest number of people that it writes to unasked without an admin's approval. */
  readonly approvalAbove?: number;
  readonly compose?: Compose;
  /** True if a tenant may be written to; by default every tenant. */
  readonly serves?: (tenantId: string) => boolean;
  /** The queue that several instances share. */
  readonly queue?: SharedQueue | undefined;
};

/** Starts delivery as the bot builds it, with one connector on loopback behind every service URL. */
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
    /** The service URLs that a client was requested for. */
    asked,
    async stop() {
      await delivery.stop();
      await client.close();
    },
  };
}

export type RunningDelivery = ReturnType<typeof startDelivery>;

/** Waits until every message of a batch is settled, and returns their progress by message id. */
export async function outcomesOf(delivery: Delivery, batch: Batch | undefined) {
  if (!batch) throw new Error('No message was new.');
  // The test's own timeout ends the wait: thousands of messages may take minutes.
  await eventually(
    async () => (await delivery.batches(TENANT)).every(({ id, open }) => id !== batch.id || open.length === 0),
    { within: Number.POSITIVE_INFINITY, every: 5 },
  );
  const all = await delivery.report(TENANT, batch);
  return new Map(all.map(({ message, progress }) => [message.id, progress]));
}

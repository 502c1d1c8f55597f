import { randomUUID } from 'node:crypto';
import { yieldToEventLoop } from '../async/yield-to-event-loop.ts';
import { joinKey } from '../store/key.ts';
import type { Store } from '../store/store.ts';
import { type Batch, type Chunk, openChunksOf, stateOf } from './batch.ts';
import type { Transition } from './batch-state.ts';
import { changeValue } from './change-value.ts';
import { chunkCount, createChunks } from './chunks.ts';
import type { Message } from './message.ts';
import { type Progress, UNTOUCHED } from './progress.ts';
import { createProgressRecords, type ProgressRecords } from './progress-records.ts';

/** A message and its progress. */
export type TrackedMessage = { readonly message: Message; readonly progress: Progress };

/** The messages that are to be sent and their progress, for each tenant apart. */
export type Outbox = Pick<ProgressRecords, 'find' | 'advance' | 'record'> & {
  /**
   * Adds those of the messages whose id is new to the tenant's outbox, as one batch.
   *
   * @param isHeld tells whether the new messages have to wait for approval
   * @returns the batch; undefined when no message was new
   */
  add(
    tenantId: string,
    messages: readonly Omit<Message, 'tenantId'>[],
    at: number,
    isHeld?: (fresh: readonly Message[]) => boolean,
  ): Promise<Batch | undefined>;
  /** Returns the tenants that have ever had something to send. */
  tenants(): Promise<readonly string[]>;
  /** Returns the chunks with work to do: those of batches that are going, and of cancelled ones until all is settled. */
  openChunks(tenantId: string): Promise<Chunk[]>;
  /** @throws Error if the chunk is not in the store */
  messages(chunk: Chunk): Promise<readonly Message[]>;
  /** Records that every message of the chunk is settled. */
  close(chunk: Chunk): Promise<void>;
  /** Returns the tenant's batches that are kept, the latest last. */
  batches(tenantId: string): Promise<readonly Batch[]>;
  /**
   * Changes the state of an open batch.
   *
   * @returns the batch as it is now, and whether this call has changed it; undefined when there is no such batch
   */
  transition(
    tenantId: string,
    batchId: string,
    change: Transition,
  ): Promise<{ readonly batch: Batch; readonly isChanged: boolean } | undefined>;
  /**
   * Settles every waiting message of a batch as cancelled. Messages that are being sent go on.
   *
   * @returns how many will not be sent
   */
  cancelMessages(tenantId: string, batch: Batch, at: number): Promise<number>;
  /** Returns every message of a batch with its progress. */
  report(tenantId: string, batch: Batch): Promise<TrackedMessage[]>;
};

/**
 * How many finished batches are kept for the delivery report, and as many of those that people asked for, so that these
 * do not displace the others. Of older batches only the progress of each message stays, so that no id is sent twice.
 */
const KEPT_BATCHES = 60;

const TENANTS = joinKey('outbox-tenants');

/** Everything that is read to find work is small: the list of tenants, the batches of a tenant, and the open chunks. */
export function createOutbox(store: Pick<Store, 'records' | 'read' | 'replaceIf'>): Outbox {
  const chunks = createChunks(store);
  const { find, findAll, advance, record, cancel } = createProgressRecords(store);
  const batchesKey = (tenantId: string) => joinKey('outbox-runs', tenantId);

  async function batches(tenantId: string): Promise<readonly Batch[]> {
    return (await store.read<readonly Batch[]>(batchesKey(tenantId)))?.value ?? [];
  }

  /**
   * Leaves out the messages that are in an open chunk or have progress on record. Every message of a closed chunk has
   * progress, so closed chunks need not be read.
   */
  async function withoutSeen(tenantId: string, kept: readonly Batch[], all: readonly Message[]): Promise<Message[]> {
    const fresh = new Map(all.map((message) => [message.id, message]));
    for (const chunk of openChunksOf(tenantId, kept)) {
      for (const { id } of await chunks.read(chunk)) fresh.delete(id);
      await yieldToEventLoop();
    }
    const candidates = [...fresh.values()];
    const stored = await findAll(candidates);
    return candidates.filter((_, index) => stored[index]?.version === undefined);
  }

  const rememberTenant = (tenantId: string) =>
    changeValue<readonly string[]>(store, TENANTS, (tenants = []) =>
      tenants.includes(tenantId) ? undefined : [...tenants, tenantId],
    );

  return {
    find,
    advance,
    record,
    batches,
    messages: chunks.read,
    async add(tenantId, added, at, isHeld = () => false) {
      const id = randomUUID();
      const all = added.map((message): Message => ({ ...message, tenantId }));
      for (;;) {
        const before = await store.read<readonly Batch[]>(batchesKey(tenantId));
        const earlier = before?.value ?? [];
        const fresh = await withoutSeen(tenantId, earlier, all);
        if (fresh.length === 0) return undefined;
        const count = chunkCount(fresh.length);
        const batch: Batch = {
          ...{ id, at, messages: fresh.length, pieces: count, open: [...Array(count).keys()] },
          ...(fresh.every(isAskedFor) && { isAskedFor: true }),
          ...(isHeld(fresh) && { state: { kind: 'held' } }),
        };
        const old = findObsolete(earlier);
        await chunks.write(tenantId, batch, fresh);
        await rememberTenant(tenantId);
        const next = [...earlier.filter((each) => !old.includes(each)), batch];
        if (!(await store.replaceIf(batchesKey(tenantId), before?.version, next))) continue;
        await chunks.deleteAll(tenantId, old);
        return batch;
      }
    },
    async tenants() {
      return (await store.read<readonly string[]>(TENANTS))?.value ?? [];
    },
    async openChunks(tenantId) {
      const hasWork = (batch: Batch) => stateOf(batch).kind === 'going' || stateOf(batch).kind === 'cancelled';
      return openChunksOf(tenantId, (await batches(tenantId)).filter(hasWork));
    },
    close({ tenantId, batchId, number }) {
      return changeValue<readonly Batch[]>(store, batchesKey(tenantId), (all = []) =>
        all.map((each) =>
          each.id === batchId ? { ...each, open: each.open.filter((open) => open !== number) } : each,
        ),
      );
    },
    async transition(tenantId, batchId, { from, to }) {
      let outcome: Awaited<ReturnType<Outbox['transition']>>;
      await changeValue<readonly Batch[]>(store, batchesKey(tenantId), (all = []) => {
        const batch = all.find(({ id }) => id === batchId);
        const isChanged = batch !== undefined && batch.open.length > 0 && from.includes(stateOf(batch).kind);
        outcome = batch && { batch: isChanged ? { ...batch, state: to } : batch, isChanged };
        return isChanged ? all.map((each) => (each === batch ? { ...batch, state: to } : each)) : undefined;
      });
      return outcome;
    },
    async cancelMessages(tenantId, batch, at) {
      let count = 0;
      for (const message of await chunks.readAll(tenantId, batch)) {
        if (await cancel(message, at)) count++;
        await yieldToEventLoop();
      }
      return count;
    },
    async report(tenantId, batch) {
      const all = await chunks.readAll(tenantId, batch);
      const stored = await findAll(all);
      return all.map((message, index) => ({ message, progress: stored[index]?.progress ?? UNTOUCHED }));
    },
  };
}

function isAskedFor({ class: kind }: Message): boolean {
  return kind === 'answer' || kind === 'post';
}

/** Returns the oldest finished batches beyond those that are kept. */
function findObsolete(batches: readonly Batch[]): Batch[] {
  const finished = batches.filter(({ open }) => open.length === 0);
  const groups = Map.groupBy(finished, (each) => each.isAskedFor);
  return [...groups.values()].flatMap((group) => group.slice(0, -KEPT_BATCHES));
}

import { yieldToEventLoop } from '../async/yield-to-event-loop.ts';
import { joinKey } from '../store/key.ts';
import type { Store } from '../store/store.ts';
import { type Batch, type Chunk, chunksOf } from './batch.ts';
import type { Message } from './message.ts';

/** Stores the messages of batches in chunks, which never change. */
export type Chunks = {
  /** @throws Error if the chunk is not in the store */
  read(chunk: Chunk): Promise<readonly Message[]>;
  /** Returns all messages of a batch. */
  readAll(tenantId: string, batch: Batch): Promise<Message[]>;
  write(tenantId: string, batch: Batch, messages: readonly Message[]): Promise<void>;
  deleteAll(tenantId: string, batches: readonly Batch[]): Promise<void>;
};

const CHUNK_MESSAGES = 200;

/** How many chunks so many messages take. */
export function chunkCount(messages: number): number {
  return Math.ceil(messages / CHUNK_MESSAGES);
}

export function createChunks(store: Pick<Store, 'records'>): Chunks {
  const records = store.records<readonly Message[]>('outbox-pieces');
  const keyOf = ({ tenantId, batchId, number }: Chunk) => joinKey(tenantId, batchId, `${number}`);

  async function read(chunk: Chunk): Promise<readonly Message[]> {
    const messages = await records.get(keyOf(chunk));
    if (!messages) throw new Error(`A chunk of the batch ${chunk.batchId} is missing from the store.`);
    return messages;
  }

  return {
    read,
    async readAll(tenantId, batch) {
      const all: Message[] = [];
      for (const chunk of chunksOf(tenantId, batch)) {
        all.push(...(await read(chunk)));
        await yieldToEventLoop();
      }
      return all;
    },
    async write(tenantId, batch, messages) {
      for (const chunk of chunksOf(tenantId, batch)) {
        const first = chunk.number * CHUNK_MESSAGES;
        await records.set(keyOf(chunk), messages.slice(first, first + CHUNK_MESSAGES));
        await yieldToEventLoop();
      }
    },
    async deleteAll(tenantId, batches) {
      const keys = batches.flatMap((batch) => chunksOf(tenantId, batch).map(keyOf));
      if (keys.length > 0) await records.delete(keys);
    },
  };
}

import { type BatchState, GOING } from './batch-state.ts';

/** The messages of one sending. The outbox stores them in chunks, which stay open until all their messages are settled. */
export type Batch = {
  readonly id: string;
  /** When it was added, in milliseconds since 1970. */
  readonly at: number;
  /** How many messages it has. */
  readonly messages: number;
  /** How many chunks it has. */
  readonly pieces: number;
  /** The numbers of the open chunks. */
  readonly open: readonly number[];
  /** Set for answers and posts, which people asked for: the delivery report leaves them out. */
  readonly isAskedFor?: true;
  /** Undefined while nobody has decided on it: it is going. */
  readonly state?: BatchState;
};

export function stateOf(batch: Batch | undefined): BatchState {
  return batch?.state ?? GOING;
}

/** Some messages of a batch, few enough to be read in one go. */
export type Chunk = { readonly tenantId: string; readonly batchId: string; readonly number: number };

/** Returns all chunks of a batch. */
export function chunksOf(tenantId: string, { id, pieces }: Batch): Chunk[] {
  return Array.from({ length: pieces }, (_, number) => ({ tenantId, batchId: id, number }));
}

export function openChunksOf(tenantId: string, batches: readonly Batch[]): Chunk[] {
  return batches.flatMap(({ id, open }) => open.map((number) => ({ tenantId, batchId: id, number })));
}

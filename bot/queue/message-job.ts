import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Chunk } from '../delivery/batch.ts';
import { joinKey } from '../store/key.ts';

/**
 * Points to a message of the outbox by its chunk and its id. Jobs are kept in Redis, where other versions of the bot may
 * read them.
 */
export type MessageJob = {
  readonly version: 1;
  readonly tenantId: string;
  /** The id of the batch. */
  readonly runId: string;
  /** The number of the chunk. */
  readonly number: number;
  readonly id: string;
};

const messageJob: z.ZodType<MessageJob> = z.object({
  version: z.literal(1),
  tenantId: z.string(),
  runId: z.string(),
  number: z.int(),
  id: z.string(),
});

export function toMessageJob({ tenantId, batchId, number }: Chunk, id: string): MessageJob {
  return { version: 1, tenantId, runId: batchId, number, id };
}

/** Reads a job, ignoring what a later version may have added; undefined if this version cannot understand it. */
export function readMessageJob(data: unknown): MessageJob | undefined {
  return messageJob.safeParse(data).data;
}

export function chunkOf({ tenantId, runId, number }: MessageJob): Chunk {
  return { tenantId, batchId: runId, number };
}

/** Returns the same id for each job about a message, so that there is one job. BullMQ takes no colon in an id. */
export function jobIdOf({ tenantId, runId, number, id }: MessageJob): string {
  return createHash('sha256')
    .update(joinKey(tenantId, runId, `${number}`, id))
    .digest('hex');
}

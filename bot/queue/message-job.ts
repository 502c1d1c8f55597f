import { createHash } from 'node:crypto';
import { z } from 'zod';
import { joinKey } from '../store/key.ts';

/** Which message of the outbox a job is about: its piece, and its id. Other versions of the bot may be at work, too. */
export type MessageJob = {
  readonly version: 1;
  readonly tenantId: string;
  readonly runId: string;
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

/** What a job says, whatever else a later version may have added; undefined where this version cannot tell. */
export function readMessageJob(data: unknown): MessageJob | undefined {
  return messageJob.safeParse(data).data;
}

/** The same for each job about the message, of which there is then one. BullMQ takes no colon. */
export function jobIdOf({ tenantId, runId, number, id }: MessageJob): string {
  return createHash('sha256')
    .update(joinKey(tenantId, runId, `${number}`, id))
    .digest('hex');
}

import { yieldToEventLoop } from '../async/yield-to-event-loop.ts';
import { joinKey } from '../store/key.ts';
import type { Store } from '../store/store.ts';
import { changeValue } from './change-value.ts';
import type { Message } from './message.ts';
import { type Progress, UNTOUCHED } from './progress.ts';

/** The progress of a message, and the version it was read in; the version is undefined if nothing is on record. */
type StoredProgress = { readonly progress: Progress; readonly version: string | undefined };

type MessageKey = Pick<Message, 'tenantId' | 'id'>;

/** Stores the progress of each message on its own, so that claiming one message never conflicts with another. */
export type ProgressRecords = {
  find(message: MessageKey): Promise<StoredProgress>;
  /** Finds the progress of many messages, in their order. */
  findAll(messages: readonly MessageKey[]): Promise<StoredProgress[]>;
  /** Writes `next` and returns true, unless the progress has changed since that version. */
  advance(message: MessageKey, version: string | undefined, next: Progress): Promise<boolean>;
  /** Writes the result of an attempt, whatever is on record. */
  record(message: MessageKey, next: Progress): Promise<void>;
  /**
   * Settles a message that is waiting as cancelled. One that is being sent goes on.
   *
   * @returns true if the message is now cancelled, or was already
   */
  cancel(message: MessageKey, at: number): Promise<boolean>;
};

const READ_TOGETHER = 100;

export function createProgressRecords(store: Pick<Store, 'read' | 'replaceIf'>): ProgressRecords {
  const keyOf = ({ tenantId, id }: MessageKey) => joinKey('outbox', tenantId, id);

  async function find(message: MessageKey): Promise<StoredProgress> {
    const stored = await store.read<Progress>(keyOf(message));
    return { progress: stored?.value ?? UNTOUCHED, version: stored?.version };
  }

  const advance = (message: MessageKey, version: string | undefined, next: Progress) =>
    store.replaceIf(keyOf(message), version, next);

  return {
    find,
    advance,
    async findAll(messages) {
      const all: StoredProgress[] = [];
      for (let first = 0; first < messages.length; first += READ_TOGETHER) {
        all.push(...(await Promise.all(messages.slice(first, first + READ_TOGETHER).map(find))));
        await yieldToEventLoop();
      }
      return all;
    },
    async record(message, next) {
      await changeValue<Progress>(store, keyOf(message), () => next);
    },
    async cancel(message, at) {
      for (;;) {
        const { progress, version } = await find(message);
        if (progress.state !== 'pending') return progress.state === 'dead' && progress.reason === 'cancelled';
        if (await advance(message, version, { state: 'dead', at, reason: 'cancelled' })) return true;
      }
    },
  };
}

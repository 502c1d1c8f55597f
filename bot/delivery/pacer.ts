import type { Clock } from './clock.ts';
import type { Slot, Slots } from './slots.ts';

/** A slot for one call, or the time until the full conversation may have one. */
type ConversationSlot =
  | { readonly kind: 'taken'; noteAnswer(): void }
  | { readonly kind: 'full'; readonly forMs: number };

/** Keeps what the bot sends unasked within Teams' limits. */
export type Pacer = {
  /**
   * Waits for the tenant's next slot and takes it, for a call outside any conversation. Slots are given in the order in
   * which they were asked for.
   *
   * @returns the function to call once the call is answered
   * @throws AbortError once the pacer is stopped
   */
  acquireTenantSlot(tenantId: string): Promise<() => void>;
  /** As {@link Pacer.acquireTenantSlot}, for a call to a conversation; a full one does not keep the others waiting. */
  acquireSlot(tenantId: string, conversationId: string): Promise<ConversationSlot>;
  /** Gives the tenant no slot for so long. */
  rest(tenantId: string, ms: number): void;
  /** Counts a reply, which is never delayed but uses up room of what is sent unasked. */
  noteReply(tenantId: string, conversationId: string): void;
  stop(): void;
};

export function createPacer(slots: Slots, clock: Clock): Pacer {
  /** For each tenant with callers waiting, a promise that settles when the last of them has a slot. */
  const lastInLine = new Map<string, Promise<void>>();
  const stopping = new AbortController();

  /** Returns a slot, or `full` because of the conversation. */
  async function waitForSlot(tenantId: string, conversationId?: string): Promise<Slot> {
    for (;;) {
      stopping.signal.throwIfAborted();
      const slot = await slots.take(tenantId, conversationId);
      if (slot.kind === 'taken' || slot.limit === 'conversation') return slot;
      await clock.pause(slot.forMs, stopping.signal);
    }
  }

  /** Takes a free slot at once; if others are waiting already, joins the line behind them. */
  async function slotInOrder(tenantId: string, conversationId?: string): Promise<Slot> {
    if (!lastInLine.has(tenantId)) {
      stopping.signal.throwIfAborted();
      const slot = await slots.take(tenantId, conversationId);
      if (slot.kind === 'taken' || slot.limit === 'conversation') return slot;
    }
    const slot = (lastInLine.get(tenantId) ?? Promise.resolve()).then(() => waitForSlot(tenantId, conversationId));
    const settled: Promise<void> = slot
      .then(
        () => {},
        () => {},
      )
      .finally(() => {
        if (lastInLine.get(tenantId) === settled) lastInLine.delete(tenantId);
      });
    lastInLine.set(tenantId, settled);
    return slot;
  }

  return {
    async acquireTenantSlot(tenantId) {
      const slot = await slotInOrder(tenantId);
      return slot.kind === 'taken' ? slot.noteAnswer : () => {};
    },
    acquireSlot: slotInOrder,
    rest: slots.rest,
    noteReply: slots.count,
    stop: () => stopping.abort(),
  };
}

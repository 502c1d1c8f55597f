import type { Clock } from './clock.ts';
import type { Slot, Slots } from './slots.ts';

/** A turn, with what to call once the call is answered; or none, since the conversation has had its fill for so long. */
type Turn = { readonly kind: 'go'; answered(): void } | { readonly kind: 'full'; readonly forMs: number };

/** Keeps what the bot sends unasked within Teams' limits. */
export type Pacer = {
  /**
   * Waits for the tenant's next turn and takes it, to make a conversation. Turns are taken in the order in which they
   * were asked for.
   *
   * @returns what to call once the call is answered
   * @throws AbortError once the pacer is stopped
   */
  turn(tenantId: string): Promise<() => void>;
  /** As {@link Pacer.turn}, to send to a conversation; a full one does not keep the others waiting. */
  turnFor(tenantId: string, conversationId: string): Promise<Turn>;
  /** Nothing more for the tenant for so long. */
  rest(tenantId: string, ms: number): void;
  /** A reply is never delayed, but takes the room of what is sent unasked. */
  noteReply(tenantId: string, conversationId: string): void;
  stop(): void;
};

export function createPacer(slots: Slots, clock: Clock): Pacer {
  /** Of each tenant for which somebody waits, when the last of them has what they wait for. */
  const lastTurns = new Map<string, Promise<void>>();
  const stopping = new AbortController();

  /** Comes back with a slot, or because the conversation is full. */
  async function waitFor(tenantId: string, conversationId?: string): Promise<Slot> {
    for (;;) {
      stopping.signal.throwIfAborted();
      const slot = await slots.take(tenantId, conversationId);
      if (slot.kind === 'taken' || slot.what === 'conversation') return slot;
      await clock.pause(slot.forMs, stopping.signal);
    }
  }

  /** Takes what is there, unless others wait for it already: then behind them. */
  async function inTurn(tenantId: string, conversationId?: string): Promise<Slot> {
    if (!lastTurns.has(tenantId)) {
      stopping.signal.throwIfAborted();
      const slot = await slots.take(tenantId, conversationId);
      if (slot.kind === 'taken' || slot.what === 'conversation') return slot;
    }
    const turn = (lastTurns.get(tenantId) ?? Promise.resolve()).then(() => waitFor(tenantId, conversationId));
    const settled: Promise<void> = turn
      .then(
        () => {},
        () => {},
      )
      .finally(() => {
        if (lastTurns.get(tenantId) === settled) lastTurns.delete(tenantId);
      });
    lastTurns.set(tenantId, settled);
    return turn;
  }

  return {
    async turn(tenantId) {
      const slot = await inTurn(tenantId);
      return slot.kind === 'taken' ? slot.answered : () => {};
    },
    async turnFor(tenantId, conversationId) {
      const slot = await inTurn(tenantId, conversationId);
      return slot.kind === 'taken' ? { kind: 'go', answered: slot.answered } : { kind: 'full', forMs: slot.forMs };
    },
    rest: slots.rest,
    noteReply: slots.count,
    stop: () => stopping.abort(),
  };
}

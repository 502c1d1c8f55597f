import type { Clock } from './clock.ts';
import { CONVERSATION_WINDOWS, SlidingWindows } from './sliding-windows.ts';

/** Keeps what the bot sends unasked within Teams' limits. */
export type Pacer = {
  /** Milliseconds until the conversation may take one more message; 0 if it may now. */
  conversationDelay(conversationId: string): number;
  /**
   * Waits for the tenant's next turn and takes it. Turns are taken in the order in which they were asked for.
   *
   * @param conversationId of a message; undefined for other calls
   * @returns what to call once the call is answered
   * @throws AbortError once the pacer is stopped
   */
  turn(tenantId: string, conversationId?: string): Promise<() => void>;
  /** Nothing more for the tenant for so long. */
  rest(tenantId: string, ms: number): void;
  /** A reply is never delayed, but takes the room of what is sent unasked. */
  noteReply(tenantId: string, conversationId: string): void;
  stop(): void;
};

/** A call whose answer takes longer has arrived by then all the same; or else slow answers would slow everything down. */
const LATEST_ARRIVAL_MS = 40;

/** @param perSecond how many calls a second for each tenant; Teams allows 50 */
export function createPacer(clock: Clock, perSecond: number): Pacer {
  const conversations = new SlidingWindows(CONVERSATION_WINDOWS);
  const tenants = new SlidingWindows([{ limit: perSecond, ms: 1_000 }], LATEST_ARRIVAL_MS);
  const restingUntil = new Map<string, number>();
  const turns = new Map<string, Promise<unknown>>();
  const stopping = new AbortController();

  function depart(tenantId: string, conversationId: string | undefined): () => void {
    const now = clock.elapsed();
    const answered = [tenants.depart(tenantId, now)];
    if (conversationId !== undefined) answered.push(conversations.depart(conversationId, now));
    return () => {
      for (const tell of answered) tell(clock.elapsed());
    };
  }

  async function takeTurn(tenantId: string, conversationId: string | undefined): Promise<() => void> {
    for (;;) {
      stopping.signal.throwIfAborted();
      const now = clock.elapsed();
      const delay = Math.max(tenants.delay(tenantId, now), (restingUntil.get(tenantId) ?? 0) - now);
      if (delay <= 0) return depart(tenantId, conversationId);
      await clock.pause(delay, stopping.signal);
    }
  }

  return {
    conversationDelay: (conversationId) => conversations.delay(conversationId, clock.elapsed()),
    turn(tenantId, conversationId) {
      const before = turns.get(tenantId) ?? Promise.resolve();
      const turn = before.then(() => takeTurn(tenantId, conversationId));
      turns.set(
        tenantId,
        turn.catch(() => {}),
      );
      return turn;
    },
    rest(tenantId, ms) {
      restingUntil.set(tenantId, Math.max(restingUntil.get(tenantId) ?? 0, clock.elapsed() + ms));
    },
    noteReply(tenantId, conversationId) {
      depart(tenantId, conversationId)();
    },
    stop: () => stopping.abort(),
  };
}

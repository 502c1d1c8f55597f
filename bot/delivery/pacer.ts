import type { Clock } from './clock.ts';
import { CONVERSATION_WINDOWS, SlidingWindows } from './sliding-windows.ts';

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

/** A call that hangs holds up the others of its tenant for no longer than this. */
const LONGEST_TRIP_MS = 1_000;

/** @param perSecond how many calls a second for each tenant; Teams allows 50 */
export function createPacer(clock: Clock, perSecond: number): Pacer {
  const conversations = new SlidingWindows(CONVERSATION_WINDOWS);
  const tenants = new SlidingWindows([{ limit: perSecond, ms: 1_000 }], LONGEST_TRIP_MS);
  const restingUntil = new Map<string, number>();
  const lastTurns = new Map<string, Promise<unknown>>();
  const stopping = new AbortController();

  const toTenant = (tenantId: string) => tenants.depart(tenantId, clock.elapsed());
  const toConversation = (conversationId: string) => conversations.depart(conversationId, clock.elapsed());

  async function waitFor(tenantId: string): Promise<void> {
    for (;;) {
      stopping.signal.throwIfAborted();
      const now = clock.elapsed();
      const delay = Math.max(tenants.delay(tenantId, now), (restingUntil.get(tenantId) ?? 0) - now);
      if (delay <= 0) return;
      await clock.pause(delay, stopping.signal);
    }
  }

  function takeTurn(tenantId: string, conversationId: string): Turn {
    const forMs = conversations.delay(conversationId, clock.elapsed());
    if (forMs > 0) return { kind: 'full', forMs };
    const tellAll = [toTenant(tenantId), toConversation(conversationId)];
    return {
      kind: 'go',
      answered() {
        for (const tell of tellAll) tell(clock.elapsed());
      },
    };
  }

  /** Waits behind those who wait already, then takes what is to be had before anybody else can. */
  function inTurn<T>(tenantId: string, take: () => T): Promise<T> {
    const turn = (lastTurns.get(tenantId) ?? Promise.resolve()).then(() => waitFor(tenantId)).then(take);
    lastTurns.set(
      tenantId,
      turn.catch(() => {}),
    );
    return turn;
  }

  return {
    turn(tenantId) {
      return inTurn(tenantId, () => {
        const answered = toTenant(tenantId);
        return () => answered(clock.elapsed());
      });
    },
    turnFor: (tenantId, conversationId) => inTurn(tenantId, () => takeTurn(tenantId, conversationId)),
    rest(tenantId, ms) {
      restingUntil.set(tenantId, Math.max(restingUntil.get(tenantId) ?? 0, clock.elapsed() + ms));
    },
    noteReply(tenantId, conversationId) {
      tenants.count(tenantId, clock.elapsed());
      conversations.count(conversationId, clock.elapsed());
    },
    stop: () => stopping.abort(),
  };
}

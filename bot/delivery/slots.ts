import type { Clock } from './clock.ts';
import { CONVERSATION_WINDOWS, SlidingWindows } from './sliding-windows.ts';

/** Room for one call, with the function to call on its answer; or the limit that leaves no room, and for how long. */
export type Slot =
  | { readonly kind: 'taken'; noteAnswer(): void }
  | { readonly kind: 'full'; readonly limit: 'tenant' | 'conversation'; readonly forMs: number };

/** Teams' limits, and how much of them is used up. */
export type Slots = {
  /** Takes the room for a call to a conversation, or for one that belongs to none yet. */
  take(tenantId: string, conversationId?: string): Promise<Slot>;
  /** Leaves no room for the tenant for so long. */
  rest(tenantId: string, ms: number): void;
  /** Counts a call that is made even if there is no room. */
  count(tenantId: string, conversationId: string): void;
};

/** A call that hangs holds up the others of its tenant for no longer than this. */
export const LONGEST_TRIP_MS = 1_000;

/**
 * Counts the calls of this process alone.
 *
 * @param perSecond the calls allowed per second for each tenant; Teams allows 50
 */
export function createSlots(clock: Clock, perSecond: number): Slots {
  const conversations = new SlidingWindows(CONVERSATION_WINDOWS);
  const tenants = new SlidingWindows([{ limit: perSecond, ms: 1_000 }], LONGEST_TRIP_MS);
  const restingUntil = new Map<string, number>();
  return {
    async take(tenantId, conversationId) {
      const now = clock.elapsed();
      const delay = Math.max(tenants.delay(tenantId, now), (restingUntil.get(tenantId) ?? 0) - now);
      if (delay > 0) return { kind: 'full', limit: 'tenant', forMs: delay };
      const forMs = conversationId === undefined ? 0 : conversations.delay(conversationId, now);
      if (forMs > 0) return { kind: 'full', limit: 'conversation', forMs };
      const departures = [
        tenants.depart(tenantId, now),
        ...(conversationId === undefined ? [] : [conversations.depart(conversationId, now)]),
      ];
      return {
        kind: 'taken',
        noteAnswer() {
          for (const noteAnswer of departures) noteAnswer(clock.elapsed());
        },
      };
    },
    rest(tenantId, ms) {
      restingUntil.set(tenantId, Math.max(restingUntil.get(tenantId) ?? 0, clock.elapsed() + ms));
    },
    count(tenantId, conversationId) {
      tenants.count(tenantId, clock.elapsed());
      conversations.count(conversationId, clock.elapsed());
    },
  };
}

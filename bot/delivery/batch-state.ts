/** Whether the messages of a run may be sent. Times are in milliseconds since 1970. */
export type RunState =
  | { readonly kind: 'going' }
  /** Until an admin says that it may go, or not. `isAsked`: they know of it. */
  | { readonly kind: 'held'; readonly isAsked?: true }
  | { readonly kind: 'scheduled'; readonly from: number }
  | { readonly kind: 'paused' }
  /** `unanswered`: it was held, and nobody has said anything in time. */
  | { readonly kind: 'cancelled'; readonly unanswered?: true };

/** A run of which nobody has said anything. */
export const GOING: RunState = { kind: 'going' };

/** What a run can be in while it can still be cancelled. */
export const CANCELLABLE: readonly RunState['kind'][] = ['going', 'held', 'scheduled', 'paused'];

/** How long a state that was read may be taken for the one that is. */
export const STATE_MS = 500;

/** A run that is held is not sent at all when nobody has answered by then. */
export const HELD_MS = 3 * 24 * 60 * 60 * 1_000;

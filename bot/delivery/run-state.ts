/** Whether the messages of a run may be sent. Times are in milliseconds since 1970. */
export type RunState =
  | { readonly kind: 'going' }
  /** Until an admin says that it may go, or not. */
  | { readonly kind: 'held' }
  | { readonly kind: 'scheduled'; readonly from: number }
  | { readonly kind: 'paused' }
  /** `unanswered`: it was held, and nobody has said anything in time. */
  | { readonly kind: 'cancelled'; readonly unanswered?: true };

/** A run of which nobody has said anything. */
export const GOING: RunState = { kind: 'going' };

/** How long a state that was read may be taken for the one that is. */
export const STATE_MS = 500;

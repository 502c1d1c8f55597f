/** The state of a batch, which decides if its messages may be sent. Times are in milliseconds since 1970. */
export type BatchState =
  | { readonly kind: 'going' }
  /** Waits for an admin's approval. `isAsked`: the admins have been asked. */
  | { readonly kind: 'held'; readonly isAsked?: true }
  | { readonly kind: 'scheduled'; readonly from: number }
  | { readonly kind: 'paused' }
  /** `unanswered`: no admin approved it in time. */
  | { readonly kind: 'cancelled'; readonly unanswered?: true };

/** A change of state, made only if the batch is in one of the states `from`. */
export type Transition = { readonly from: readonly BatchState['kind'][]; readonly to: BatchState };

/** The state of a batch on which nobody has decided. */
export const GOING: BatchState = { kind: 'going' };

/** The states from which a batch can be cancelled. */
export const CANCELLABLE: readonly BatchState['kind'][] = ['going', 'held', 'scheduled', 'paused'];

/** How long a state that was read may be used before it is read again. */
export const STATE_MS = 500;

/** How long a held batch waits for approval before it is cancelled. */
export const HELD_MS = 3 * 24 * 60 * 60 * 1_000;

export type DeliveryState = {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  /** The first of the recipients whose names the bot knows. */
  readonly people: readonly string[];
};

/** A batch of proactive messages, and how far its delivery has got. */
export type DeliveryBatch = {
  readonly id: string;
  readonly heading: string;
  readonly total: number;
  /** The number of messages that have not been sent yet. */
  readonly waiting: number;
  readonly states: readonly DeliveryState[];
};

export type Deliveries = { readonly runs: readonly DeliveryBatch[] };

export type Cancelled = { readonly cancelled: number };

/** An alert that applies to the caller today. */
export type OwnAlert = {
  readonly kind: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly next: string;
};

export type OwnAlerts = { readonly alerts: readonly OwnAlert[] };

/** At most so many messages in any stretch of so many milliseconds. */
export type Window = { readonly limit: number; readonly ms: number };

/** What Teams lets a bot send to one conversation. */
export const CONVERSATION_WINDOWS: readonly Window[] = [
  { limit: 7, ms: 1_000 },
  { limit: 8, ms: 2_000 },
  { limit: 60, ms: 30_000 },
  { limit: 1_800, ms: 3_600_000 },
];

/** A message on its way, from when it left until it was answered. It arrives at some time between the two. */
type Trip = { readonly left: number; answered: number | undefined };

const SWEEP_EVERY = 1_000;

/**
 * Keeps what is sent under each key within all windows, as the receiver counts them: a message may have arrived as late
 * as its answer came, less what every trip takes; the quickest one tells that. So a long way costs no speed, and a
 * receiver that falters is not overrun when it catches up. Times are of any clock that only goes forward.
 */
export class SlidingWindows {
  readonly #windows: readonly Window[];
  readonly #longestTripMs: number;
  readonly #trips = new Map<string, Trip[]>();
  readonly #longestMs: number;
  readonly #kept: number;
  #departures = 0;
  #quickestMs: number | undefined;

  /** @param longestTripMs a message whose answer takes longer is taken to have arrived by then */
  constructor(windows: readonly Window[], longestTripMs = Number.POSITIVE_INFINITY) {
    this.#windows = windows.filter(({ limit }) => Number.isFinite(limit));
    this.#longestTripMs = longestTripMs;
    this.#longestMs = Math.max(0, ...this.#windows.map(({ ms }) => ms));
    this.#kept = Math.max(0, ...this.#windows.map(({ limit }) => limit));
  }

  /** Milliseconds until one more may leave; 0 if it may now. */
  delay(key: string, now: number): number {
    const trips = this.#trips.get(key) ?? [];
    const delays = this.#windows.map(({ limit, ms }) => {
      const trip = trips[trips.length - limit];
      if (!trip) return 0;
      const delay = this.#end(trip, now) - (this.#quickestMs ?? 0) + ms - now;
      // Nobody knows yet when one that is under way will have arrived.
      return this.#isUnderWay(trip, now) ? Math.max(delay, 1) : delay;
    });
    return Math.max(0, ...delays);
  }

  /** Counts one that leaves now, whether it may or not. @returns what to call once it is answered */
  depart(key: string, now: number): (answered: number) => void {
    const trip: Trip = { left: now, answered: undefined };
    this.#add(key, trip, now);
    return (answered) => {
      trip.answered = answered;
      this.#quickestMs = Math.min(this.#quickestMs ?? Number.POSITIVE_INFINITY, this.#end(trip, answered) - now);
    };
  }

  /** Counts one that has been sent by others. */
  count(key: string, now: number): void {
    this.#add(key, { left: now, answered: now }, now);
  }

  #add(key: string, trip: Trip, now: number): void {
    if (this.#kept === 0) return;
    if (++this.#departures % SWEEP_EVERY === 0) this.#sweep(now);
    const trips = this.#trips.get(key);
    if (!trips) this.#trips.set(key, [trip]);
    else {
      trips.push(trip);
      if (trips.length > 2 * this.#kept) trips.splice(0, trips.length - this.#kept);
    }
  }

  #isUnderWay({ left, answered }: Trip, now: number): boolean {
    return answered === undefined && now < left + this.#longestTripMs;
  }

  #end({ left, answered }: Trip, now: number): number {
    return Math.min(answered ?? now, left + this.#longestTripMs);
  }

  #sweep(now: number): void {
    for (const [key, trips] of this.#trips) {
      const last = trips.at(-1);
      if (last && this.#end(last, now) + this.#longestMs <= now) this.#trips.delete(key);
    }
  }
}

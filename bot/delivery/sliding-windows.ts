/** A limit on the messages in any stretch of so many milliseconds. */
export type Window = { readonly limit: number; readonly ms: number };

/** Teams' limits for what a bot sends to one conversation. */
export const CONVERSATION_WINDOWS: readonly Window[] = [
  { limit: 7, ms: 1_000 },
  { limit: 8, ms: 2_000 },
  { limit: 60, ms: 30_000 },
  { limit: 1_800, ms: 3_600_000 },
];

/** The messages sent under one key: when those under way left, and when the others were answered, in order. */
type Log = { readonly underWay: Set<{ readonly left: number }>; readonly answered: number[] };

const SWEEP_EVERY = 1_000;
/** How much the quickest trip may overstate the time that every trip takes there and back. */
export const SLACK_MS = 10;
/**
 * The quickest trip is not used before this many trips and this much time: all trips of a first burst are slow, because
 * connections are made and code warms up.
 */
export const WARM_UP_TRIPS = 50;
export const WARM_UP_MS = 3_000;
/** How soon to look again when messages under way take all the room. */
const LOOK_AGAIN_MS = 10;

/**
 * Keeps what is sent under each key within all windows, as the receiver counts them. A message may have arrived as late as
 * its answer came, less the time that every trip takes, which is estimated by the quickest one. So a slow network costs
 * no speed, and a receiver that falters is not overrun when it catches up. Times are of any clock that only goes forward.
 */
export class SlidingWindows {
  readonly #windows: readonly Window[];
  readonly #longestTripMs: number;
  readonly #logs = new Map<string, Log>();
  readonly #longestMs: number;
  readonly #kept: number;
  #departures = 0;
  #trips = 0;
  #firstAnsweredAt = Number.POSITIVE_INFINITY;
  #quickestMs = Number.POSITIVE_INFINITY;

  /** @param longestTripMs after this time a message counts as arrived, even if its answer has not come */
  constructor(windows: readonly Window[], longestTripMs = Number.POSITIVE_INFINITY) {
    this.#windows = windows.filter(({ limit }) => Number.isFinite(limit));
    this.#longestTripMs = longestTripMs;
    this.#longestMs = Math.max(0, ...this.#windows.map(({ ms }) => ms));
    this.#kept = Math.max(0, ...this.#windows.map(({ limit }) => limit));
  }

  /** Returns the milliseconds until one more may leave, or until it is worth asking again; 0 if it may leave now. */
  delay(key: string, now: number): number {
    const log = this.#logs.get(key);
    if (!log) return 0;
    this.#expireTrips(log, now);
    const { underWay, answered } = log;
    const isWarm = this.#trips >= WARM_UP_TRIPS && now >= this.#firstAnsweredAt + WARM_UP_MS;
    const leadMs = isWarm ? Math.max(0, this.#quickestMs - SLACK_MS) : 0;
    const delays = this.#windows.map(({ limit, ms }) => {
      if (underWay.size >= limit) return LOOK_AGAIN_MS;
      const first = answered[answered.length - (limit - underWay.size)];
      return first === undefined ? 0 : first - leadMs + ms - now;
    });
    return Math.max(0, ...delays);
  }

  /**
   * Counts a message that leaves now, allowed or not.
   *
   * @returns the function to call with the time of its answer
   */
  depart(key: string, now: number): (answered: number) => void {
    if (this.#kept === 0) return () => {};
    const log = this.#logOf(key, now);
    const trip = { left: now };
    log.underWay.add(trip);
    return (answered) => {
      if (!log.underWay.delete(trip)) return;
      this.#trips += 1;
      this.#firstAnsweredAt = Math.min(this.#firstAnsweredAt, answered);
      this.#quickestMs = Math.min(this.#quickestMs, answered - now);
      this.#noteAnswer(log, answered);
    };
  }

  /** Counts a message that was sent without asking here. */
  count(key: string, now: number): void {
    if (this.#kept > 0) this.#noteAnswer(this.#logOf(key, now), now);
  }

  #logOf(key: string, now: number): Log {
    if (++this.#departures % SWEEP_EVERY === 0) this.#sweep(now);
    const log = this.#logs.get(key) ?? { underWay: new Set(), answered: [] };
    this.#logs.set(key, log);
    return log;
  }

  #noteAnswer({ answered }: Log, now: number): void {
    answered.push(now);
    if (answered.length > 2 * this.#kept) answered.splice(0, answered.length - this.#kept);
  }

  #expireTrips(log: Log, now: number): void {
    for (const trip of log.underWay) {
      if (trip.left + this.#longestTripMs > now) return;
      log.underWay.delete(trip);
      this.#noteAnswer(log, now);
    }
  }

  #sweep(now: number): void {
    for (const [key, { underWay, answered }] of this.#logs) {
      if (underWay.size === 0 && (answered.at(-1) ?? 0) + this.#longestMs <= now) this.#logs.delete(key);
    }
  }
}

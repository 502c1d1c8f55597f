import { expect } from 'chai';
import fc from 'fast-check';
import {
  CONVERSATION_WINDOWS,
  SlidingWindows,
  WARM_UP_MS,
  WARM_UP_TRIPS,
  type Window,
} from '../../../bot/delivery/sliding-windows.ts';

/** The extra milliseconds that a message and its answer take compared with the quickest, after a pause. */
type Travel = { readonly out: number; readonly back: number; readonly pause: number };

const travels = fc.array(
  fc.record({ out: fc.nat(1_500), back: fc.nat(1_500), pause: fc.constantFrom(0, 0, 0, 1, 90, 700, 5_000) }),
  { maxLength: 40 },
);
const windowList = fc.array(
  fc.record({ limit: fc.integer({ min: 1, max: 9 }), ms: fc.integer({ min: 1, max: 900 }) }),
  {
    minLength: 1,
    maxLength: 4,
  },
);

/** Sends each message as soon as it may leave. @returns when each arrives, as the receiver counts */
function arrivals(
  windows: SlidingWindows,
  all: readonly Travel[],
  least: { out: number; back: number },
  from = 0,
): number[] {
  const underWay: { readonly at: number; answered(at: number): void }[] = [];
  let now = from;
  return all.map(({ out, back, pause }) => {
    now += pause;
    for (;;) {
      for (const { at, answered } of underWay) if (at <= now) answered(at);
      const delay = windows.delay('a', now);
      if (delay === 0) break;
      // The next moment at which the delay may change.
      const answer = Math.min(...underWay.filter(({ at }) => at > now).map(({ at }) => at));
      now = Math.min(now + delay, answer);
    }
    const arrival = now + least.out + out;
    underWay.push({ at: arrival + least.back + back, answered: windows.depart('a', now) });
    return arrival;
  });
}

/** Checks every stretch that begins with an arrival. */
function keepsWithin(windows: readonly Window[], times: readonly number[]): boolean {
  return windows.every(({ limit, ms }) =>
    times.every((start) => times.filter((time) => time >= start && time < start + ms).length <= limit),
  );
}

describe('sliding windows', () => {
  it('are never exceeded as the receiver counts, however long a message and its answer take', () => {
    const least = fc.record({ out: fc.nat(500), back: fc.nat(500) });
    fc.assert(
      fc.property(windowList, travels, least, (list, all, quickest) => {
        const windows = new SlidingWindows(list);
        for (let trip = 0; trip < WARM_UP_TRIPS; trip++) windows.depart('b', 0)(quickest.out + quickest.back);
        const warm = quickest.out + quickest.back + WARM_UP_MS;
        expect(keepsWithin(list, arrivals(windows, all, quickest, warm))).to.equal(true);
      }),
      { numRuns: 300 },
    );
  });

  it('are not exceeded if the first messages take longer than any later one', () => {
    for (const limit of [25, 100, 500]) {
      const all = Array.from({ length: 6 * limit }, (_, index) => ({
        out: index < limit ? 300 : 0,
        back: 0,
        pause: 0,
      }));
      const list = [{ limit, ms: 1_000 }];
      expect(keepsWithin(list, arrivals(new SlidingWindows(list), all, { out: 1, back: 1 })), `${limit}`).to.equal(
        true,
      );
    }
  });

  it('let as many through over a slow network as over a quick one', () => {
    const all = Array.from({ length: 501 }, () => ({ out: 0, back: 0, pause: 0 }));
    const last = (ms: number) =>
      arrivals(new SlidingWindows([{ limit: 25, ms: 1_000 }], 1_000), all, { out: ms, back: ms }).at(-1) ?? 0;
    expect(last(0)).to.equal(20_000);
    expect(last(400)).to.be.within(20_000, 22_500);
    // Calls that hang halve the rate of the others.
    expect(last(30_000)).to.be.within(30_000 + 40_000, 30_000 + 41_000);
  });

  it('delay no message without need', () => {
    fc.assert(
      fc.property(windowList, fc.array(fc.constantFrom(0, 1, 90, 700), { maxLength: 40 }), (list, pauses) => {
        const windows = new SlidingWindows(list);
        const times: number[] = [];
        let now = 0;
        for (const pause of pauses) {
          now += pause;
          const delay = windows.delay('a', now);
          if (delay > 0) expect(keepsWithin(list, [...times, now + delay - 1])).to.equal(false);
          now += delay;
          windows.depart('a', now)(now);
          times.push(now);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('let 1,800 messages an hour into a conversation, and 60 every half minute', () => {
    const windows = new SlidingWindows(CONVERSATION_WINDOWS);
    let now = 0;
    const times = Array.from({ length: 1_801 }, () => {
      now += windows.delay('a', now);
      windows.depart('a', now)(now);
      return now;
    });
    expect(times[7]).to.equal(1_000);
    expect(times[8]).to.equal(2_000);
    expect(times[60]).to.equal(30_000);
    expect(times[1_799]).to.be.below(900_000);
    expect(times[1_800]).to.equal(3_600_000);
  });

  it('count a message that leaves although it is not allowed to', () => {
    const windows = new SlidingWindows([{ limit: 2, ms: 100 }]);
    for (const now of [0, 10, 20]) windows.depart('a', now)(now);
    expect(windows.delay('a', 50)).to.equal(60);
  });

  it('keep conversations apart', () => {
    const windows = new SlidingWindows([{ limit: 1, ms: 100 }]);
    windows.depart('a', 0)(0);
    expect([windows.delay('a', 0), windows.delay('b', 0)]).to.deep.equal([100, 0]);
  });
});

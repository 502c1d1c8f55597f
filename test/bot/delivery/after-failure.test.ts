import { expect } from 'chai';
import { afterFailure, GOVERNMENT_URL } from '../../../bot/delivery/after-failure.ts';
import { backOff } from '../../../bot/delivery/back-off.ts';
import type { Failure } from '../../../bot/delivery/classify.ts';

const NOW = 1_000_000;
const FIRST = { attempts: 1, isRepeat: false };
const MINUTE = 60_000;

const retry = (afterMs?: number): Failure => ({ kind: 'retry', reason: 'throttled', afterMs, concernsAll: true });
const next = (failure: Failure, attempted: object = {}, kind: 'alert' | 'prompt' = 'alert') =>
  afterFailure(failure, { ...FIRST, ...attempted }, { message: { class: kind }, now: NOW, random: () => 0.5 });

describe('A message whose attempt failed', () => {
  it('waits as long as Teams asks for, up to a quarter of an hour', () => {
    expect(next(retry(7_000))).to.include({ state: 'pending', dueAt: NOW + 7_000 });
    expect(next(retry(0))).to.include({ state: 'pending', dueAt: NOW });
    expect(next(retry(3_600_000))).to.include({ state: 'pending', dueAt: NOW + 15 * MINUTE });
  });

  it('waits longer each time if Teams does not say how long, and each time at random', () => {
    const waits = [1, 2, 3, 4, 9, 10, 11].map((attempts) => [0, 1].map((random) => backOff(attempts, () => random)));
    expect(waits.map(([shortest]) => shortest)).to.deep.equal(waits.map(() => 1_000));
    expect(waits.map(([, longest]) => longest)).to.deep.equal([2_000, 4_000, 8_000, 16_000, 512_000, 900_000, 900_000]);
  });

  it('is dead after twelve attempts, with the reason of the last', () => {
    expect(next(retry(), { attempts: 11 }).state).to.equal('pending');
    expect(next(retry(), { attempts: 12 })).to.deep.equal({ state: 'dead', at: NOW, reason: 'throttled' });
  });

  it('is repeated once after a minute if it is an alert that may have arrived', () => {
    const second = next({ kind: 'uncertain' });
    expect(second).to.deep.equal({ state: 'pending', attempts: 1, dueAt: NOW + MINUTE, isRepeat: true });
    expect(next({ kind: 'uncertain' }, second).state).to.equal('unknown');
  });

  it('stays in doubt if it is a prompt that may have arrived', () => {
    expect(next({ kind: 'uncertain' }, {}, 'prompt')).to.deep.equal({ state: 'unknown', at: NOW });
  });

  it('stays in doubt, not dead, if only its repeat was rejected', () => {
    const rejected: Failure = { kind: 'rejected', reason: 'blocked' };
    expect(next(rejected, { isRepeat: true })).to.deep.equal({ state: 'unknown', at: NOW, reason: 'blocked' });
  });

  it("is sent to the government's cloud once", () => {
    const second = next({ kind: 'otherHost' });
    expect(second).to.include({ state: 'pending', dueAt: NOW, serviceUrl: GOVERNMENT_URL });
    expect(next({ kind: 'otherHost' }, second)).to.include({ state: 'dead', reason: 'refused' });
  });
});

import { expect } from 'chai';
import fc from 'fast-check';
import { afterQuiet, type ClockTime, parseClockTime, type QuietHours } from '../../../domain/settings/quiet-hours.ts';

const STOCKHOLM = 'Europe/Stockholm';
const NIGHT: QuietHours = { from: '22:00', until: '07:00' };

const end = (instant: string, hours: QuietHours, zone: string | undefined) =>
  afterQuiet(new Date(instant), hours, zone).toISOString().slice(0, 19);

describe('quiet hours', () => {
  const tests: [string, string, QuietHours, string][] = [
    ['begin with their first minute', '2021-09-01T20:00:00Z', NIGHT, '2021-09-02T05:00:00'],
    ['do not include the minute before', '2021-09-01T19:59:59Z', NIGHT, '2021-09-01T19:59:59'],
    ['last over midnight', '2021-09-01T23:12:34Z', NIGHT, '2021-09-02T05:00:00'],
    ['end with the minute before their end', '2021-09-02T05:00:00Z', NIGHT, '2021-09-02T05:00:00'],
    ['may lie within a day', '2021-09-01T10:30:00Z', { from: '12:00', until: '13:00' }, '2021-09-01T11:00:00'],
    [
      'are empty from a time until the same time',
      '2021-09-01T10:00:00Z',
      { from: '12:00', until: '12:00' },
      '2021-09-01T10:00:00',
    ],
    // Clocks go from 02:00 to 03:00 at 01:00Z on 28 March, and from 03:00 to 02:00 at 01:00Z on 31 October.
    ['are an hour shorter when the clock is set forward', '2021-03-27T21:00:00Z', NIGHT, '2021-03-28T05:00:00'],
    ['are an hour longer when it is set back', '2021-10-30T20:00:00Z', NIGHT, '2021-10-31T06:00:00'],
    [
      'end when the clock skips their end',
      '2021-03-28T00:30:00Z',
      { from: '22:00', until: '02:30' },
      '2021-03-28T01:00:00',
    ],
    [
      'end when the clock is set forward past their end',
      '2021-03-28T00:15:00Z',
      { from: '01:00', until: '03:10' },
      '2021-03-28T01:10:00',
    ],
    ['end at the first of two ends', '2021-10-30T23:30:00Z', { from: '22:00', until: '02:30' }, '2021-10-31T00:30:00'],
    [
      'resume when the clock is set back',
      '2021-10-31T01:10:00Z',
      { from: '22:00', until: '02:30' },
      '2021-10-31T01:30:00',
    ],
  ];
  for (const [fact, instant, hours, expected] of tests) {
    it(fact, () => expect(end(instant, hours, STOCKHOLM)).to.equal(expected));
  }

  it('follow the person’s time zone, or UTC if that is unknown', () => {
    expect(end('2021-09-01T23:00:00Z', NIGHT, 'America/New_York')).to.equal('2021-09-01T23:00:00');
    expect(end('2021-09-01T23:00:00Z', NIGHT, undefined)).to.equal('2021-09-02T07:00:00');
    expect(end('2021-09-01T23:00:00Z', NIGHT, 'Nowhere/At_all')).to.equal('2021-09-02T07:00:00');
  });

  it('end at the first minute that is not quiet by the clock, on any day and in any zone', () => {
    const zones = [STOCKHOLM, 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Pacific/Apia'];
    const quarter = fc.integer({ min: 0, max: 95 });
    const length = fc.integer({ min: 1, max: 80 }); // so at least four hours a day are not quiet
    const minute = fc.integer({ min: 0, max: 525_599 });
    fc.assert(
      fc.property(fc.constantFrom(...zones), quarter, length, minute, (zone, from, quarters, minutes) => {
        const hours = { from: clockTime(from), until: clockTime((from + quarters) % 96) };
        const start = new Date(Date.parse('2021-01-01T00:00Z') + minutes * 60_000);
        const after = afterQuiet(start, hours, zone);
        expect(isQuiet(after, hours, zone)).to.equal(false);
        if (after > start) {
          expect(isQuiet(start, hours, zone)).to.equal(true);
          expect(isQuiet(new Date(after.getTime() - 60_000), hours, zone)).to.equal(true);
          expect(after.getTime() - start.getTime()).to.be.at.most((quarters * 15 + 60) * 60_000);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are given in 24-hour clock times', () => {
    expect(['00:00', '23:59', '07:30'].map(parseClockTime)).to.deep.equal(['00:00', '23:59', '07:30']);
    for (const text of ['24:00', '7:30', '12:60', '', '12', 'noon']) expect(parseClockTime(text)).to.equal(undefined);
  });
});

function clockTime(quarter: number): ClockTime {
  const two = (number: number) => `${number}`.padStart(2, '0');
  return `${two(Math.floor(quarter / 4))}:${two((quarter % 4) * 15)}` as ClockTime;
}

function isQuiet(instant: Date, { from, until }: QuietHours, timeZone: string): boolean {
  const now = instant.toLocaleTimeString('sv', { timeZone, hour: '2-digit', minute: '2-digit' });
  return from < until ? now >= from && now < until : now >= from || now < until;
}

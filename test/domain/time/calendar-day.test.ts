import { expect } from 'chai';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  addYears,
  type CalendarDay,
  dayIn,
  dayOf,
  daysBetween,
  parseDay,
  yearOf,
} from '../../../domain/time/calendar-day.ts';

const anyDay = fc.integer({ min: 0, max: 40_542 /* 2100-12-31 */ }).map((days) => addDays('1990-01-01', days));

describe('a calendar day', () => {
  const texts: [string, CalendarDay | undefined][] = [
    ['2020-02-29', '2020-02-29'],
    ['2000-02-29', '2000-02-29'],
    ['2021-02-29', undefined],
    ['2021-02-30', undefined],
    ['1900-02-29', undefined],
    ['2021-04-31', undefined],
    ['2021-13-01', undefined],
    ['2021-00-01', undefined],
    ['2021-01-00', undefined],
    ['2021-1-1', undefined],
    ['2021-01-01T00:00', undefined],
    [' 2021-01-01', undefined],
    ['', undefined],
  ];
  for (const [text, expected] of texts) {
    it(`is read from "${text}" as ${expected}`, () => expect(parseDay(text)).to.equal(expected));
  }

  it('is made of a year, month and day that exist', () => {
    expect(dayOf(2021, 2, 28)).to.equal('2021-02-28');
    expect(dayOf(2021, 2, 29)).to.equal(undefined);
    expect(dayOf(2021, 0, 1)).to.equal(undefined);
    expect(dayOf(10_000, 1, 1)).to.equal(undefined);
  });

  const days: [CalendarDay, number, CalendarDay][] = [
    ['2021-12-31', 1, '2022-01-01'],
    ['2022-01-01', -1, '2021-12-31'],
    ['2020-02-28', 1, '2020-02-29'],
    ['2021-02-28', 1, '2021-03-01'],
    ['2021-03-01', 30, '2021-03-31'],
    ['2011-12-29', 1, '2011-12-30' /* a day that Samoa never had */],
    ['2018-11-03', 1, '2018-11-04' /* begins at 01:00 in São Paulo */],
  ];
  for (const [day, count, expected] of days) {
    it(`is ${expected}, ${count} days from ${day}`, () => expect(addDays(day, count)).to.equal(expected));
  }

  const months: [CalendarDay, number, CalendarDay][] = [
    ['2021-05-31', -3, '2021-02-28'],
    ['2020-05-31', -3, '2020-02-29'],
    ['2021-11-30', -3, '2021-08-30'],
    ['2021-01-31', -3, '2020-10-31'],
    ['2021-03-15', -3, '2020-12-15'],
    ['2021-12-31', 2, '2022-02-28'],
    ['2021-01-15', 12, '2022-01-15'],
    ['2021-01-15', -24, '2019-01-15'],
  ];
  for (const [day, count, expected] of months) {
    it(`is ${expected}, ${count} months from ${day}`, () => expect(addMonths(day, count)).to.equal(expected));
  }

  it('is 28 February in a common year, for 29 February', () => {
    expect(addYears('2020-02-29', 1)).to.equal('2021-02-28');
    expect(addYears('2020-02-29', 4)).to.equal('2024-02-29');
    expect(addYears('2020-12-31', 1)).to.equal('2021-12-31');
  });

  it('is as many days after another day as were added', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (day, count) => {
        const other = addDays(day, count);
        expect(parseDay(other)).to.equal(other);
        expect(daysBetween(day, other)).to.equal(count);
        expect(other > day).to.equal(count > 0);
      }),
    );
  });

  it('falls in the requested month, on the same day of it or its last', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (day, count) => {
        const other = addMonths(day, count);
        expect(parseDay(other)).to.equal(other);
        expect(yearOf(other) * 12 + Number(other.slice(5, 7))).to.equal(
          yearOf(day) * 12 + Number(day.slice(5, 7)) + count,
        );
        if (other.slice(8) !== day.slice(8)) expect(addDays(other, 1).slice(8)).to.equal('01');
      }),
    );
  });

  const zones: [string, string | undefined, CalendarDay][] = [
    ['2021-09-01T21:59:59Z', 'Europe/Stockholm', '2021-09-01'],
    ['2021-09-01T22:00:00Z', 'Europe/Stockholm', '2021-09-02'],
    ['2021-09-01T10:59:59Z', 'Pacific/Apia', '2021-09-01'],
    ['2021-09-01T11:00:00Z', 'Pacific/Apia', '2021-09-02'],
    ['2021-09-02T02:59:59Z', 'America/Sao_Paulo', '2021-09-01'],
    ['2021-12-31T23:30:00Z', 'Europe/Stockholm', '2022-01-01'],
    ['2021-09-01T22:00:00Z', undefined, '2021-09-01'],
    ['2021-09-01T22:00:00Z', '', '2021-09-01'],
    ['2021-09-01T22:00:00Z', 'Mars/Olympus', '2021-09-01'],
  ];
  for (const [instant, zone, expected] of zones) {
    it(`is ${expected} in ${zone || 'no zone'} at ${instant}`, () => {
      expect(dayIn(new Date(instant), zone)).to.equal(expected);
    });
  }
});

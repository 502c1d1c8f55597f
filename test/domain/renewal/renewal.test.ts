import { expect } from 'chai';
import fc from 'fast-check';
import { MPN_2021_RENEWAL } from '../../../domain/programmes/mpn-2021/renewal.ts';
import {
  anniversaryAfterRenewal,
  checkDueOn,
  daysLeft,
  reminderDays,
  windowAfter,
  windowsOf,
} from '../../../domain/renewal/renewal.ts';
import { addDays, type CalendarDay, daysBetween } from '../../../domain/time/calendar-day.ts';

const span = ({ firstDay, lastDay }: { firstDay: string; lastDay: string }) => `${firstDay} – ${lastDay}`;

describe('the renewal window (R1)', () => {
  const windows: [string, CalendarDay, string][] = [
    ['document 003’s example', '2021-09-01', '2021-09-02 – 2021-10-01'],
    ['document 000’s example', '2019-09-01', '2019-09-02 – 2019-10-01'],
    ['KB 4295568', '2018-10-15', '2018-10-16 – 2018-11-14'],
    ['the end of a common February', '2021-02-28', '2021-03-01 – 2021-03-30'],
    ['the end of January in a leap year', '2020-01-31', '2020-02-01 – 2020-03-01'],
    ['New Year’s Eve', '2020-12-31', '2021-01-01 – 2021-01-30'],
    ['a day of December', '2021-12-15', '2021-12-16 – 2022-01-14'],
  ];
  for (const [name, anniversary, expected] of windows) {
    it(`is ${expected} after ${name}`, () =>
      expect(span(windowAfter(anniversary, MPN_2021_RENEWAL))).to.equal(expected));
  }

  const stays: [string, CalendarDay, number | undefined][] = [
    ['the anniversary itself', '2021-09-01', undefined],
    ['the day after', '2021-09-02', 30],
    ['the day before the last', '2021-09-30', 2],
    ['the last day', '2021-10-01', 1],
    ['the day after the last', '2021-10-02', undefined],
  ];
  for (const [name, today, expected] of stays) {
    it(`has ${expected ?? 'no'} days left on ${name}`, () => {
      expect(daysLeft(windowAfter('2021-09-01', MPN_2021_RENEWAL), today)).to.equal(expected);
    });
  }

  const purchases: [string, CalendarDay, CalendarDay, string, string | undefined][] = [
    ['before the first opens', '2020-09-01', '2021-09-01', '2021-09-02 – 2021-10-01', undefined],
    ['on its last day', '2020-09-01', '2021-10-01', '2021-09-02 – 2021-10-01', undefined],
    ['a day later', '2020-09-01', '2021-10-02', '2021-09-02 – 2021-10-01', '2022-09-02 – 2022-10-01'],
    ['in a later one', '2018-09-01', '2021-09-20', '2019-09-02 – 2019-10-01', '2021-09-02 – 2021-10-01'],
    ['over New Year', '2019-12-15', '2022-01-14', '2020-12-16 – 2021-01-14', '2021-12-16 – 2022-01-14'],
    ['the day after that', '2019-12-15', '2022-01-15', '2020-12-16 – 2021-01-14', '2022-12-16 – 2023-01-14'],
    [
      'for 29 February, in a common year',
      '2020-02-29',
      '2021-03-31',
      '2021-03-01 – 2021-03-30',
      '2022-03-01 – 2022-03-30',
    ],
    [
      'for 29 February, in a leap year',
      '2020-02-29',
      '2024-01-01',
      '2021-03-01 – 2021-03-30',
      '2024-03-01 – 2024-03-30',
    ],
    ['for a future purchase', '2027-03-01', '2026-11-21', '2028-03-02 – 2028-03-31', undefined],
    ['for a purchase today', '2026-11-21', '2026-11-21', '2027-11-22 – 2027-12-21', undefined],
  ];
  for (const [name, purchasedOn, today, first, later] of purchases) {
    it(`is ${later ?? first} ${name}`, () => {
      const windows = windowsOf(purchasedOn, today, MPN_2021_RENEWAL);
      expect(span(windows.first)).to.equal(first);
      expect(windows.later && span(windows.later)).to.equal(later);
    });
  }

  it('is 30 days long and never one that has passed, for any purchase and day', () => {
    const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1990-01-01', days));
    fc.assert(
      fc.property(anyDay, anyDay, (purchasedOn, today) => {
        const { first, later } = windowsOf(purchasedOn, today, MPN_2021_RENEWAL);
        const shown = later ?? first;
        expect(daysBetween(first.firstDay, first.lastDay)).to.equal(29);
        expect(shown.lastDay >= today).to.equal(true);
        if (later) {
          expect(first.lastDay < today).to.equal(true);
          expect(daysBetween(today, later.firstDay)).to.be.at.most(366);
        }
      }),
    );
  });

  it('follows the given rules', () => {
    const rules = { ...MPN_2021_RENEWAL, opensAfterDays: 0, windowDays: 31 };
    expect(span(windowAfter('2023-09-01', rules))).to.equal('2023-09-01 – 2023-10-01');
    expect(
      anniversaryAfterRenewal('2020-09-01', '2021-09-20', { ...rules, anniversaryAfterRenewal: 'fromRenewalDay' }),
    ).to.equal('2022-09-20');
  });
});

describe('the days around an anniversary', () => {
  it('include the check, three calendar months before it (R4)', () => {
    expect(checkDueOn('2021-09-01', MPN_2021_RENEWAL)).to.equal('2021-06-01');
    expect(checkDueOn('2021-05-31', MPN_2021_RENEWAL)).to.equal('2021-02-28');
    expect(checkDueOn('2021-01-31', MPN_2021_RENEWAL)).to.equal('2020-10-31');
  });

  it('include the reminders, 15 days before and 23 days after it', () => {
    expect(reminderDays('2021-09-01', MPN_2021_RENEWAL)).to.deep.equal(['2021-08-17', '2021-09-24']);
  });

  const renewals: [string, CalendarDay, CalendarDay, CalendarDay][] = [
    ['on the first day', '2020-09-01', '2021-09-02', '2022-09-01'],
    ['on the last day', '2020-09-01', '2021-10-01', '2022-09-01'],
    ['across New Year', '2020-12-15', '2022-01-14', '2022-12-15'],
    ['after a leap day', '2020-02-29', '2023-03-05', '2024-02-29'],
  ];
  for (const [name, purchasedOn, renewedOn, expected] of renewals) {
    it(`stay based on the purchase after a renewal ${name}`, () => {
      expect(anniversaryAfterRenewal(purchasedOn, renewedOn, MPN_2021_RENEWAL)).to.equal(expected);
    });
  }
});

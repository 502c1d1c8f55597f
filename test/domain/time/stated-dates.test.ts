import { expect } from 'chai';
import fc from 'fast-check';
import { readPhrasingBank } from '../../../bot/cli/read-phrasing-bank.ts';
import { fold } from '../../../domain/text/fold.ts';
import { addDays, type CalendarDay } from '../../../domain/time/calendar-day.ts';
import { spellMonths } from '../../../domain/time/month-names.ts';
import { mayStateDate, readDates, type StatedDate } from '../../../domain/time/stated-dates.ts';

const TODAY = '2026-11-21';

const EN = 'January February March April May June July August September October November December'.split(' ');
const SV = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');
const EN_SHORT = 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' ');
const SV_SHORT = 'jan feb mars apr maj juni juli aug sep okt nov dec'.split(' ');

type Written = (day: number, month: number, year: number) => string;

const ordinal = (day: number) => {
  const ending = ['st', 'nd', 'rd'][(day % 10) - 1];
  return `${day}${ending && ![11, 12, 13].includes(day) ? ending : 'th'}`;
};
const two = (number: number) => `${number}`.padStart(2, '0');

const FORMS: Record<string, Written> = {
  '1 Sept 2020': (d, m, y) => `${d} ${EN_SHORT[m - 1]} ${y}`,
  '1 Sept. 2020': (d, m, y) => `${d} ${EN_SHORT[m - 1]}. ${y}`,
  '1 September, 2020': (d, m, y) => `${d} ${EN[m - 1]}, ${y}`,
  '1st September 2020': (d, m, y) => `${ordinal(d)} ${EN[m - 1]} ${y}`,
  'the 1st of September 2020': (d, m, y) => `the ${ordinal(d)} of ${EN[m - 1]} ${y}`,
  'September 1, 2020': (d, m, y) => `${EN[m - 1]} ${d}, ${y}`,
  'Sept 1 2020': (d, m, y) => `${EN_SHORT[m - 1]} ${d} ${y}`,
  'SEPTEMBER 1ST, 2020': (d, m, y) => `${EN[m - 1]} ${ordinal(d)}, ${y}`.toUpperCase(),
  '1-Sept-2020': (d, m, y) => `${d}-${EN_SHORT[m - 1]}-${y}`,
  '2020 September 1': (d, m, y) => `${y} ${EN[m - 1]} ${d}`,
  '2020-09-01': (d, m, y) => `${y}-${two(m)}-${two(d)}`,
  '2020/9/1': (d, m, y) => `${y}/${m}/${d}`,
  '20200901': (d, m, y) => `${y}${two(m)}${two(d)}`,
  '1/9/2020': (d, m, y) => `${d}/${m}/${y}`,
  '01/09/2020': (d, m, y) => `${two(d)}/${two(m)}/${y}`,
  '1.9.2020': (d, m, y) => `${d}.${m}.${y}`,
  '1-9-2020': (d, m, y) => `${d}-${m}-${y}`,
  '1/9 2020': (d, m, y) => `${d}/${m} ${y}`,
  '1/9-2020': (d, m, y) => `${d}/${m}-${y}`,
  'den 1 september 2020': (d, m, y) => `den ${d} ${SV[m - 1]} ${y}`,
  'den 1:a september 2020': (d, m, y) => `den ${d}:${[1, 2, 21, 22, 31].includes(d) ? 'a' : 'e'} ${SV[m - 1]} ${y}`,
  '1 sep 2020': (d, m, y) => `${d} ${SV_SHORT[m - 1]} ${y}`,
};

const SHORT_YEAR: Record<string, Written> = {
  '1 sep -20': (d, m, y) => `${d} ${SV_SHORT[m - 1]} -${two(y % 100)}`,
  '1 Sept ’20': (d, m, y) => `${d} ${EN_SHORT[m - 1]} ’${two(y % 100)}`,
  '1 september 20': (d, m, y) => `${d} ${SV[m - 1]} ${two(y % 100)}`,
  '1/9-20': (d, m, y) => `${d}/${m}-${two(y % 100)}`,
};

const WITHOUT_YEAR: Record<string, Written> = {
  '1 September': (d, m) => `${d} ${EN[m - 1]}`,
  'September 1st': (d, m) => `${EN[m - 1]} ${ordinal(d)}`,
  'den 1 september': (d, m) => `den ${d} ${SV[m - 1]}`,
  '1/9': (d, m) => `${d}/${m}`,
};

const daysFrom = (first: CalendarDay, last: number) => fc.integer({ min: 0, max: last }).map((n) => addDays(first, n));

function write(form: Written, day: CalendarDay): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return form(date, month, year);
}

function read(text: string, today: CalendarDay = TODAY): unknown[] {
  return readDates(fold(text), today).map(shown);
}

/** Shows a day with its other reading or last day, an impossible date as numbers, and anything else as its kind. */
function shown(found: StatedDate): unknown {
  if (found.kind === 'day') return found.assumed === 'period' ? `${found.day}..${found.other}` : found.day;
  return found.kind === 'impossible' ? found.date : found.kind;
}

describe('dates in a text', () => {
  const anyDay = daysFrom('1990-01-01', 40_542 /* 2100-12-31 */);
  for (const [name, form] of Object.entries(FORMS)) {
    it(`are read as ${name} for every day from 1990 to 2100`, () => {
      fc.assert(
        fc.property(anyDay, (day) => {
          expect(read(`bought ${write(form, day)}, when?`), write(form, day)).to.deep.equal([day]);
        }),
        { numRuns: 300 },
      );
    });
  }

  for (const [name, form] of Object.entries(SHORT_YEAR)) {
    it(`are read as ${name} for every day from 1970 to 2069`, () => {
      fc.assert(
        fc.property(daysFrom('1970-01-01', 36_524 /* 2069-12-31 */), (day) => {
          expect(read(`köpt ${write(form, day)}, när?`), write(form, day)).to.deep.equal([day]);
        }),
        { numRuns: 300 },
      );
    });
  }

  for (const [name, form] of Object.entries(WITHOUT_YEAR)) {
    it(`are the latest ones up to today when written as ${name}`, () => {
      fc.assert(
        fc.property(daysFrom('2025-11-22', 364 /* 2026-11-21 */), (day) => {
          expect(read(`bought ${write(form, day)}, when?`), write(form, day)).to.deep.equal([day]);
        }),
        { numRuns: 300 },
      );
    });
  }

  it('are read with the month first if the day cannot be first', () => {
    expect(read('9/15/2020')).to.deep.equal(['2020-09-15']);
    expect(read('9/1/2020')).to.deep.equal(['2020-01-09']);
    expect(read('12/13/2020')).to.deep.equal(['2020-12-13']);
  });

  const others: [string, unknown[]][] = [
    ['29 February', ['2024-02-29']],
    ['20-09-01', ['2020-09-01']],
    ['15-09-20', ['2020-09-15']],
    ['10 June last year', ['2025-06-10']],
    ['den 10 juni i fjol', ['2025-06-10']],
    ['10 december this year', ['2026-12-10']],
    ['1 febuary 2020', ['2020-02-01']],
    ['1–9–2020', ['2020-09-01']],
    ['1 sept 2020 and 3/5 2021', ['2020-09-01', '2021-05-03']],
    ['1 sept 20 licences', ['2026-09-01']],
    ['30 February 2021', [{ day: 30, month: 2, year: 2021 }]],
    ['29/2/2021', [{ day: 29, month: 2, year: 2021 }]],
    ['2021-04-31', [{ day: 31, month: 4, year: 2021 }]],
    ['31 november', [{ day: 31, month: 11, year: undefined }]],
    ['2021-13-01', [{ day: 1, month: 13, year: 2021 }]],
    ['1 September 3020', ['unread']],
    ['September 2020', ['2020-09-01..2020-09-30']],
    ['2020', []],
    ['in 30 days', []],
    ['7-10 days', []],
    ['1.5', []],
    ['192.168.1.10', []],
    ['AZ-104 and 70-533', []],
    ['50%', []],
  ];
  for (const [text, expected] of others) {
    it(`are ${JSON.stringify(expected)} in "${text}"`, () => expect(read(text)).to.deep.equal(expected));
  }

  it('include their position, and whether the year was given', () => {
    expect(readDates('bought 1 sept. or 3/5 2021.', TODAY)).to.deep.equal([
      { kind: 'day', day: '2026-09-01', yearGiven: false, from: 7, to: 13 },
      { kind: 'day', day: '2021-05-03', yearGiven: true, assumed: 'order', other: '2021-03-05', from: 18, to: 26 },
    ]);
  });

  it('are found in any text, each as a day or as numbers', () => {
    const pieces = fc.constantFrom(
      '1',
      '31',
      '2020',
      '/',
      '-',
      '.',
      ' ',
      'sept',
      'maj',
      'of ',
      '’',
      'den ',
      ':a',
      '\n',
      'å',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        for (const found of readDates(fold(parts.join('')), TODAY)) {
          expect(found.to).to.be.above(found.from);
          if (found.kind === 'impossible') expect(found.date.day).to.be.within(0, 99);
        }
      }),
    );
  });

  it('keep both readings if day and month can be either way round, the likelier one first', () => {
    const readings = (text: string, order?: 'dayFirst' | 'monthFirst') =>
      readDates(text, TODAY, order).map((found) => found.kind === 'day' && [found.day, found.other]);
    expect(readings('7/8/2019')).to.deep.equal([['2019-08-07', '2019-07-08']]);
    expect(readings('7/8/2019', 'monthFirst')).to.deep.equal([['2019-07-08', '2019-08-07']]);
    expect(readings('7.8.19', 'monthFirst')).to.deep.equal([['2019-07-08', '2019-08-07']]);
    expect(readings('4/2')).to.deep.equal([['2026-02-04', '2026-04-02']]);
    expect(readings('15/8/2019', 'monthFirst')).to.deep.equal([['2019-08-15', undefined]]);
    expect(readings('8/8/2019', 'monthFirst')).to.deep.equal([['2019-08-08', undefined]]);
    expect(readings('2019-07-08', 'monthFirst')).to.deep.equal([['2019-07-08', undefined]]);
  });

  // 21 November 2026 is a Saturday.
  const worded: [string, unknown[]][] = [
    ['4 May three years ago', ['2023-05-04']],
    ['May 4 the year before last', ['2024-05-04']],
    ['4 May next year', ['2027-05-04']],
    ['den 4 maj för fem år sedan', ['2021-05-04']],
    ['4 maj förrförra året', ['2024-05-04']],
    ['4 maj i förrfjol', ['2024-05-04']],
    ['4 maj nästa år', ['2027-05-04']],
    ['the fourth of May 2019', ['2019-05-04']],
    ['May twenty-third 2019', ['2019-05-23']],
    ['den tjugotredje maj 2019', ['2019-05-23']],
    ['two weeks ago', ['2026-11-07']],
    ['12 days ago', ['2026-11-09']],
    ['a month ago', ['2026-10-21']],
    ['för en månad sen', ['2026-10-21']],
    ['för 10 veckor sedan', ['2026-09-12']],
    ['five years ago', ['2021-11-21']],
    ['half a year ago', ['2026-05-21']],
    ['yesterday', ['2026-11-20']],
    ['i förrgår', ['2026-11-19']],
    ['today', ['2026-11-21']],
    ['today or 4 May 2026', ['2026-05-04']],
    ['last week', ['2026-11-09..2026-11-15']],
    ['förra månaden', ['2026-10-01..2026-10-31']],
    ['the 3rd of last month', ['2026-10-03']],
    ['den 5:e förra månaden', ['2026-10-05']],
    ['the 31st of next month', ['2026-12-31']],
    ['i fjol', ['2025-01-01..2025-12-31']],
    ['last Tuesday', ['2026-11-17']],
    ['i lördags', ['2026-11-21']],
    ['next Monday', ['2026-11-23']],
    ['last November', ['2025-11-01..2025-11-30']],
    ['next April', ['2027-04-01..2027-04-30']],
    ['in February 2020', ['2020-02-01..2020-02-29']],
    ['i maj förra året', ['2025-05-01..2025-05-31']],
    ['in 2019', ['2019-01-01..2019-12-31']],
    ['I may renew in this may-be case', []],
    ['４ May ２０１９', ['2019-05-04']],
    ['２０１９／０５／０４', ['2019-05-04']],
    ['bought 190504', ['2019-05-04']],
    ['MCID 190504', []],
    ['last winter', ['unread']],
    ['i somras', ['unread']],
    ['a long time ago', ['unread']],
    ['för länge sedan', ['unread']],
    ['4 Mabruary 2019', ['unread']],
    ['9/45/4020', ['unread']],
    ['Q2 2019', ['unread']],
  ];
  for (const [text, expected] of worded) {
    it(`are ${JSON.stringify(expected)} in "${text}" on 21 November 2026`, () => {
      expect(read(text)).to.deep.equal(expected);
      if (expected.length > 0) expect(mayStateDate(text)).to.equal(true);
    });
  }

  it('are read with one letter of the month left out, doubled or swapped', () => {
    const names = [...EN, ...SV].map((name) => fold(name)).filter((name) => name.length >= 6);
    const kinds = [
      (name: string, at: number) => name.slice(0, at) + name.slice(at + 1),
      (name: string, at: number) => name.slice(0, at) + name.charAt(at) + name.slice(at),
      (name: string, at: number) => name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), fc.constantFrom(...kinds), (name, place, mistype) => {
        const typed = mistype(name, 1 + (place % (name.length - 2)));
        expect(read(`bought 4 ${typed} 2019`), typed).to.deep.equal(read(`bought 4 ${name} 2019`));
      }),
      { numRuns: 500 },
    );
  });

  it('take no word of the phrasing bank for a mistyped month', () => {
    const words = new Set(readPhrasingBank().flatMap(({ text }) => fold(text).match(/[a-z]+/g) ?? []));
    expect([...words].filter((word) => spellMonths(word) !== word)).to.deep.equal([]);
  });
});

import { expect } from 'chai';
import { readDate } from '../../../domain/imports/report-date.ts';

/** Texts and days that stand for "no date". */
const PLACEHOLDERS = [
  ...[
    'N/A',
    'n/a',
    'NA',
    'n.a.',
    '#N/A',
    '#SAKNAS!',
    '#VALUE!',
    '-',
    '\u2013',
    '\u2014',
    '--',
    '?',
    'None',
    'NULL',
    '(blank)',
  ],
  ...[
    'Never',
    'never expires',
    'Does not expire',
    "Doesn't expire",
    'doesn\u2019t expire',
    'Will not expire',
    'Non-expiring',
  ],
  ...[
    'No expiration',
    'No expiry date',
    'No end date',
    'Not applicable',
    'Not available',
    'Lifetime',
    'Unknown',
    'nan',
    'NaT',
  ],
  ...[
    'Upphör aldrig',
    ...['expires never', 'N / A', '∞', '#####'],
    'Upphör inte',
    'Löper inte ut',
    'Går aldrig ut',
    'Utgår ej',
    'Ej tillämpligt',
    'Inte tillämpligt',
  ],
  ...[
    'Saknas',
    'Tills vidare',
    'Inget slutdatum',
    'Inget utgångsdatum',
    'Utløper ikke',
    'Udløber aldrig',
    'Ei vanhene',
  ],
  ...[
    '0',
    '1900-01-00',
    '1900-01-01',
    '1899-12-30',
    '1899-12-31',
    '01/01/1900',
    '1/0/1900',
    '0-Jan-00',
    '1900-01-01 00:00:00',
  ],
  ...['0001-01-01', '01.01.0001', '0000-00-00', '00/00/0000', '1753-01-01', '1970-01-01', '1969-12-31', 'Jan 1, 1970'],
  ...['9999-12-31', '31.12.9999', '12/31/9999 11:59:59 PM', '2999-12-31', '2099-12-31', '2079-06-06', '9999-01-01'],
];

describe('readDate', () => {
  const days: readonly [text: string, day: string][] = [
    ['2021-03-04', '2021-03-04'],
    ['2021/3/4', '2021-03-04'],
    ['2021.03.04', '2021-03-04'],
    ['20210304', '2021-03-04'],
    ['2021-03-04T00:00:00', '2021-03-04'],
    ['2021-03-04T23:59:59.999Z', '2021-03-04'],
    ['2021-03-04 10:00', '2021-03-04'],
    ['4.3.2021', '2021-03-04'],
    ['04.03.21', '2021-03-04'],
    ['4 Mar 2021', '2021-03-04'],
    ['4-Mar-2021', '2021-03-04'],
    ['4 mars 2021', '2021-03-04'],
    ['4 maj 2021', '2021-05-04'],
    ['4 okt. 2021', '2021-10-04'],
    ['March 4, 2021', '2021-03-04'],
    ['Mar 4th 2021', '2021-03-04'],
    ['5/5/2021', '2021-05-05'],
    ['44259', '2021-03-04'],
    ['44259.5', '2021-03-04'],
    ['29/2/2020', '2020-02-29'],
    ['12/31/2021 11:59:59 PM', '2021-12-31'],
    ['  2021-03-04 ', '2021-03-04'],
    ['4-Mar-21', '2021-03-04'],
    ['04MAR2021', '2021-03-04'],
    ["4 Mar '21", '2021-03-04'],
    ['4/Mar/2021', '2021-03-04'],
    ['2021-Mar-04', '2021-03-04'],
    ['4th of March 2021', '2021-03-04'],
    ['Thu, 04 Mar 2021 10:00:00 GMT', '2021-03-04'],
    ['Thursday, March 4, 2021', '2021-03-04'],
    ['Thursday 2021-03-04', '2021-03-04'],
    ['Thu Mar 04 2021 00:00:00 GMT+0100 (Central European Standard Time)', '2021-03-04'],
    ['Thu Mar  4 10:00:00 UTC 2021', '2021-03-04'],
    ['2021-03-04 00:00:00 UTC', '2021-03-04'],
    ['2021-03-04T10:00:00+02:00', '2021-03-04'],
    ['2021-03-04+02:00', '2021-03-04'],
    ['3/14/2021 10 AM', '2021-03-14'],
    ['4 mars 2021 kl. 10.30', '2021-03-04'],
    ['den 4:e mars 2021', '2021-03-04'],
    ['torsdag 4 mars 2021', '2021-03-04'],
    ['torsdag den 4. marts 2021 kl. 10.30.00', '2021-03-04'],
    ['4.3.2021 10.30', '2021-03-04'],
    ['4. 3. 2021', '2021-03-04'],
    ['2021-03-04 10.30.15', '2021-03-04'],
    ['4. maaliskuuta 2021', '2021-03-04'],
    ['4. marraskuuta 2021', '2021-11-04'],
    ['4. desember 2021', '2021-12-04'],
    ['4. Dezember 2021', '2021-12-04'],
    ['5 mai 2021', '2021-05-05'],
    ['2021\u201303\u201304', '2021-03-04'],
    ['4/3-2021', '2021-03-04'],
    ['4/3 2021', '2021-03-04'],
    ['2021 - 03 - 04', '2021-03-04'],
    ['4.3.2021 klo 10', '2021-03-04'],
    ['5/5/99', '1999-05-05'],
    ['5/5/30', '2030-05-05'],
  ];
  for (const [text, day] of days) {
    it(`reads ${text} as ${day}`, () => expect(readDate(text)).to.include({ kind: 'day', day }));
  }

  it('finds the day first in 13/2/2021', () => expect(readDate('13/2/2021')).to.include({ order: 'dayFirst' }));
  it('finds the month first in 2/13/2021', () => expect(readDate('2-13-2021')).to.include({ order: 'monthFirst' }));
  it('leaves both readings of 3/4/2021 open', () => {
    expect(readDate('3/4/2021')).to.deep.equal({ kind: 'either', dayFirst: '2021-04-03', monthFirst: '2021-03-04' });
  });
  for (const text of [' ', ...PLACEHOLDERS]) {
    it(`finds no date in "${text}"`, () => expect(readDate(text)).to.deep.equal({ kind: 'none' }));
  }

  for (const text of [
    '2021-02-29',
    '2021-13-01',
    '2021-00-10',
    '30/2/2021',
    '31.4.2021',
    '0/0/2021',
    '31 April 2021',
    '1921-03-04',
    '1987-06-05',
    '0021-01-01',
    '20211332',
  ]) {
    it(`calls ${text} impossible`, () => expect(readDate(text)).to.deep.equal({ kind: 'impossible' }));
  }

  for (const text of [
    'soon',
    'not a date',
    'pending review',
    'Apr-21',
    'March 2021',
    'Mar 4 Apr 2021',
    '4 Mar 2021 2022',
    '2021',
    '2021-03',
    '1/2',
    '4 Foo 2021',
    '4 __proto__ 2021',
    '4 constructor 2021',
    '1e5',
    '-5',
  ]) {
    it(`calls ${text} unreadable`, () => expect(readDate(text)).to.deep.equal({ kind: 'unreadable' }));
  }
});

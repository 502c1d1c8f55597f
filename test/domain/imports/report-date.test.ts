import { expect } from 'chai';
import { readDate } from '../../../domain/imports/report-date.ts';

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
  ];
  for (const [text, day] of days) {
    it(`reads ${text} as ${day}`, () => expect(readDate(text)).to.include({ kind: 'day', day }));
  }

  it('finds the day first in 13/2/2021', () => expect(readDate('13/2/2021')).to.include({ order: 'dayFirst' }));
  it('finds the month first in 2/13/2021', () => expect(readDate('2-13-2021')).to.include({ order: 'monthFirst' }));
  it('leaves both readings of 3/4/2021 open', () => {
    expect(readDate('3/4/2021')).to.deep.equal({ kind: 'either', dayFirst: '2021-04-03', monthFirst: '2021-03-04' });
  });
  it('finds no date in a blank cell', () => expect(readDate(' ')).to.deep.equal({ kind: 'none' }));

  for (const text of [
    '2021-02-29',
    '2021-13-01',
    '2021-00-10',
    '30/2/2021',
    '31.4.2021',
    '0/0/2021',
    '31 April 2021',
    '1899-12-31',
    '0021-01-01',
    '20211332',
  ]) {
    it(`calls ${text} impossible`, () => expect(readDate(text)).to.deep.equal({ kind: 'impossible' }));
  }

  for (const text of [
    'soon',
    'n/a',
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

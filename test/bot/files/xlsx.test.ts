import { expect } from 'chai';
import { xlsxOf } from '../../../bot/files/xlsx.ts';
import { rowsOf } from '../../support/import-files.ts';

describe('A written workbook', () => {
  const odd: [what: string, text: string, read: string][] = [
    ['a formula', '=1+1', '=1+1'],
    ['a name from right to left', 'שלום עולם', 'שלום עולם'],
    ['markup', '<b>&amp;</b>', '<b>&amp;</b>'],
    ['a control character', 'Anna\u0001 Berg', 'Anna\u0001 Berg'],
    ['half a character', 'Anna\ud800 Berg', 'Anna\ufffd Berg'],
    ['characters that XML cannot contain', 'Anna\uffff Berg\ufffe', 'Anna Berg'],
  ];
  for (const [what, text, read] of odd) {
    it(`can be read if a cell contains ${what}`, async () => {
      const bytes = Buffer.from(await xlsxOf([['Name'], [text]], 'Report'));
      const rows = await rowsOf({ name: 'a.xlsx', bytes });
      expect(rows).to.deep.equal([['Name'], [read]]);
    });
  }
});

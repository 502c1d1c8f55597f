import { expect } from 'chai';
import fc from 'fast-check';
import { readTable } from '../../../../bot/imports/read/read-table.ts';
import { rowsOf } from '../../../support/import-files.ts';

const read = (text: string | Buffer, name = 'a.csv') => rowsOf({ name, bytes: Buffer.from(text) });

describe('readTable, of a csv or tsv file', () => {
  for (const delimiter of [',', ';', '\t']) {
    it(`finds the delimiter ${JSON.stringify(delimiter)}`, async () => {
      expect(await read(`a${delimiter}b\n1${delimiter}2`)).to.deep.equal([
        ['a', 'b'],
        ['1', '2'],
      ]);
    });
  }

  it('finds the delimiter of the header, whatever lines are above it', async () => {
    const bytes = Buffer.from('Report, made, on, Monday\na;b');
    const rows = await rowsOf({ name: 'a.csv', bytes }, (row) => row.includes('b'));
    expect(rows).to.deep.equal([['Report, made, on, Monday'], ['a', 'b']]);
  });

  it('reads a file that Excel has saved with Swedish settings', async () => {
    expect(await read(Buffer.from('Namn;Ort\nÅsa;Växjö', 'latin1'))).to.deep.equal([
      ['Namn', 'Ort'],
      ['Åsa', 'Växjö'],
    ]);
  });

  it('keeps blank lines, so that row numbers stay right', async () => {
    expect(await read('a,b\n\n1,2\n')).to.deep.equal([['a', 'b'], [''], ['1', '2']]);
  });

  it('keeps rows shorter or longer than the first', async () => {
    expect(await read('a,b\n1\n1,2,3')).to.deep.equal([['a', 'b'], ['1'], ['1', '2', '3']]);
  });

  it('stops reading when its consumer stops', async () => {
    for await (const row of readTable({ name: 'a.csv', bytes: Buffer.from('a,b\n'.repeat(100_000)) }, () => true)) {
      expect(row).to.deep.equal(['a', 'b']);
      break;
    }
  });

  it('reads every table as written, with any encoding, delimiter and line end', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 10 }).map((text) => text.replace(/[\0\ufeff]/g, '')),
      fc.constantFrom('', ' ', '"', '""', ',', ';', '\t', '\r\n', '=1+1', 'å'),
    );
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { maxLength: 8 });
    const style = fc.record({
      delimiter: fc.constantFrom(',', ';', '\t'),
      lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
      encode: fc.constantFrom(utf8, utf8WithMark, utf16, utf16Swapped),
    });
    await fc.assert(
      fc.asyncProperty(table, style, async (rows, { delimiter, lineEnd, encode }) => {
        const whole = [['mark', '', '', '', '', ''], ...rows];
        const text = whole.map((row) => row.map(quoted).join(delimiter) + lineEnd).join('');
        expect(await read(encode(text))).to.deep.equal(whole);
      }),
      { numRuns: 200 },
    );
  });
});

function quoted(cell: string): string {
  return /^[\p{L}\p{N} ]*$/u.test(cell) ? cell : `"${cell.replace(/"/g, '""')}"`;
}

const utf8 = (text: string) => Buffer.from(text);
const utf8WithMark = (text: string) => Buffer.from(`\ufeff${text}`);
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const utf16Swapped = (text: string) => utf16(text).swap16();

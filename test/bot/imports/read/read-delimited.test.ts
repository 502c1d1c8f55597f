import { expect } from 'chai';
import fc from 'fast-check';
import { openTable } from '../../../../bot/imports/read/read-table.ts';
import { isBlankCell } from '../../../../domain/imports/clean-cell.ts';
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
    expect(await read('a,b\n\n1,2\n')).to.deep.equal([['a', 'b'], [], ['1', '2']]);
  });

  it('keeps rows shorter or longer than the first', async () => {
    expect(await read('a,b\n1\n1,2,3')).to.deep.equal([['a', 'b'], ['1'], ['1', '2', '3']]);
  });

  const name = (bytes: Buffer) => Buffer.concat([Buffer.from('Namn;Ort\nÅsa;Väx'), bytes, Buffer.from(';Malmö')]);
  for (const [what, bytes] of [
    ['one bad byte', name(Buffer.from([0xf6]))],
    ['half a character', name(Buffer.from([0xc3]))],
    [
      'a byte order mark and one bad byte',
      Buffer.concat([Buffer.from('\ufeffNamn;Ort\nV'), Buffer.from([0xf6, 0x78])]),
    ],
  ] as const) {
    it(`reads the rest of a UTF-8 file with ${what}, and counts the damage`, async () => {
      const table = await openTable({ name: 'a.csv', bytes }, () => undefined);
      expect(table.damagedCharacters).to.equal(1);
      const text = (await read(bytes)).flat().join(' ');
      expect(text)
        .to.match(/^Namn Ort (Åsa )?V(äx)?\ufffd/)
        .and.not.include('Ã');
      if (text.includes('Åsa')) expect(text).to.include('Malmö');
    });
  }

  it('counts no damage in Windows-1252', async () => {
    const table = await openTable({ name: 'a.csv', bytes: Buffer.from('Namn\nÅsa', 'latin1') }, () => undefined);
    expect(table.damagedCharacters).to.equal(0);
  });

  it('counts lines of blanks toward no limit', async () => {
    const text = `a;b\n${';\n'.repeat(250_000)}1;2\n\n" "; \n`;
    const rows = await read(text);
    expect(rows.filter((row) => row.length > 0)).to.deep.equal([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(rows).to.have.length(250_002);
    expect(await read(`a;b${';'.repeat(300)}\n1;2${' ;'.repeat(300)}`)).to.have.length(2);
  }).timeout(20_000);

  it('stops reading when its consumer stops', async () => {
    const table = await openTable({ name: 'a.csv', bytes: Buffer.from('a,b\n'.repeat(100_000)) }, () => 'report');
    for await (const { cells } of table.rows()) {
      expect(cells).to.deep.equal(['a', 'b']);
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
        const filled = whole.map((row) => (row.every(isBlankCell) ? [] : row));
        const last = filled.findLastIndex((row) => row.length > 0);
        expect(await read(encode(text))).to.deep.equal(filled.slice(0, last + 1));
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

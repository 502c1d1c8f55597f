import { expect } from 'chai';
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { openTable } from '../../../../../bot/imports/read/read-table.ts';
import { isBlankCell } from '../../../../../domain/imports/clean-cell.ts';
import { rowsOf } from '../../../../support/import-files.ts';
import { type Cell, sheetPath, workbook, workbookOfXml, worksheet } from '../../../../support/workbook.ts';

const read = (bytes: Buffer) => rowsOf({ name: 'a.xlsx', bytes });
const firstCell = async (cell: Cell, date1904 = false) => (await read(workbook([[[cell]]], { date1904 })))[0]?.[0];

describe('readTable, of a workbook', () => {
  const cases: readonly [what: string, cell: Cell, text: string][] = [
    ['a whole number', 990012345, '990012345'],
    ['a number in scientific writing', { xml: '<c><v>9.90012345E8</v></c>' }, '990012345'],
    ['a number with float noise', { xml: '<c><v>1.1000000000000001</v></c>' }, '1.1'],
    [
      'a number with more digits than a float has',
      { xml: '<c><v>12345678901234567890</v></c>' },
      '12345678901234567890',
    ],
    ['true', true, 'true'],
    ['false', false, 'false'],
    ['a date', { serial: 44197 }, '2021-01-01'],
    ['a date with a time', { serial: 44197.75 }, '2021-01-01'],
    ['the leap day of 2020', { serial: 43890 }, '2020-02-29'],
    ['the first day', { serial: 1 }, '1900-01-01'],
    ['29 February 1900, which only Excel has', { serial: 60 }, '1900-02-29'],
    ['the day after it', { serial: 61 }, '1900-03-01'],
    ['the last day', { serial: 2958465 }, '9999-12-31'],
    ['a date before the first', { serial: -5 }, '-5'],
    ['an ISO date', { xml: '<c t="d"><v>2021-01-01</v></c>' }, '2021-01-01'],
    ['a number with a format of its own', { xml: '<c s="2"><v>44197</v></c>' }, '44197'],
    ['a text of a formula', { xml: '<c t="str"><f>A2</f><v>AZ-104</v></c>' }, 'AZ-104'],
    ['an error', { xml: '<c t="e"><v>#N/A</v></c>' }, '#N/A'],
    [
      'runs of a text, without phonetic hints',
      { xml: '<c t="inlineStr"><is><r><t>AZ</t></r><r><t>-104</t></r><rPh><t>x</t></rPh></is></c>' },
      'AZ-104',
    ],
    ['a text in CDATA', { xml: '<c t="inlineStr"><is><t><![CDATA[<b>]]></t></is></c>' }, '<b>'],
    ['an escaped line end', { xml: '<c t="str"><v>a_x000D_b</v></c>' }, 'a\rb'],
  ];
  for (const [what, cell, text] of cases) {
    it(`reads ${what}`, async () => expect(await firstCell(cell)).to.equal(text));
  }

  it('counts days from 1904 when the workbook does', async () => {
    expect(await firstCell({ serial: 42735 }, true)).to.equal('2021-01-01');
  });

  it('reads prefixed XML', async () => {
    const xml = worksheet('<sheetData><row><c t="str"><v>a</v></c></row></sheetData>').replace(
      /<(\/?)(?=[a-z])/g,
      '<$1x:',
    );
    const bytes = workbook([[]], { parts: { [sheetPath(0)]: xml.replace('xmlns=', 'xmlns:x=') } });
    expect(await read(bytes)).to.deep.equal([['a']]);
  });

  it('keeps row and column numbers', async () => {
    const rows = '<row r="3"><c r="C3"><v>1</v></c></row><row><c><v>2</v></c><c><v>3</v></c></row>';
    expect(await read(workbookOfXml(`<sheetData>${rows}</sheetData>`))).to.deep.equal([
      [],
      [],
      ['', '', '1'],
      ['2', '3'],
    ]);
  });

  for (const [what, rows] of [
    ['one element per cell', '<row r="2"><c r="A2"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>'],
    ['no number, or an empty one', '<row><c r="A2"><v>1</v></c></row><row r=""><c r="B2"><v>2</v></c></row>'],
    ['a number only at their cells', '<row r=""><c r="A2"><v>1</v></c><c r=""><v>2</v></c></row>'],
    ['a blank one before them', '<row r=""/><row><c><v>1</v></c><c><v>2</v></c></row>'],
  ] as const) {
    it(`reads rows with ${what}`, async () => {
      expect(await read(workbookOfXml(`<sheetData>${rows}</sheetData>`))).to.deep.equal([[], ['1', '2']]);
    });
  }

  it('keeps the numbers of rows that go back', async () => {
    const rows = '<row r="1"><c><v>1</v></c></row><row r="5"><c><v>5</v></c></row><row r="3"><c><v>3</v></c></row>';
    const { rows: read } = await openTable(
      { name: 'a.xlsx', bytes: workbookOfXml(`<sheetData>${rows}</sheetData>`) },
      () => undefined,
    );
    const numbers: number[] = [];
    for await (const { row } of read()) numbers.push(row);
    expect(numbers).to.deep.equal([1, 5, 3]);
  });

  it('reads every table as written', async () => {
    await fc.assert(
      fc.asyncProperty(tables(), fc.boolean(), async (table, shared) => {
        expect(trimmed(await read(workbook([table], { shared })))).to.deep.equal(trimmed(table));
      }),
      { numRuns: 150 },
    );
  });

  it('agrees with the library hucre', async () => {
    await fc.assert(
      fc.asyncProperty(tables(), async (table) => {
        const bytes = workbook([table], { shared: true });
        const { sheets } = await readXlsx(bytes);
        const theirs = (sheets[0]?.rows ?? []).map((row) => row.map((value) => `${value ?? ''}`));
        expect(trimmed(await read(bytes))).to.deep.equal(trimmed(theirs));
      }),
      { numRuns: 50 },
    );
  });
});

/** Arbitrary tables with a mark in the first cell, since an empty sheet is refused. */
function tables() {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }).map((value) => value.replace(/\r/g, '\n').replace(/\p{C}/gu, '')),
    fc.constantFrom('', ' ', '<&>"\'', '_x000D_', '=1+1', 'å ä ö', '😀', '__proto__', 'a\nb'),
  );
  return fc.array(fc.array(text, { maxLength: 6 }), { maxLength: 6 }).map((rows) => [['mark'], ...rows]);
}

/** Removes blank cells, which are not read, and rows at the end without others. */
function trimmed(rows: readonly (readonly string[])[]): string[][] {
  const seen = rows.map((row) => row.map((cell) => (isBlankCell(cell) ? '' : cell)));
  const cells = seen.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1));
  return cells.slice(0, cells.findLastIndex((row) => row.length > 0) + 1);
}

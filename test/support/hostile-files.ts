import type { RefusalKind } from '../../bot/imports/read/import-refusal.ts';
import { changeDirectory, csv, HEADER, HEADER_XML, ROW, ROW_XML } from './import-files.ts';
import { sharedStringsXml, sheetPath, workbook, workbookOfXml, worksheet, zipOf } from './workbook.ts';

type HostileFile = readonly [what: string, name: string, bytes: () => Buffer, kind: RefusalKind];
/** A strange file that is read nevertheless, with its number of records. */
type OddFile = readonly [what: string, name: string, bytes: () => Buffer, records: number];

const XLSX = 'report.xlsx';
const CSV = 'report.csv';
const good = () => workbook([[HEADER, ROW]]);
/** Builds a workbook whose zip directory has another value for its sheet. */
const sheetEntryWith = (field: Parameters<typeof changeDirectory>[1]['field'], value: number) =>
  changeDirectory(good(), { path: sheetPath(0), field, value });
const sheetOf = (rows: string) => workbookOfXml(`<sheetData>${HEADER_XML}${rows}</sheetData>`);
const rawSheet = (xml: string | Uint8Array) => workbook([[]], { parts: { [sheetPath(0)]: xml } });
const compound = (name: string) =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(600),
    Buffer.from(name, 'utf16le'),
  ]);

/** Files that must be refused, each with the reason. */
export const HOSTILE_FILES: readonly HostileFile[] = [
  ['a text that is named xlsx', XLSX, () => Buffer.from('MCID,x\n1,2'), 'wrongContent'],
  ['a picture that is named xlsx', XLSX, () => Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'wrongContent'],
  ['a workbook that is named csv', CSV, good, 'wrongContent'],
  ['a compound file that is named csv', CSV, () => compound('Workbook'), 'wrongContent'],
  ['a workbook that is named xls', 'report.xls', good, 'wrongContent'],
  ['an old workbook', 'report.xls', () => compound('Workbook'), 'legacyWorkbook'],
  ['an old workbook that is named xlsx', XLSX, () => compound('Workbook'), 'legacyWorkbook'],
  ['a workbook with a password', XLSX, () => compound('EncryptedPackage'), 'encrypted'],
  ['a zip with an encrypted entry', XLSX, () => sheetEntryWith('flags', 1), 'encrypted'],
  ['another kind of file', 'report.pdf', () => Buffer.from('%PDF-1.7'), 'unsupportedType'],
  ['a file without an extension', 'report', good, 'unsupportedType'],
  ['a file whose name is a path', '../../__proto__', good, 'unsupportedType'],
  ['a macro workbook by its name', 'report.xlsm', good, 'macros'],
  ['a macro workbook by its type', XLSX, () => workbook([[HEADER, ROW]], { macroType: true }), 'macros'],
  ['a workbook with a macro part', XLSX, () => workbook([[HEADER]], { parts: { 'xl/vbaProject.bin': 'x' } }), 'macros'],
  ['an empty xlsx', XLSX, () => Buffer.alloc(0), 'empty'],
  ['an empty csv', CSV, () => Buffer.alloc(0), 'empty'],
  ['a csv of a byte order mark', CSV, () => Buffer.from('\ufeff'), 'empty'],
  ['a workbook of empty sheets', XLSX, () => workbook([[], [[]], [['']]]), 'empty'],
  ['a file beyond 20 MB', CSV, () => Buffer.alloc(20 * 1024 * 1024 + 1, 'a'), 'fileTooLarge'],
  ['a truncated workbook', XLSX, () => good().subarray(0, 900), 'damaged'],
  ['a workbook without its last byte', XLSX, () => good().subarray(0, -1), 'damaged'],
  ['four bytes of a zip', XLSX, () => Buffer.from('PK\x03\x04'), 'damaged'],
  ['an empty zip', XLSX, () => zipOf({}), 'notAWorkbook'],
  ['a zip of something else', XLSX, () => zipOf({ 'hello.txt': 'hello' }), 'notAWorkbook'],
  [
    'a workbook without a workbook part',
    XLSX,
    () => workbook([[HEADER]], { parts: { 'xl/workbook.xml': undefined } }),
    'notAWorkbook',
  ],
  [
    'a workbook without its sheet',
    XLSX,
    () => workbook([[HEADER]], { parts: { [sheetPath(0)]: undefined } }),
    'damaged',
  ],
  ['a part with a wrong checksum', XLSX, () => sheetEntryWith('crc', 1), 'damaged'],
  ['a part that is larger than it says', XLSX, () => sheetEntryWith('size', 10), 'damaged'],
  ['a part that is smaller than it says', XLSX, () => sheetEntryWith('size', 10_000), 'damaged'],
  ['a part before the beginning', XLSX, () => sheetEntryWith('offset', 0xfffffff0), 'damaged'],
  ['a compression that is not known', XLSX, () => sheetEntryWith('method', 99), 'damaged'],
  ['a path out of the folder', XLSX, () => workbook([[HEADER]], { parts: { '../evil.xml': 'x' } }), 'damaged'],
  ['two parts of one name', XLSX, () => workbook([[HEADER]], { parts: { 'XL/workbook.xml': 'x' } }), 'damaged'],
  ['201 parts', XLSX, () => workbook([[HEADER]], { parts: manyParts(201) }), 'tooManyParts'],
  ['5,000 parts', XLSX, () => workbook([[HEADER]], { parts: manyParts(5_000) }), 'tooManyParts'],
  ['a sheet of 600 MB by the directory', XLSX, () => sheetEntryWith('size', 600 * 1024 * 1024), 'partTooLarge'],
  ['a sheet that shrinks a thousandfold', XLSX, () => sheetOf(' '.repeat(3_000_000)), 'ratioTooHigh'],
  ['a DOCTYPE', XLSX, () => rawSheet(`<!DOCTYPE x>${worksheet('')}`), 'forbiddenXml'],
  [
    'entities that multiply',
    XLSX,
    () => rawSheet(`<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${worksheet('&b;')}`),
    'forbiddenXml',
  ],
  [
    'an entity from a file',
    XLSX,
    () => rawSheet(`<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${worksheet('&a;')}`),
    'forbiddenXml',
  ],
  [
    'a DOCTYPE in the shared strings',
    XLSX,
    () => workbook([[HEADER]], { parts: { 'xl/sharedStrings.xml': `<!DOCTYPE x>${sharedStringsXml([])}` } }),
    'forbiddenXml',
  ],
  ['an entity that nobody declared', XLSX, () => sheetOf('&lol;'), 'damaged'],
  ['XML that does not end', XLSX, () => rawSheet('<worksheet><sheetData><row>'), 'damaged'],
  ['XML in UTF-16', XLSX, () => rawSheet(Buffer.from(worksheet(''), 'utf16le')), 'damaged'],
  ['33 levels', XLSX, () => sheetOf('<a>'.repeat(40) + '</a>'.repeat(40)), 'tooDeep'],
  ['a row at 10^9', XLSX, () => sheetOf(`<row r="1000000000">${ROW_XML}</row>`), 'tooManyRows'],
  ['a row before the first', XLSX, () => sheetOf(`<row r="-1">${ROW_XML}</row>`), 'damaged'],
  ['a row at NaN', XLSX, () => sheetOf(`<row r="x">${ROW_XML}</row>`), 'damaged'],
  ['rows that go back', XLSX, () => sheetOf(`<row r="1">${ROW_XML}</row>`), 'damaged'],
  [
    'a cell in a column without end',
    XLSX,
    () => sheetOf(`<row><c r="${'Z'.repeat(3000)}2"><v>1</v></c></row>`),
    'tooManyColumns',
  ],
  ['a cell of 32,768 characters', XLSX, () => workbook([[HEADER, ['a'.repeat(32_768)]]]), 'cellTooLong'],
  [
    'a shared string of 32,768 characters',
    XLSX,
    () => workbook([[HEADER, ['a'.repeat(32_768)]]], { shared: true }),
    'cellTooLong',
  ],
  [
    'a text of many runs',
    XLSX,
    () => sheetOf(`<row><c t="inlineStr"><is>${`<r><t>${'ab'.repeat(500)}</t></r>`.repeat(400)}</is></c></row>`),
    'cellTooLong',
  ],
  ['a shared string that is not there', XLSX, () => sheetOf('<row><c t="s"><v>7</v></c></row>'), 'damaged'],
  [
    'a shared string by the name of __proto__',
    XLSX,
    () => sheetOf('<row><c t="s"><v>__proto__</v></c></row>'),
    'damaged',
  ],
  [
    'no header',
    XLSX,
    () =>
      workbook([
        [
          ['Name', 'Age'],
          ['Anna', 7],
        ],
      ]),
    'missingColumns',
  ],
  ['no header, csv', CSV, () => csv('Name,Age', 'Anna,7'), 'missingColumns'],
  [
    'a header below the first twenty rows',
    CSV,
    () => csv(...Array<string>(20).fill('x'), HEADER.join(',')),
    'missingColumns',
  ],
  [
    'headers named like parts of an object',
    CSV,
    () => csv('__proto__,constructor,toString', '1,2,3'),
    'missingColumns',
  ],
  ['trainings without a person', CSV, () => csv('TrainingTitle,Email', 'AZ-104,a@x.se'), 'missingColumns'],
  ['trainings with two titles', CSV, () => csv('MCPID,TrainingTitle,Training Title', '1,A,B'), 'duplicateColumn'],
  [
    'trainings with two expiries',
    CSV,
    () => csv('MCPID,TrainingTitle,ExpirationDate,Expiration Date', '1,A'),
    'duplicateColumn',
  ],
  ['two columns of MCIDs', CSV, () => csv(`${HEADER.join(',')},MCP ID`, '1,2,3'), 'duplicateColumn'],
  ['two columns of relevance', XLSX, () => workbook([[[...HEADER, HEADER[4] as string], ROW]]), 'duplicateColumn'],
  ['200,001 rows, csv', CSV, () => csv(HEADER.join(','), '1,Yes,No,AZ-104,x\n'.repeat(200_000)), 'tooManyRows'],
  ['257 columns', CSV, () => csv(HEADER.join(','), 'x,'.repeat(257)), 'tooManyColumns'],
  ['a report on a hidden sheet', XLSX, () => workbook([[HEADER, ROW]], { hidden: ['hidden'] }), 'reportHidden'],
  ['a report on a very hidden sheet', XLSX, () => workbook([[HEADER]], { hidden: ['veryHidden'] }), 'reportHidden'],
  ['one line of 19 MB', CSV, () => Buffer.alloc(19 * 1024 * 1024, 'a'), 'recordTooLong'],
  ['a line of 19 MB below the header', CSV, () => csv(HEADER.join(','), 'a'.repeat(19 * 1024 * 1024)), 'recordTooLong'],
  ['a quoted cell of 19 MB', CSV, () => csv(HEADER.join(','), `"${'a\n'.repeat(9 * 1024 * 1024)}"`), 'recordTooLong'],
  ['a cell of 32,768 characters, csv', CSV, () => csv(HEADER.join(','), 'a'.repeat(32_768)), 'cellTooLong'],
  ['a quote that does not end', CSV, () => csv(HEADER.join(','), '1,"Yes'), 'unclosedQuote'],
  ['bytes that are no text', CSV, () => Buffer.from([0x4d, 0, 1, 2, 3, 0, 0xff]), 'notText'],
  ['UTF-16 without its mark', CSV, () => Buffer.from(HEADER.join(','), 'utf16le'), 'notText'],
  [
    'half a character of UTF-16',
    CSV,
    () => Buffer.concat([Buffer.from('\ufeffMCID', 'utf16le'), Buffer.from([0x41])]),
    'notText',
  ],
];

export const ODD_FILES: readonly OddFile[] = [
  [
    'ten sheets, the report in the last',
    XLSX,
    () => workbook([...Array.from({ length: 9 }, () => [['Notes'], [7]]), [HEADER, ROW]]),
    1,
  ],
  ['a title above the header', XLSX, () => workbook([[['Skills report'], [], HEADER, ROW]]), 1],
  [
    'a column by the name of __proto__',
    CSV,
    () => csv(`${HEADER.join(',')},__proto__`, `${ROW.join(',')},polluted`),
    1,
  ],
  [
    'mixed line ends',
    CSV,
    () => Buffer.from(`${HEADER.join(',')}\r\n${ROW.join(',')}\r${ROW.join(',')}\n\n${ROW.join(',')}`),
    3,
  ],
  [
    'UTF-16, little end first',
    'report.tsv',
    () => Buffer.from(`\ufeff${[HEADER, ROW].map((row) => row.join('\t')).join('\r\n')}`, 'utf16le'),
    1,
  ],
  [
    'UTF-16, big end first',
    CSV,
    () => Buffer.from(`\ufeff${[HEADER, ROW].map((row) => row.join(';')).join('\n')}`, 'utf16le').swap16(),
    1,
  ],
  ['an upper-case extension', 'REPORT.XLSX', good, 1],
  ['a header and nothing else', CSV, () => csv(HEADER.join(',')), 0],
  ['a stray quote', CSV, () => csv(HEADER.join(','), '1,Yes,No,The 7" exam,x'), 1],
  ['a note in column 257', XLSX, () => sheetOf('<row><c r="IW2"><v>1</v></c></row>'), 0],
  ['a blank line of 257 columns', CSV, () => csv(HEADER.join(','), ','.repeat(256), ROW.join(',')), 1],
  [
    'a space in the last row and the last column',
    XLSX,
    () => sheetOf(`<row r="2">${ROW_XML}</row><row r="1048576"><c r="XFD1048576" t="str"><v> \u200b</v></c></row>`),
    1,
  ],
  [
    'formatted rows down to the end of the sheet',
    XLSX,
    () => sheetOf(`<row r="2">${ROW_XML}</row>${formattedRows(3, 300_000)}`),
    1,
  ],
  ['a row far down', XLSX, () => sheetOf(`<row r="1048576">${ROW_XML}</row>`), 1],
  [
    'an old report on a hidden first sheet',
    XLSX,
    () =>
      workbook(
        [
          [HEADER, ROW, ROW],
          [HEADER, ROW],
        ],
        { hidden: ['veryHidden'] },
      ),
    1,
  ],
  [
    'a formatted row at the end of the sheet',
    XLSX,
    () => sheetOf(`<row r="2">${ROW_XML}</row><row r="1048576" s="1"><c r="XFD1048576" s="1"/></row>`),
    1,
  ],
];

function formattedRows(from: number, to: number): string {
  return Array.from({ length: to - from }, (_, index) => `<row r="${from + index}" s="1"/>`).join('');
}

function manyParts(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`xl/media/${index}.txt`, '']));
}

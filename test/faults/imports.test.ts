import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';
import { HEADER, HEADER_XML, ROW, ROW_XML } from '../support/import-files.ts';
import { sharedStringsXml, workbook, workbookOfXml } from '../support/workbook.ts';

const MEGABYTE = 1024 * 1024;
const HEAP_MB = 128;
const LONGEST_MS = 1_500;
const NOISE = Array.from({ length: 40 }, (_, index) => Math.sin(index + 1).toString(36)).join('');

/** Reads a file and prints the outcome, the CPU time, and the longest delay of the event loop, in milliseconds. */
const READER = `
  import { readFileSync } from 'node:fs';
  import { monitorEventLoopDelay } from 'node:perf_hooks';
  import { readImport } from './bot/imports/read/read-import.ts';
  const bytes = readFileSync(process.argv[1]);
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const before = process.cpuUsage();
  const outcome = await readImport({ name: process.argv[1], bytes }).then(
    ({ rows, errors }) => ({ records: rows.length, errors: errors.length }),
    (error) => ({ kind: error.kind ?? String(error) }),
  );
  const milliseconds = process.cpuUsage(before).user / 1e3;
  console.log(JSON.stringify({ ...outcome, milliseconds, heldUp: delay.max / 1e6 }));
`;

type Outcome = {
  readonly kind?: string;
  readonly records?: number;
  readonly errors?: number;
  readonly milliseconds: number;
  readonly heldUp: number;
};

type LargeFile = readonly [what: string, name: string, bytes: () => Buffer];

const inSheet = (rows: string) => workbookOfXml(`<sheetData>${HEADER_XML}${rows}</sheetData>`);
const csvOf = (rows: number) => Buffer.from(`${HEADER.join(',')}\n${`${ROW.join(',')}\n`.repeat(rows)}`);
/** Builds text that shrinks about fiftyfold: enough for a zip bomb, but below the limit of the ratio. */
const filler = (bytes: number) => (NOISE + 'a'.repeat(40_000)).repeat(Math.ceil(bytes / 40_000)).slice(0, bytes);

const REFUSED: readonly (readonly [...LargeFile, kind: string])[] = [
  [
    'a cell of 100 MB',
    'a.xlsx',
    () => inSheet(`<row><c t="str"><v>${filler(100 * MEGABYTE)}</v></c></row>`),
    'cellTooLong',
  ],
  ['an attribute of 100 MB', 'a.xlsx', () => inSheet(`<row x="${filler(100 * MEGABYTE)}"/>`), 'cellTooLong'],
  ['a comment of 100 MB', 'a.xlsx', () => inSheet(`<!--${filler(100 * MEGABYTE)}-->`), 'cellTooLong'],
  ['a shared string of 100 MB', 'a.xlsx', () => sharedStrings([filler(100 * MEGABYTE)]), 'cellTooLong'],
  ['1,000,001 shared strings', 'a.xlsx', () => sharedStrings(distinct(1_000_001)), 'tooManyTexts'],
  ['a sheet of 200 MB', 'a.xlsx', () => inSheet(filler(200 * MEGABYTE)), 'partTooLarge'],
  ['a sheet of spaces', 'a.xlsx', () => inSheet(' '.repeat(100 * MEGABYTE)), 'ratioTooHigh'],
  ['200,001 rows', 'a.xlsx', () => inSheet(numberedRows(200_000)), 'tooManyRows'],
  [
    '20 million tags',
    'a.xlsx',
    () => inSheet(`<row>${(NOISE + '<c/>'.repeat(10_000)).repeat(2_010)}</row>`),
    'tooManyCells',
  ],
  ['200,001 rows of csv', 'a.csv', () => csvOf(200_000), 'tooManyRows'],
  ['a csv of quotes', 'a.csv', () => Buffer.alloc(19 * MEGABYTE, '"'), 'recordTooLong'],
  ['a csv of commas', 'a.csv', () => Buffer.alloc(19 * MEGABYTE, ','), 'recordTooLong'],
  ['a csv of line ends', 'a.csv', () => Buffer.alloc(19 * MEGABYTE, '\n'), 'tooManyRows'],
  ['no header in a large file', 'a.csv', () => Buffer.from('a,b\n'.repeat(199_000)), 'missingColumns'],
];

const READ: readonly (readonly [...LargeFile, records: number])[] = [
  ['200,000 rows', 'a.xlsx', () => inSheet(numberedRows(199_999)), 199_999],
  ['200,000 rows of csv', 'a.csv', () => csvOf(199_999), 199_999],
];

describe('large files', () => {
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'compass-imports-'));
  });

  after(() => rm(folder, { recursive: true }));

  for (const [what, name, bytes, kind] of REFUSED) {
    it(`refuses ${what} within ${LONGEST_MS} ms and ${HEAP_MB} MB of heap: ${kind}`, async () => {
      const outcome = await readInChild(name, bytes());
      expect(outcome.kind).to.equal(kind);
      expect(outcome.milliseconds).to.be.below(LONGEST_MS);
      expect(outcome.heldUp).to.be.below(250);
    });
  }

  for (const [what, name, bytes, records] of READ) {
    it(`reads ${what} within ${HEAP_MB} MB of heap`, async () => {
      const outcome = await readInChild(name, bytes());
      expect(outcome).to.include({ records, errors: 0 });
      expect(outcome.heldUp).to.be.below(250);
    });
  }

  async function readInChild(name: string, bytes: Buffer): Promise<Outcome> {
    const file = join(folder, name);
    await writeFile(file, bytes);
    const options = [`--max-old-space-size=${HEAP_MB}`, '--input-type=module', '-e', READER, file];
    const child = spawn(process.execPath, options, { stdio: ['ignore', 'pipe', 'pipe'] });
    const [output, complaint] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
    if (child.exitCode !== 0) throw new Error(`The reader died: ${complaint.slice(0, 500)}`);
    return JSON.parse(output) as Outcome;
  }
});

function sharedStrings(texts: readonly string[]): Buffer {
  return workbook([[HEADER, ROW]], { parts: { 'xl/sharedStrings.xml': sharedStringsXml(texts) } });
}

function distinct(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${index}`);
}

function numberedRows(count: number): string {
  return Array.from({ length: count }, (_, index) => `<row r="${index + 2}">${ROW_XML}</row>`).join('');
}

/**
 * Compares reading a skills report of 100,000 rows into records, as xlsx and csv, and a Trainings export, with the bare reader of each format
 * (unzip and SAX, csv-parse). Each reading runs in its own process, so that its peak memory can be told.
 */
import { spawnSync } from 'node:child_process';
import { createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse';
import { SaxesParser } from 'saxes';
import { fromBufferPromise } from 'yauzl';
import { line } from './support/line.ts';
import { median } from './support/median.ts';
import { reportRows, trainingRows } from './support/report-rows.ts';

const ROWS = 100_000;
const ROUNDS = 3;

type Reading = {
  readonly seconds: number;
  readonly peakMegabytes: number;
  readonly delayP99: number;
  readonly delayMax: number;
  readonly rows: number;
};

const READERS: Readonly<Record<string, (path: string) => Promise<number>>> = {
  ours: countRecords,
  'bare.xlsx': countXlsx,
  'bare.csv': countCsv,
};

const [, , reader, path] = process.argv;
if (reader && path) await measure(reader, path);
else await compareAll();

async function compareAll(): Promise<void> {
  const { workbook } = await import('../test/support/workbook.ts');
  const folder = mkdtempSync(join(tmpdir(), 'compass-import-'));
  try {
    for (const [name, rows] of [
      ['skills report', reportRows(ROWS)],
      ['trainings', trainingRows(ROWS)],
    ] as const) {
      writeFileSync(join(folder, `${name}.xlsx`), workbook([rows], { shared: true }));
      writeFileSync(join(folder, `${name}.csv`), rows.map((cells) => `${cells.join(',')}\r\n`).join(''));
      for (const type of ['xlsx', 'csv']) compare(name, type, join(folder, `${name}.${type}`));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compare(report: string, type: string, file: string): void {
  const readings = { ours: [] as Reading[], bare: [] as Reading[] };
  for (let round = 0; round < ROUNDS; round++) {
    readings.ours.push(inChild('ours', file));
    readings.bare.push(inChild(`bare.${type}`, file));
  }
  if (readings.ours.some(({ rows }) => rows !== ROWS)) throw new Error('Rows were lost');
  const figures = [
    ['seconds', 'seconds', 2],
    ['peak MB', 'peakMegabytes', 0],
    ['event loop p99, ms', 'delayP99', 1],
    ['event loop max, ms', 'delayMax', 1],
  ] as const;
  for (const [name, figure, digits] of figures) {
    const [ours, bare] = [readings.ours, readings.bare].map((all) => median(all.map((reading) => reading[figure])));
    if (ours === undefined || bare === undefined) continue;
    const shown = `${ours.toFixed(digits)} ÷ ${bare.toFixed(digits)}`;
    line(`${report}, ${ROWS} rows of ${type} ÷ bare reader, ${name}`, (ours / bare).toFixed(2), shown);
  }
}

function inChild(name: string, file: string): Reading {
  const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), name, file], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout) as Reading;
}

async function measure(name: string, file: string): Promise<void> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const started = performance.now();
  const rows = await READERS[name]?.(file);
  const seconds = (performance.now() - started) / 1000;
  delay.disable();
  const figures = { delayP99: delay.percentile(99) / 1e6, delayMax: delay.max / 1e6 };
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ seconds, peakMegabytes, ...figures, rows }));
}

async function countRecords(file: string): Promise<number> {
  const { readImport } = await import('../bot/imports/read/read-import.ts');
  return (await readImport({ name: file, bytes: readFileSync(file) })).rows.length;
}

/** Unzips and parses the sheet and its texts, without keeping anything but the count. */
async function countXlsx(file: string): Promise<number> {
  const zip = await fromBufferPromise(readFileSync(file));
  let rows = 0;
  for await (const entry of zip.eachEntry()) {
    if (!/sheet1\.xml$|sharedStrings\.xml$/.test(entry.fileName)) continue;
    const parser = new SaxesParser({ position: false });
    parser.on('opentag', ({ name }) => {
      if (name === 'row') rows++;
    });
    parser.on('text', () => {});
    const decoder = new TextDecoder();
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      parser.write(decoder.decode(chunk as Buffer, { stream: true }));
    }
    parser.close();
  }
  return rows;
}

async function countCsv(file: string): Promise<number> {
  let rows = 0;
  for await (const _ of createReadStream(file).pipe(parse())) rows++;
  return rows;
}

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { csv, HEADER, ROW } from '../support/import-files.ts';
import { type Dropped, dropFiles } from './drop-files.ts';

const SCRIPT = fileURLToPath(new URL('./corpus.ts', import.meta.url));

describe('npm run test:corpus', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'compass-'));
    mkdirSync(join(folder, 'more'));
    writeFileSync(join(folder, 'report.csv'), csv(HEADER.join(','), ROW.join(',')));
    writeFileSync(join(folder, 'people.csv'), 'Name,Age\nAnna,7');
    writeFileSync(join(folder, 'more', 'broken.xlsx'), 'PK\u0003\u0004 and nothing more');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const run = (...args: readonly string[]) => spawnSync(process.execPath, [SCRIPT, ...args], { encoding: 'utf8' });

  it('prints the outcome and the time of every file, then a summary', () => {
    const { status, stdout, stderr } = run(folder);
    expect({ status, stderr }).to.deep.equal({ status: 0, stderr: '' });
    expect(stdout).to.match(
      /^more\/broken\.xlsx \| .+\. .*\| \d+ ms\npeople\.csv \| .+ \| \d+ ms\nreport\.csv \| .*\bRows: 1\b/,
    );
    expect(stdout).to.match(
      /\n\nFiles: 3\ncrash: 0\nserver error: 0\nhang: 0\ntrouble: 0\nslowest:\n( {2}\d+ ms \S+\n){3}$/,
    );
  });

  it('asks for one folder', () => {
    const { status, stdout, stderr } = run(join(folder, 'report.csv'));
    expect({ status, stdout }).to.deep.equal({ status: 1, stdout: '' });
    expect(stderr).to.include('npm run test:corpus -- FOLDER');
  });

  it('finds no file in an empty folder, and fails', () => {
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    const { status, stdout } = run(folder);
    expect(status).to.equal(1);
    expect(stdout).to.include('Files: 0');
  });
});

describe('a file that the bot cannot bear', () => {
  let folder: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'compass-'));
    for (const name of ['a.csv', 'b.csv']) writeFileSync(join(folder, name), 'x');
  });
  after(() => rmSync(folder, { recursive: true }));

  /** Drops both files on bots that answer each file with a status, or hang, or crash. */
  async function droppedOn(status: number | 'hang' | 'crash') {
    const found: Dropped[] = [];
    let started = 0;
    const start = async () => {
      started += 1;
      let isAlive = true;
      const send = async () => {
        isAlive = status !== 'crash';
        return typeof status === 'number' ? new Response(null, { status }) : new Promise<Response>(() => {});
      };
      return { send, isAlive: () => isAlive, signal: () => true, stop: async () => '' };
    };
    for await (const each of dropFiles(folder, { start, hangMs: 100 })) found.push(each);
    return { started, faults: found.map(({ fault }) => fault) };
  }

  it('is reported as a server error when the answer has a status of 500 or more', async () => {
    expect(await droppedOn(503)).to.deep.equal({ started: 1, faults: ['server error', 'server error'] });
  });

  it('is reported as a hang when no answer comes, and the next file meets a fresh bot', async () => {
    expect(await droppedOn('hang')).to.deep.equal({ started: 2, faults: ['hang', 'hang'] });
  });

  it('is reported as a crash when the process ends, and the next file meets a fresh bot', async () => {
    expect(await droppedOn('crash')).to.deep.equal({ started: 2, faults: ['crash', 'crash'] });
  });
});

/**
 * The tab. Compares each call to its API, with 10,000 people, with a call to `/api/me`; and the size and the time of its
 * first view in a browser with those of a Fluent UI page that has only a heading.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import restify from 'restify';
import { addTab } from '../bot/http/add-tab.ts';
import { createTabFiles } from '../bot/http/tab-files.ts';
import { buildPage } from '../tab/build-page.ts';
import { startTabBot, type TabBot } from '../test/support/tab-bot.ts';
import { ALL_HELD, recordsOf } from './support/big-company.ts';
import { line } from './support/line.ts';

const PEOPLE = 10_000;
const CALLS = 200;
const LOADS = 10;
const TODAY = '2021-05-10';
/** The chunks that the first view does not need. */
const LATER_CHUNKS: readonly string[] = ['coverage-chart'];

const folder = mkdtempSync(join(tmpdir(), 'tab-bench-'));
const bot = await startTabBot(() => new Date(`${TODAY}T12:00Z`));
await bot.know('north', { records: recordsOf(PEOPLE, 3), facts: { market: 'developed', memberships: ALL_HELD } });
const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  await benchApi(bot);
  await benchPage(browser);
} finally {
  await browser.close();
  await bot.stop();
  rmSync(folder, { recursive: true });
}

async function benchApi({ call }: TabBot): Promise<void> {
  const page = (number: number, search = '') => ({ method: 'POST', body: { search, page: number } });
  const calls: [name: string, path: string, sent?: object][] = [
    ['overview', '/api/overview'],
    ['competency', '/api/competencies/data-analytics'],
    ['first page of people', '/api/people', page(1)],
    ['last page of people', '/api/people', page(PEOPLE / 50)],
    ['search for people', '/api/people', page(1, '99')],
  ];
  const baseline = await p99(() => call('north admin', '/api/me'));
  for (const [name, path, sent] of calls) {
    const figure = await p99(() => call('north admin', path, sent));
    line(`API, ${name}, p99`, `${(figure / baseline).toFixed(1)} ×`, `${figure.toFixed(0)} ms with ${PEOPLE} people`);
  }
}

async function p99(work: () => Promise<unknown>): Promise<number> {
  await work();
  const times: number[] = [];
  for (let call = 0; call < CALLS; call++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(CALLS * 0.99)] ?? 0;
}

async function benchPage(browser: Browser): Promise<void> {
  const [tab, empty] = [join(folder, 'tab'), join(folder, 'empty')];
  await buildPage(fileURLToPath(new URL('../tab/', import.meta.url)), tab);
  await buildPage(fileURLToPath(new URL('support/empty-fluent/', import.meta.url)), empty);
  const [tabSize, emptySize] = [sizeOf(tab), sizeOf(empty)];
  line('tab, scripts before charts, gzip', `${(tabSize / emptySize).toFixed(2)} ×`, `${Math.round(tabSize / 1024)} KB`);

  const server = restify.createServer({ handleUncaughtExceptions: false });
  addTab(server, createTabFiles(empty));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const emptyUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/tab`;
  const token = await bot.token('north admin');
  const [tabTime, emptyTime] = [
    await untilHeading(browser, `${bot.url}/tab`, token),
    await untilHeading(browser, emptyUrl, ''),
  ];
  server.close();
  line('tab, until the first view', `${(tabTime / emptyTime).toFixed(2)} ×`, `${tabTime.toFixed(0)} ms`);
}

/** Returns the gzipped size of the files that the first view needs, in bytes. */
function sizeOf(built: string): number {
  const assets = join(built, 'assets');
  return readdirSync(assets)
    .filter((name) => !LATER_CHUNKS.some((chunk) => name.startsWith(chunk)))
    .reduce((sum, name) => sum + gzipSync(readFileSync(join(assets, name))).length, 0);
}

/** Returns the median time until the page's heading appears in a browser without a cache, in milliseconds. */
async function untilHeading(browser: Browser, url: string, token: string): Promise<number> {
  const times: number[] = [];
  for (let load = 0; load < LOADS; load++) {
    const context = await browser.newContext();
    await context.addInitScript(`sessionStorage.setItem('demo-token', ${JSON.stringify(token)})`);
    const page = await context.newPage();
    const start = performance.now();
    await page.goto(url);
    await page.getByRole('heading', { level: 1 }).waitFor();
    times.push(performance.now() - start);
    await context.close();
  }
  return times.sort((a, b) => a - b)[Math.floor(LOADS / 2)] ?? 0;
}

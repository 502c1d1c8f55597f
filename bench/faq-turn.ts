/**
 * Compares an FAQ turn (duplicate check, search, card, conversation reference) with a turn of a stock echo bot. The FAQ
 * bot runs once with its records in memory, since the echo bot has none, and once with the default SQLite file.
 *
 * The bots are measured alternately in short rounds, and each round is compared with its neighbour: other work on the
 * machine slows both, but seldom for the whole run.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPhrasingBank } from '../bot/cli/read-phrasing-bank.ts';
import { startBotProcess } from './support/bot-process.ts';
import { line } from './support/line.ts';
import { type Load, measureLoad, startConnector } from './support/load.ts';

const ROUNDS = 12;
const TURNS = 1_000;
const WARM_UP = 2_000;
const STARTS = 3;

const folder = mkdtempSync(join(tmpdir(), 'compass-bench-'));
const BOTS = {
  echo: { script: 'bench/support/echo-bot.ts', settings: {} },
  faq: { script: 'bot/main.ts', settings: {} },
  faqOnFile: { script: 'bot/main.ts', settings: { STORE_URL: `sqlite://${join(folder, 'bench.sqlite')}` } },
};
type Name = keyof typeof BOTS;
type Each<T> = Record<Name, T>;
const NAMES = Object.keys(BOTS) as Name[];

// Every fifth phrasing covers all subjects and both languages.
const texts = readPhrasingBank()
  .filter((_, index) => index % 5 === 0)
  .map(({ text }) => text);
// Below the range from which the system assigns ports.
let port = 21_000;
const start = (name: Name) => startBotProcess(BOTS[name].script, ++port, BOTS[name].settings);

const starts = { echo: [] as number[], faq: [] as number[] };
for (let round = 0; round < STARTS; round++) {
  for (const name of ['echo', 'faq'] as const) {
    const bot = await start(name);
    starts[name].push(bot.startMs);
    await bot.stop();
  }
}

const connector = await startConnector();
const bots = { echo: await start('echo'), faq: await start('faq'), faqOnFile: await start('faqOnFile') };
const loads: Each<Load[]> = { echo: [], faq: [], faqOnFile: [] };
for (const name of NAMES) await measureLoad(bots[name].url, connector.url, texts, WARM_UP);
connector.takeReplies();
for (let round = 0; round < ROUNDS; round++) {
  for (const name of round % 2 === 0 ? NAMES : NAMES.toReversed()) {
    loads[name].push(await measureLoad(bots[name].url, connector.url, texts, TURNS));
    const replies = connector.takeReplies();
    if (replies !== TURNS) throw new Error(`${TURNS} turns to the ${name} bot had ${replies} replies`);
  }
}

const each = (figure: keyof Load, name: Name) => loads[name].map((load) => load[figure]);
for (const [name, where] of [
  ['faq', 'in memory'],
  ['faqOnFile', 'in a file'],
] as const) {
  compare(
    `FAQ turn ÷ echo turn, turns a second, ${where}`,
    each('turnsPerSecond', name),
    each('turnsPerSecond', 'echo'),
    '/s',
  );
  compare(`FAQ turn ÷ echo turn, p99, ${where}`, each('p99', name), each('p99', 'echo'), 'ms');
}
compare('start to /healthz, FAQ bot ÷ echo bot', starts.faq, starts.echo, 'ms');

await Promise.all(NAMES.map((name) => bots[name].stop()));
connector.close();
rmSync(folder, { recursive: true });

function compare(name: string, ours: readonly number[], echo: readonly number[], unit: string): void {
  const ratio = median(ours.map((figure, round) => figure / (echo[round] ?? 0)));
  line(name, ratio.toFixed(2), `${median(ours).toFixed(0)} ${unit} ÷ ${median(echo).toFixed(0)} ${unit}`);
}

function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

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
import { startBotProcess } from '../test/support/bot-process.ts';
import { line } from './support/line.ts';
import { type Load, measureLoad, startConnector } from './support/measure-load.ts';
import { median } from './support/median.ts';

const ROUNDS = 12;
const TURNS = 1_000;
const WARM_UP = 2_000;
const STARTS = 3;

const folder = mkdtempSync(join(tmpdir(), 'compass-bench-'));
const BOTS = {
  echo: { script: 'bench/support/echo-bot.ts', env: {} },
  faq: { script: 'bot/main.ts', env: { STORE_URL: 'sqlite://:memory:' } },
  faqOnFile: { script: 'bot/main.ts', env: { STORE_URL: `sqlite://${join(folder, 'bench.sqlite')}` } },
};
type Name = keyof typeof BOTS;
type Each<T> = Record<Name, T>;
const NAMES = Object.keys(BOTS) as Name[];

// Every fifth phrasing covers all subjects and both languages.
const texts = readPhrasingBank()
  .filter((_, index) => index % 5 === 0)
  .map(({ text }) => text);
const start = (name: Name) => startBotProcess(BOTS[name]);

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
const measure = (name: Name, turns: number) =>
  measureLoad({ botUrl: bots[name].url, serviceUrl: connector.url }, texts, turns);

for (const name of NAMES) await measure(name, WARM_UP);
connector.takeReplies();
for (let round = 0; round < ROUNDS; round++) {
  for (const name of round % 2 === 0 ? NAMES : NAMES.toReversed()) {
    loads[name].push(await measure(name, TURNS));
    const replies = connector.takeReplies();
    if (replies !== TURNS) throw new Error(`${TURNS} turns to the ${name} bot had ${replies} replies`);
  }
}

const each = (figure: keyof Load, name: Name) => loads[name].map((load) => load[figure]);
for (const [name, where] of [
  ['faq', 'in memory'],
  ['faqOnFile', 'in a file'],
] as const) {
  for (const [figure, title, unit] of [
    ['turnsPerSecond', 'turns a second', '/s'],
    ['p99', 'p99', 'ms'],
  ] as const) {
    const [ours, echo] = [each(figure, name), each(figure, 'echo')];
    line(`FAQ turn ÷ echo turn, ${title}, ${where}`, ...ratio(ours, echo, unit));
  }
}
line('start to /healthz, FAQ bot ÷ echo bot', ...ratio(starts.faq, starts.echo, 'ms'));

await Promise.all(NAMES.map((name) => bots[name].stop()));
connector.close();
rmSync(folder, { recursive: true });

/** Returns the median ratio of the rounds, and the medians that it comes from. */
function ratio(ours: readonly number[], echo: readonly number[], unit: string): [ratio: string, figures: string] {
  const ratios = ours.map((figure, round) => figure / (echo[round] ?? 0));
  const figures = `${median(ours).toFixed(0)} ${unit} ÷ ${median(echo).toFixed(0)} ${unit}`;
  return [median(ratios).toFixed(2), figures];
}

/**
 * An FAQ turn (duplicate check, search, card, conversation reference) against a stock echo bot, in the same run.
 *
 * The bots take turns in short rounds and each round is compared with the one beside it, since other work on the
 * machine slows both down but seldom for the whole run.
 */
import { readPhrasingBank } from '../bot/cli/phrasing-bank.ts';
import { startBotProcess } from './support/bot-process.ts';
import { line } from './support/line.ts';
import { type Load, measureLoad, startConnector } from './support/load.ts';

const ROUNDS = 12;
const TURNS = 1_000;
const WARM_UP = 2_000;
const STARTS = 3;

const SCRIPTS = { echo: 'bench/support/echo-bot.ts', faq: 'bot/main.ts' };
const NAMES = ['echo', 'faq'] as const;
type Both<T> = Record<(typeof NAMES)[number], T>;

// Every fifth phrasing, so that all subjects and both languages come by.
const texts = readPhrasingBank()
  .filter((_, index) => index % 5 === 0)
  .map(({ text }) => text);
let port = 41_000;
const start = (name: keyof typeof SCRIPTS) => startBotProcess(SCRIPTS[name], ++port);

const starts: Both<number[]> = { echo: [], faq: [] };
for (let round = 0; round < STARTS; round++) {
  for (const name of NAMES) {
    const bot = await start(name);
    starts[name].push(bot.startMs);
    await bot.stop();
  }
}

const connector = await startConnector();
const bots = { echo: await start('echo'), faq: await start('faq') };
const loads: Both<Load[]> = { echo: [], faq: [] };
for (const name of NAMES) await measureLoad(bots[name].url, connector.url, texts, WARM_UP);
connector.takeReplies();
for (let round = 0; round < ROUNDS; round++) {
  for (const name of round % 2 === 0 ? NAMES : NAMES.toReversed()) {
    loads[name].push(await measureLoad(bots[name].url, connector.url, texts, TURNS));
    const replies = connector.takeReplies();
    if (replies !== TURNS) throw new Error(`${TURNS} turns to the ${name} bot had ${replies} replies`);
  }
}

const each = (figure: keyof Load): Both<number[]> => ({
  echo: loads.echo.map((load) => load[figure]),
  faq: loads.faq.map((load) => load[figure]),
});
compare('FAQ turn ÷ echo turn, turns a second', each('turnsPerSecond'), '/s');
compare('FAQ turn ÷ echo turn, p99', each('p99'), 'ms');
compare('start to /healthz, FAQ bot ÷ echo bot', starts, 'ms');

await Promise.all(NAMES.map((name) => bots[name].stop()));
connector.close();

function compare(name: string, { echo, faq }: Both<number[]>, unit: string): void {
  const ratio = median(faq.map((figure, round) => figure / (echo[round] ?? 0)));
  line(name, ratio.toFixed(2), `${median(faq).toFixed(0)} ${unit} ÷ ${median(echo).toFixed(0)} ${unit}`);
}

function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

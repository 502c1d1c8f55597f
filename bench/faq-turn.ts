/** An FAQ turn (duplicate check, search, card, conversation reference) against a stock echo bot, in the same run. */
import { readPhrasingBank } from '../bot/cli/phrasing-bank.ts';
import { startBotProcess } from './support/bot-process.ts';
import { line } from './support/line.ts';
import { type Load, measureLoad, startConnector } from './support/load.ts';

const ROUNDS = 5;
const TURNS = 4_000;
const WARM_UP = 4_000;

// Every fifth phrasing, so that all subjects and both languages come by in each round.
const texts = readPhrasingBank()
  .filter((_, index) => index % 5 === 0)
  .map(({ text }) => text);
const connector = await startConnector();
const echo = await startBotProcess('bench/support/echo-bot.ts', 41_001);
const faq = await startBotProcess('bot/main.ts', 41_002);

const loads = { echo: [] as Load[], faq: [] as Load[] };
for (const { url } of [echo, faq]) await measureLoad(url, connector.url, texts, WARM_UP);
connector.takeReplies();
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, { url }] of [
    ['echo', echo],
    ['faq', faq],
  ] as const) {
    loads[name].push(await measureLoad(url, connector.url, texts, TURNS));
    const replies = connector.takeReplies();
    if (replies !== TURNS) throw new Error(`${TURNS} turns to the ${name} bot had ${replies} replies`);
  }
}

const median = (name: keyof typeof loads, figure: keyof Load) =>
  loads[name].map((load) => load[figure]).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
const ratio = (figure: keyof Load) => (median('faq', figure) / median('echo', figure)).toFixed(2);

line(
  'FAQ turn ÷ echo turn, turns a second',
  ratio('turnsPerSecond'),
  `${median('faq', 'turnsPerSecond').toFixed(0)} ÷ ${median('echo', 'turnsPerSecond').toFixed(0)}`,
);
line(
  'FAQ turn ÷ echo turn, p99',
  ratio('p99'),
  `${median('faq', 'p99').toFixed(1)} ms ÷ ${median('echo', 'p99').toFixed(1)} ms`,
);
line(
  'start to /healthz, FAQ bot ÷ echo bot',
  (faq.startMs / echo.startMs).toFixed(2),
  `${faq.startMs.toFixed(0)} ms ÷ ${echo.startMs.toFixed(0)} ms`,
);

await Promise.all([echo.stop(), faq.stop()]);
connector.close();

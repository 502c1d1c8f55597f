import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import en from '../../cards/words/en.json' with { type: 'json' };
import { fileActivity } from '../support/activities.ts';
import { type BotProcess, startBotProcess } from '../support/bot-process.ts';
import { textOf } from '../support/card-text.ts';
import { ANNA_IS_ADMIN } from '../support/company.ts';
import { type FakeConnector, startFakeConnector } from '../support/fake-connector.ts';
import { type FileServer, startFileServer } from '../support/file-server.ts';

/** `crash`: the bot's process ended. `trouble`: the bot apologised for an error of its own. */
export const FAULTS = ['crash', 'server error', 'hang', 'trouble'] as const;

/** The outcome of one file: what the bot said last, and the time until then. */
export type Dropped = {
  readonly name: string;
  readonly outcome: string;
  readonly milliseconds: number;
  readonly fault?: (typeof FAULTS)[number];
};

type Bot = Pick<BotProcess, 'send' | 'isAlive' | 'signal' | 'stop'>;
type Options = {
  readonly start?: () => Promise<Bot>;
  /** The time after which the bot counts as hanging. */
  readonly hangMs?: number;
};
type Drop = { readonly name: string; readonly url: string };
type Setting = { readonly bot: Bot; readonly connector: FakeConnector; readonly hangMs: number };

const POLL_MS = 10;
const MOST_CHARACTERS = 160;

/** Sends every file of a folder and its subfolders into a chat with a bot, one after the other. */
export async function* dropFiles(
  folder: string,
  { start = () => startBotProcess({ env: ANNA_IS_ADMIN }), hangMs = 30_000 }: Options = {},
): AsyncGenerator<Dropped> {
  const [paths, connector, files] = await Promise.all([pathsIn(folder), startFakeConnector(), startFileServer()]);
  let bot: Bot | undefined;
  try {
    for (const path of paths) {
      bot ??= await start();
      const name = relative(folder, path);
      const dropped = await drop({ name, url: serve(path, files) }, { bot, connector, hangMs });
      yield dropped;
      if (dropped.fault !== 'crash' && dropped.fault !== 'hang') continue;
      bot.signal('SIGKILL');
      await bot.stop();
      bot = undefined;
    }
  } finally {
    await bot?.stop();
    await Promise.all([connector.close(), files.close()]);
  }
}

async function pathsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}

/** Reads the file only when it is fetched, since a corpus may be larger than the memory. */
function serve(path: string, files: FileServer): string {
  return files.serve((response) => createReadStream(path).pipe(response));
}

async function drop({ name, url }: Drop, { bot, connector, hangMs }: Setting): Promise<Dropped> {
  const started = performance.now();
  const earlier = connector.calls.length;
  let status: number | undefined;
  bot.send(fileActivity(basename(name), url), connector.url).then(
    (response) => {
      status = response.status;
    },
    // The bot has ended, or hangs: both are noticed below.
    () => {},
  );
  for (;;) {
    const milliseconds = Math.round(performance.now() - started);
    const end = (outcome: string, fault?: Dropped['fault']): Dropped => {
      return { name, outcome, milliseconds, ...(fault && { fault }) };
    };
    if (!bot.isAlive()) return end('the process of the bot ended', 'crash');
    if (status && status >= 500) return end(`the bot answered with status ${status}`, 'server error');
    const said = status && wordsOf(connector.calls.slice(earlier));
    if (said) return end(said.slice(0, MOST_CHARACTERS), said.includes(en.message.trouble) ? 'trouble' : undefined);
    if (milliseconds > hangMs) return end('the bot did not answer', 'hang');
    await pause(POLL_MS);
  }
}

/** Returns the words of the last card on one line; empty while there is none, or one that tells of progress. */
function wordsOf(calls: FakeConnector['calls']): string {
  const card = calls.findLast(({ activity }) => activity.attachments?.length)?.activity.attachments?.[0]?.content;
  const text = textOf(card).replaceAll(/\s+/g, ' ');
  return text.startsWith(en.imports.reading.title) ? '' : text;
}

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Activity } from 'botbuilder';
import { eventually } from './eventually.ts';
import { freePort } from './free-port.ts';

const START_MS = 60_000;

type Options = {
  /** The script of another bot, by its path in the project. */
  readonly script?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** A module that runs in the bot's process before its own code. */
  readonly preload?: URL;
};

/** The end of a process: by an exit code or by a signal. */
export type Ending = { readonly code: number | null; readonly signal: NodeJS.Signals | null };

/** Starts the bot as `npm start` does, in its own process, with an SQLite file in a temporary folder. */
export async function startBotProcess({ script = 'bot/main.ts', env = {}, preload }: Options = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'compass-faults-'));
  const storePath = join(folder, 'compass.sqlite');
  const port = await freePort();
  const path = fileURLToPath(new URL(`../../${script}`, import.meta.url));
  const started = performance.now();
  const child = spawn(process.execPath, [...(preload ? ['--import', preload.href] : []), path], {
    cwd: folder,
    env: { HOST: '127.0.0.1', PORT: `${port}`, STORE_URL: `sqlite://${storePath}`, LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = Promise.all([text(child.stdout), text(child.stderr)]).then((parts) => parts.join(''));
  const ended = once(child, 'exit').then(([code, signal]): Ending => ({ code, signal }));
  const url = `http://127.0.0.1:${port}`;
  const pid = child.pid ?? 0;

  const post = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });

  const bot = {
    url,
    port,
    pid,
    storePath,
    post,
    ended,
    /** Resolves with the output of the process when it ends. At the level `error`, a healthy bot writes nothing. */
    output,
    send: (activity: Activity, serviceUrl: string) => post({ ...activity, serviceUrl }),
    signal: (name: NodeJS.Signals) => child.kill(name),
    isAlive: () => child.exitCode === null && child.signalCode === null,
    rssMegabytes: () => Number(execFileSync('ps', ['-o', 'rss=', '-p', `${pid}`], { encoding: 'utf8' })) / 1024,
    /** Ends the process, if a test has not done so; resolves with its output. */
    async stop(): Promise<string> {
      if (bot.isAlive()) child.kill('SIGTERM');
      const hung = setTimeout(() => child.kill('SIGKILL'), START_MS);
      await ended;
      clearTimeout(hung);
      await rm(folder, { recursive: true, force: true });
      return output;
    },
  };

  await eventually(async () => !bot.isAlive() || (await isUp(url)), { within: START_MS, every: 10 }).catch(() => {});
  const startMs = performance.now() - started;
  if (!(await isUp(url))) throw new Error(`The bot did not start: ${await bot.stop()}`);
  /** `startMs` is the time from the start of the process to its first answer on /healthz. */
  return { ...bot, startMs };
}

export type BotProcess = Awaited<ReturnType<typeof startBotProcess>>;

function isUp(url: string): Promise<boolean> {
  return fetch(`${url}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const ADDRESS = /Partner Compass is at (http:\S+)\s+and its tab at (http:\S+)/;
const START_MS = 90_000;
const STOP_MS = 20_000;

/** A running `npm run playground`. */
export type PlaygroundRun = {
  readonly url: string;
  readonly tabUrl: string;
  /** Everything that it has printed so far. */
  output(): string;
  /** Signals every process of the run, as Ctrl-C does in a terminal; resolves when all of them have ended. */
  pressCtrlC(): Promise<void>;
};

/**
 * Runs `npm run playground`, and resolves once it has printed its address.
 *
 * @throws with its output, if it ends before that or takes too long
 */
export async function runPlayground(env: Readonly<Record<string, string>>): Promise<PlaygroundRun> {
  const child = spawn('npm', ['run', '--silent', 'playground'], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const kill = () => signal(child, 'SIGKILL');
  process.once('exit', kill);
  child.once('close', () => process.off('exit', kill));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const [url, tabUrl] = await new Promise<[string, string]>((resolve, reject) => {
    const timer = setTimeout(kill, START_MS);
    child.once('close', () => {
      clearTimeout(timer);
      reject(new Error(`npm run playground ended before it printed its address.\n${output}`));
    });
    child.stdout.on('data', () => {
      const [, chat, tab] = ADDRESS.exec(output) ?? [];
      if (!chat || !tab) return;
      clearTimeout(timer);
      resolve([chat, tab]);
    });
  });
  return { url, tabUrl, output: () => output, pressCtrlC: () => pressCtrlC(child) };
}

async function pressCtrlC(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const timer = setTimeout(() => signal(child, 'SIGKILL'), STOP_MS);
  const ended = once(child, 'close');
  signal(child, 'SIGINT');
  await ended;
  clearTimeout(timer);
}

/** Signals the whole process group; `detached` makes the child its leader. */
function signal({ pid }: ChildProcess, name: 'SIGINT' | 'SIGKILL'): void {
  if (pid) process.kill(-pid, name);
}

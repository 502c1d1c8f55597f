import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A bot that runs in its own process, as in production. */
export type BotProcess = {
  readonly url: string;
  /** Milliseconds from the start of the process to its first answer on /healthz. */
  readonly startMs: number;
  readonly pid: number;
  stop(): Promise<void>;
};

const QUIET = { STORE_URL: 'sqlite://:memory:', LOG_LEVEL: 'error', MicrosoftAppId: '' };

/** @param script a path relative to the project's root */
export async function startBotProcess(script: string, port: number, settings = {}): Promise<BotProcess> {
  const started = performance.now();
  const child = spawn(process.execPath, [fileURLToPath(new URL(`../../${script}`, import.meta.url))], {
    env: { ...process.env, ...QUIET, PORT: `${port}`, ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  while (!(await isUp(url))) {
    if (child.exitCode !== null) throw new Error(`${script} ended with ${child.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return {
    url,
    pid: child.pid ?? 0,
    startMs: performance.now() - started,
    async stop() {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

async function isUp(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/healthz`)).ok;
  } catch {
    return false;
  }
}

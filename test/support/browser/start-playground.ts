import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ChatOptions, openChat } from './chat.ts';
import { launchBrowser } from './launch-browser.ts';
import { runPlayground } from './run-playground.ts';

/** Starts `npm run playground` with its own store, and a browser to chat in. */
export async function startPlayground() {
  const folder = await mkdtemp(join(tmpdir(), 'partner-compass-'));
  const browser = await launchBrowser();
  const env = { PORT: '0', STORE_URL: `sqlite://${join(folder, 'playground.sqlite')}`, LOG_LEVEL: 'warn' };
  const run = await runPlayground(env).catch(async (reason) => {
    await Promise.all([browser.close(), rm(folder, { recursive: true })]);
    throw reason;
  });
  return {
    ports: [run.tabUrl, run.url].map((url) => Number(new URL(url).port)),
    openChat: (options?: ChatOptions) => openChat(browser, run.url, options),
    /** The warnings and errors in the bot's log. */
    complaints: () => logLines(run.output()),
    pressCtrlC: run.pressCtrlC,
    /** Stops the playground and the browser; it may be called after Ctrl-C. */
    async stop(): Promise<void> {
      await browser.close();
      await run.pressCtrlC();
      await rm(folder, { recursive: true });
    },
  };
}

export type Playground = Awaited<ReturnType<typeof startPlayground>>;

function logLines(output: string): string[] {
  return output.split('\n').filter((line) => line.startsWith('{'));
}

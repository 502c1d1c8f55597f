/**
 * `npm run playground`: the bot in local mode with Microsoft 365 Agents Playground in front of it, in one terminal.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createBot } from '../create-bot.ts';
import { createLog } from '../log.ts';
import { settingsOrExit } from '../settings-or-exit.ts';

const PLAYGROUND_PORT = 56_150;
const PLAYGROUND_URL = `http://localhost:${PLAYGROUND_PORT}`;
const CLI = fileURLToPath(import.meta.resolve('@microsoft/m365agentsplayground/cli.js'));
const START_SECONDS = 60;
const ROOT = new URL('../../', import.meta.url);

if (process.env.MicrosoftAppId) stopWith('The playground runs the bot in local mode; unset MicrosoftAppId first.');
const config = settingsOrExit({
  STORE_URL: 'sqlite://./data/playground.sqlite',
  LOG_LEVEL: 'warn',
  DEMO_PARTNER: currentUser(readFileSync(new URL('.m365agentsplayground.yml', ROOT), 'utf8')),
  ...process.env,
});
for (const port of [config.port, PLAYGROUND_PORT]) {
  if (await answers(port)) stopWith(`Port ${port} is taken. Stop what uses it (another playground?) and try again.`);
}

const bot = await createBot(config, createLog(config.logLevel));
bot.server.listen(config.port, config.host);
await once(bot.server, 'listening');

const playground = spawn(
  process.execPath,
  [
    CLI,
    'start',
    '-e',
    `http://localhost:${config.port}/api/messages`,
    '-c',
    'msteams',
    '-p',
    `${PLAYGROUND_PORT}`,
    '--disable-telemetry',
  ],
  {
    stdio: ['ignore', 'ignore', 'inherit'],
    cwd: fileURLToPath(ROOT),
    env: {
      ...process.env,
      TEAMSAPPTESTER_BROWSER: 'none',
      M365_AGENTS_PLAYGROUND_LOGFILE: fileURLToPath(new URL('data/playground.log', ROOT)),
    },
  },
);
playground.once('exit', async (code) => {
  await bot.stop();
  process.exit(code ?? 0);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => playground.kill());

for (let second = 0; !(await answers(PLAYGROUND_PORT)); second++) {
  if (second === START_SECONDS) {
    playground.kill();
    stopWith('The playground did not start; see what it printed above.');
  }
  await new Promise((resolve) => setTimeout(resolve, 1_000));
}
process.stdout.write(`
  Partner Compass is at ${PLAYGROUND_URL}
  and its tab at http://localhost:${config.port}/tab
  Ctrl-C stops both.

`);

/** The playground's own person, as `tenantId:aadObjectId`. */
function currentUser(settings: string): string | undefined {
  const [, tenantId, userId] = /^tenantId: (\S+)$.*^currentUser:$.*?^ +aadObjectId: (\S+)$/ms.exec(settings) ?? [];
  return userId && `${tenantId}:${userId}`;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, 'localhost');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('close', () => socket.destroy());
    socket.once('connect', () => socket.end());
  });
}

function stopWith(reason: string): never {
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}

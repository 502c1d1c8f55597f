/** `npm run playground` starts the bot in local mode, and Microsoft 365 Agents Playground in front of it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { createBot } from '../create-bot.ts';
import { createLog } from '../log.ts';
import { settingsOrExit } from '../settings-or-exit.ts';

const PLAYGROUND_PORT = 56_150;
const CLI = fileURLToPath(import.meta.resolve('@microsoft/m365agentsplayground/cli.js'));
const START_MS = 60_000;
const ROOT = new URL('../../', import.meta.url);

if (process.env.MicrosoftAppId) stopWith('The playground runs the bot in local mode; unset MicrosoftAppId first.');
const config = settingsOrExit({
  STORE_URL: 'sqlite://./data/playground.sqlite',
  LOG_LEVEL: 'warn',
  DEMO_PARTNER: currentUserOf(readFileSync(new URL('.m365agentsplayground.yml', ROOT), 'utf8')),
  ...process.env,
});
if (await isTaken(config.port)) {
  stopWith(`Port ${config.port} is taken. Stop what uses it (another playground?) and try again.`);
}

const bot = await createBot(config, { log: createLog(config.logLevel) }).catch((error: Error) =>
  stopWith(error.message),
);
bot.server.listen(config.port, config.host);
await once(bot.server, 'listening');
// Another one than the setting if that is 0.
const { port: botPort } = bot.server.address() as AddressInfo;

const playground = spawn(
  process.execPath,
  [
    CLI,
    'start',
    '-e',
    `http://localhost:${botPort}/api/messages`,
    '-c',
    'msteams',
    '-p',
    `${PLAYGROUND_PORT}`,
    '--disable-telemetry',
  ],
  {
    stdio: ['ignore', 'pipe', 'inherit'],
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

const tooLate = setTimeout(() => {
  playground.kill();
  stopWith('The playground did not start; see what it printed above.');
}, START_MS);
// The playground takes another port if this one is in use. That can happen at any time, since the system may give this
// port to any outgoing connection.
createInterface(playground.stdout).on('line', (line) => {
  const port = /^Listening on (\d+)$/.exec(line)?.[1];
  if (!port) return;
  clearTimeout(tooLate);
  process.stdout.write(`
  Partner Compass is at http://localhost:${port}
  and its tab at http://localhost:${botPort}/tab
  Ctrl-C stops both.

`);
});

/** Returns the person who uses the playground, as `tenantId:aadObjectId`. */
function currentUserOf(settings: string): string | undefined {
  const { tenantId, currentUser } = parse(settings);
  return currentUser && `${tenantId}:${currentUser.aadObjectId}`;
}

function isTaken(port: number): Promise<boolean> {
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

import { createBot } from './create-bot.ts';
import { createLog } from './log.ts';
import { settingsOrExit } from './settings-or-exit.ts';

const config = settingsOrExit(process.env);
const log = createLog(config.logLevel);
const { server, stop } = await createBot(config, { log }).catch(endWith);

server.on('error', endWith);
server.listen(config.port, config.host, () => {
  log.info(`Partner Compass listens on ${server.url}/api/messages`);
  if (!config.credentials) {
    log.warn('Local mode: MicrosoftAppId is not set, so nobody has to sign in and only this machine is served.');
  }
});

let isStopping = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (isStopping) return;
    isStopping = true;
    log.info(`${signal}: stopping once the turns in flight are done`);
    stop().catch((error: unknown) => log.error({ err: error }, 'The bot did not stop cleanly'));
  });
}

/** Explains in one sentence why the bot cannot start, such as a store that does not open or a port in use. */
function endWith(error: Error): never {
  process.stderr.write(`Partner Compass cannot start: ${error.message}\n`);
  process.exit(1);
}

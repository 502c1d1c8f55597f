/** Compares the time that people wait for an answer during an import of 100,000 rows with the time without one. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Activity } from 'botbuilder';
import { startBotProcess } from '../test/support/bot-process.ts';
import { workbook } from '../test/support/workbook.ts';
import { line } from './support/line.ts';
import { measureLoad, startConnector, TENANT } from './support/measure-load.ts';
import { median } from './support/median.ts';
import { reportRows } from './support/report-rows.ts';

const ROWS = 100_000;
const ADMIN = 'admin';
/** A few people at a time: at full load, the figure would only show how the processor is shared. */
const CONNECTIONS = 4;
const TURNS_AT_A_TIME = 200;

const TEXTS = ['How do I link my MCID?', 'när öppnar förnyelsefönstret?', 'who can download the skills report?'];

const connector = await startConnector();
const chat = await startChat();
const bot = await startBotProcess({
  env: { STORE_URL: 'sqlite://:memory:', BOOTSTRAP_ADMINS: `${TENANT}:${ADMIN}` },
});
const turns = (count: number) =>
  measureLoad({ botUrl: bot.url, serviceUrl: connector.url, connections: CONNECTIONS }, TEXTS, count);

await turns(4_000);
for (const type of ['xlsx', 'csv'] as const) {
  const started = performance.now();
  const done = chat.drop(type);
  // The p99 of each short stretch of turns, since nobody knows beforehand when the import ends.
  const importing: number[] = [];
  while (!(await Promise.race([done, undefined]))) importing.push((await turns(TURNS_AT_A_TIME)).p99);
  line(`${ROWS} rows of ${type} by the chat, seconds`, '', ((performance.now() - started) / 1_000).toFixed(2));
  const alone: number[] = [];
  while (alone.length < importing.length) alone.push((await turns(TURNS_AT_A_TIME)).p99);
  const shown = `${median(importing).toFixed(1)} ms ÷ ${median(alone).toFixed(1)} ms`;
  line(`turn p99 during an import of ${type} ÷ without`, (median(importing) / median(alone)).toFixed(2), shown);
}

await bot.stop();
chat.close();
connector.close();

/** Plays the admin's chat: serves the files, and takes the bot's messages until the preview comes. */
async function startChat() {
  const rows = reportRows(ROWS);
  const files = {
    xlsx: workbook([rows], { shared: true }),
    csv: Buffer.from(rows.map((cells) => `${cells.join(',')}\r\n`).join('')),
  };
  let onPreview = () => {};
  const server = createServer(async (request, response) => {
    const [, type] = /\.(xlsx|csv)$/.exec(request.url ?? '') ?? [];
    let message = '';
    for await (const chunk of request) message += chunk;
    if (message.includes('import.confirm')) onPreview();
    else if (message && !message.includes('Reading the file')) throw new Error(message);
    response.end(type ? files[type as keyof typeof files] : '{"id":"1"}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    /** Shares the file with the bot; resolves to true when the preview has come. */
    async drop(type: keyof typeof files): Promise<true> {
      const preview = new Promise<void>((resolve) => {
        onPreview = resolve;
      });
      const body = JSON.stringify(fileMessage(type, `${url}/report.${type}`, url));
      const headers = { 'content-type': 'application/json' };
      const { status } = await fetch(`${bot.url}/api/messages`, { method: 'POST', headers, body });
      if (status !== 200) throw new Error(`The bot answered ${status}`);
      await preview;
      return true;
    },
    close: () => server.close(),
  };
}

function fileMessage(id: string, downloadUrl: string, serviceUrl: string): Partial<Activity> {
  const contentType = 'application/vnd.microsoft.teams.file.download.info';
  return {
    type: 'message',
    id,
    serviceUrl,
    channelId: 'msteams',
    from: { id: `29:${ADMIN}`, aadObjectId: ADMIN, name: '' },
    recipient: { id: '28:bot', name: '' },
    conversation: { id: 'a:admin', conversationType: 'personal', tenantId: TENANT } as Activity['conversation'],
    channelData: { tenant: { id: TENANT } },
    locale: 'en-US',
    attachments: [{ contentType, name: downloadUrl, content: { downloadUrl } }],
  };
}

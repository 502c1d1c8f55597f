import { execFileSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { TENANT } from '../support/activities.ts';
import { type BotProcess, startBotProcess } from '../support/bot-process.ts';
import { type FakeConnector, startFakeConnector } from '../support/fake-connector.ts';
import { answersTo, questionIn } from '../support/faults/questions.ts';

describe('the bot with an SQLite file', () => {
  let bot: BotProcess;
  let connector: FakeConnector;

  beforeEach(async () => {
    connector = await startFakeConnector();
    bot = await startBotProcess({ env: { LOG_LEVEL: 'silent' } });
    await answers();
  });

  afterEach(async () => {
    expect(await bot.stop()).to.equal('');
    expect(await bot.ended).to.deep.equal({ code: 0, signal: null });
    await connector.close();
  });

  it('answers questions but is not ready while the file is damaged, and recovers with it', async () => {
    const files = [bot.storePath, `${bot.storePath}-wal`, `${bot.storePath}-shm`];
    const whole = files.map((file) => readFileSync(file));
    for (const [index, bytes] of whole.entries()) overwrite(files[index] ?? '', Buffer.alloc(bytes.length, 'x'));
    expect(await statuses()).to.deep.equal([200, 503]);
    await answers();
    for (const [index, bytes] of whole.entries()) overwrite(files[index] ?? '', bytes);
    await isWell();
  });

  it('answers questions while the disk is full, and saves again when there is room', async () => {
    limitFileSize('0');
    await answers();
    expect(await saves()).to.equal(false);
    limitFileSize('unlimited');
    await isWell();
    expect(await saves()).to.equal(true);
  });

  it('answers when another process has locked the file for two seconds', async () => {
    const other = new DatabaseSync(bot.storePath);
    other.exec('BEGIN IMMEDIATE');
    const answered = answers();
    await pause(2_000);
    other.exec('ROLLBACK');
    other.close();
    await answered;
    await isWell();
  });

  /** Works on Linux alone: takes from a running process the right to write. */
  const limitFileSize = (bytes: string) =>
    execFileSync('prlimit', ['--pid', `${bot.pid}`, `--fsize=${bytes}:unlimited`], { stdio: 'ignore' });

  const statuses = () =>
    Promise.all(['healthz', 'readyz'].map(async (path) => (await fetch(`${bot.url}/${path}`)).status));

  async function answers(): Promise<void> {
    const question = questionIn(TENANT);
    expect((await bot.send(question, connector.url)).status).to.equal(200);
    expect(answersTo(question, connector)).to.equal(1);
  }

  /** Resolves with true if the bot confirms that it has saved a choice of language. */
  async function saves(): Promise<boolean> {
    const request = questionIn(TENANT, 'switch to swedish');
    expect((await bot.send(request, connector.url)).status).to.equal(200);
    const replies = connector.sent.filter(({ replyToId }) => replyToId === request.id);
    expect(replies).to.have.length(1);
    return !/gick fel|went wrong/.test(replies[0]?.summary ?? '');
  }

  /** Expects the bot to be ready, and to recognise repeated deliveries of a message. */
  async function isWell(): Promise<void> {
    expect(await statuses()).to.deep.equal([200, 200]);
    const question = questionIn(TENANT);
    for (let delivery = 0; delivery < 3; delivery++) {
      expect((await bot.send(question, connector.url)).status).to.equal(200);
    }
    expect(answersTo(question, connector)).to.equal(1);
  }
});

/** Writes in place, because truncating the file would crash a process that has it mapped into memory. */
function overwrite(file: string, bytes: Buffer): void {
  const handle = openSync(file, 'r+');
  writeSync(handle, bytes, 0, bytes.length, 0);
  closeSync(handle);
}

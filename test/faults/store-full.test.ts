import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { Redis } from 'ioredis';
import { Pool } from 'pg';
import { answersTo, questionIn } from '../support/faults/questions.ts';
import { ownPostgres } from '../support/own-database.ts';
import { startRedisServer } from '../support/redis-server.ts';
import { type RunningBot, startBot } from '../support/running-bot.ts';

const TENANT = 'full';
const QUESTIONS = 20;

/** A database server whose space can be filled and freed. */
type Server = {
  readonly env: Record<string, string>;
  fill(): Promise<unknown>;
  makeRoom(): Promise<unknown>;
  clean(): Promise<unknown>;
};

describe('the bot whose store has no room left', () => {
  describe('in Redis, together with its queue', () => fullCases(redis));
  describe('in PostgreSQL', () => fullCases(postgres));
});

function fullCases(open: () => Promise<Server>): void {
  let server: Server;
  let bot: RunningBot;

  before(async () => {
    server = await open();
    bot = await startBot({ env: server.env });
  });

  after(async () => {
    await bot.stop();
    await server.clean();
  });

  it('answers questions, and reports what it could not save until there is room again', async () => {
    await server.fill();
    const questions = Array.from({ length: QUESTIONS }, () => questionIn(TENANT));
    const responses = await Promise.all(questions.map((question) => bot.send(question)));
    expect(new Set(responses.map(({ status }) => status))).to.deep.equal(new Set([200]));
    expect(questions.map((question) => answersTo(question, bot.connector))).to.deep.equal(questions.map(() => 1));
    expect(await summaryOf('switch to swedish')).to.match(/gick fel|went wrong/);

    await server.makeRoom();
    expect(await summaryOf('switch to swedish')).not.to.match(/gick fel|went wrong/);
    expect((await fetch(`${bot.url}/readyz`)).status).to.equal(200);
  });

  async function summaryOf(text: string): Promise<string | undefined> {
    const request = questionIn(TENANT, text);
    expect((await bot.send(request)).status).to.equal(200);
    return bot.connector.sent.find(({ replyToId }) => replyToId === request.id)?.summary;
  }
}

async function redis(): Promise<Server> {
  const { url, clean } = await startRedisServer();
  const admin = new Redis(url);
  return {
    env: { STORE_URL: url, QUEUE_URL: url },
    fill: () => admin.config('SET', 'maxmemory', '1'),
    makeRoom: () => admin.config('SET', 'maxmemory', '0'),
    async clean() {
      admin.disconnect();
      await clean();
    },
  };
}

/** Lets writes fail as on a full disk, which a test cannot cause. */
async function postgres(): Promise<Server> {
  const { url, clean } = await ownPostgres(`full_${randomUUID().replaceAll('-', '_')}`);
  const admin = new Pool({ connectionString: url });
  return {
    env: { STORE_URL: url },
    fill: () =>
      admin.query(`
        CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS
          $$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full'; END $$;
        CREATE TRIGGER no_room BEFORE INSERT OR UPDATE ON compass_entries FOR EACH ROW EXECUTE FUNCTION no_room();`),
    makeRoom: () => admin.query('DROP TRIGGER no_room ON compass_entries'),
    async clean() {
      await admin.end();
      await clean();
    },
  };
}

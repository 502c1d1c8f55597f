import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mock } from 'node:test';
import { setTimeout as pause, setImmediate } from 'node:timers/promises';
import type { Activity } from 'botbuilder';
import { expect } from 'chai';
import { createOutbox } from '../../../bot/delivery/outbox.ts';
import { createSchedule } from '../../../bot/jobs/schedule.ts';
import { createWeeklyPostsJob } from '../../../bot/skills-report/weekly-posts-job.ts';
import { openStore } from '../../../bot/store/store.ts';
import type { CompanyFacts } from '../../../domain/company/company-facts.ts';
import { executeActivity, messageActivity, TENANT } from '../../support/activities.ts';
import { textOf, wholeOf } from '../../support/card-text.ts';
import { ANNA_IS_ADMIN, writeCompany } from '../../support/company.ts';
import { eventually } from '../../support/eventually.ts';
import { type FakeConnector, startFakeConnector } from '../../support/fake-connector.ts';
import { lastCard, type RunningBot, startBot } from '../../support/running-bot.ts';
import { skillOf } from '../../support/skill-of.ts';

const FACTS: CompanyFacts = {
  memberships: [{ offer: 'silver', competency: 'messaging', purchasedOn: '2020-12-01' }],
};
const RECORDS = ['Anna Berg', 'Bo Ek'].flatMap((name) => ['70-345', '70-347'].map((skill) => skillOf(name, skill)));

const CHANNEL = '19:general@thread.tacv2';
const TEAM = { id: '19:team@thread.tacv2' };
const ANNA = { id: '29:anna', name: 'Anna', aadObjectId: 'aad-anna' };
const BO = { id: '29:bo', name: 'Bo', aadObjectId: 'aad-bo' };

/** An activity in a thread of the channel. */
function inChannel(overrides: object = {}): Partial<Activity> {
  return {
    conversation: { id: `${CHANNEL};messageid=1`, conversationType: 'channel', tenantId: TENANT },
    channelData: { tenant: { id: TENANT }, team: TEAM },
    ...overrides,
  } as Partial<Activity>;
}

describe('the weekly post of the skills report', () => {
  let folder: string;
  let connector: FakeConnector;
  let bot: RunningBot | undefined;
  let now = new Date();

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'compass-'));
    connector = await startFakeConnector();
    await writeCompany(url(), TENANT, { facts: FACTS, records: RECORDS });
  });
  afterEach(async () => {
    await stop();
    await connector.close();
    rmSync(folder, { recursive: true });
  });

  const url = () => `sqlite://${join(folder, 'store.sqlite')}`;

  async function start(instant: string): Promise<RunningBot> {
    now = new Date(instant);
    bot = await startBot({ env: { ...ANNA_IS_ADMIN, STORE_URL: url() }, now: () => now });
    return bot;
  }

  async function stop(): Promise<void> {
    await bot?.stop();
    bot = undefined;
  }

  /** Sends to the bot that runs; all replies go to the one connector of the test. */
  const send = async (activity: Activity) => {
    const response = await bot?.post({ ...activity, serviceUrl: connector.url });
    return (await response?.json().catch(() => undefined)) as { statusCode: number; value: { message?: string } };
  };
  const click = (verb: string, overrides: object = {}, data: object = {}) =>
    send(executeActivity(verb, { verb, language: 'en', ...data }, inChannel({ replyToId: 'card', ...overrides })));
  const posts = () =>
    connector.calls.filter(
      ({ path, method }) => method === 'POST' && path.endsWith(`${encodeURIComponent(CHANNEL)}/activities`),
    );

  /** Runs a bot at an instant; expects so many posts since the beginning, both sent and stored to be sent. */
  async function runAt(instant: string, count: number): Promise<void> {
    await start(instant);
    await eventually(() => posts().length >= count);
    // Time to store a post too many.
    await pause(50);
    await stop();
    expect(posts()).to.have.length(count);
    const store = await openStore(url());
    const batches = await createOutbox(store).batches(TENANT);
    await store.close();
    expect(batches.reduce((sum, { messages }) => sum + messages, 0)).to.equal(count);
  }

  async function setUp(overrides: object = {}, data: object = {}): Promise<void> {
    await start('2021-05-06T12:00Z');
    await send(messageActivity({ text: 'skills report', ...inChannel() }));
    expect((await click('report.schedule', overrides, data)).statusCode).to.equal(200);
    await stop();
  }

  async function tickAnHour(): Promise<void> {
    for (let minute = 0; minute < 60; minute++) {
      mock.timers.tick(60_000);
      await setImmediate();
    }
  }

  it('is checked for every quarter of an hour until the bot stops', async () => {
    mock.timers.enable({ apis: ['setTimeout', 'Date'], now: new Date('2021-05-10T06:50:00Z') });
    try {
      let looks = 0;
      const weeklyPosts = {
        all: async () => {
          looks += 1;
          return [];
        },
      };
      const job = createWeeklyPostsJob({ weeklyPosts, schedule: createSchedule() } as unknown as Parameters<
        typeof createWeeklyPostsJob
      >[0]);
      job.start();
      await tickAnHour();
      await job.stop();
      await tickAnHour();
      await job.stop();
      expect(looks).to.equal(5);
    } finally {
      mock.timers.reset();
    }
  });

  it('is sent once a week, even after restarts, in numbers and in the language of the card', async () => {
    await setUp({}, { language: 'sv' });
    await runAt('2021-05-10T07:59Z', 0);
    await runAt('2021-05-10T08:00Z', 1);
    await runAt('2021-05-10T08:15Z', 1);
    await runAt('2021-05-16T20:00Z', 1);
    await runAt('2021-05-17T08:00Z', 2);
    const { activity } = posts()[0] ?? {};
    expect(activity).to.include({ type: 'message', summary: 'Kompetensrapporten' }).and.not.have.property('replyToId');
    expect(activity?.conversation).to.include({ id: CHANNEL, conversationType: 'channel', isGroup: true });
    expect(textOf(activity)).to.match(/Personer: 2 av 2.*varje måndag morgon.*Sluta med måndagsinläggen/s);
    expect(wholeOf(activity)).not.to.match(/Anna|Bo Ek/);
  });

  it('catches up once, on the last Monday that was missed', async () => {
    await setUp();
    await runAt('2021-05-26T15:00Z', 1);
    await runAt('2021-05-27T09:00Z', 1);
    expect(textOf(posts()[0]?.activity)).to.match(/As of 26 May 2021/);
  });

  it('covers one competency when its card did', async () => {
    await setUp({}, { competency: 'messaging' });
    await runAt('2021-05-10T08:00Z', 1);
    expect(textOf(posts()[0]?.activity)).to.match(/Skills report: Messaging.*the skills report for Messaging here/s);
  });

  it('waits for the first report', async () => {
    await setUp();
    await writeCompany(url(), TENANT, {});
    await runAt('2021-05-10T08:00Z', 0);
    await writeCompany(url(), TENANT, { facts: FACTS, records: RECORDS });
    await runAt('2021-05-11T08:00Z', 1);
  });

  it('can be cancelled on the card, which then offers it again', async () => {
    await setUp();
    await start('2021-05-07T12:00Z');
    expect(textOf(await click('report.cancel'))).to.match(/Post every Monday/);
    await stop();
    await runAt('2021-05-10T08:00Z', 0);
  });

  for (const [way, farewell] of [
    [
      'its team',
      { type: 'installationUpdate', action: 'remove', conversation: { id: TEAM.id, conversationType: 'channel' } },
    ],
    [
      'its members',
      {
        type: 'conversationUpdate',
        membersRemoved: [{ id: '28:bot' }],
        conversation: { id: TEAM.id, conversationType: 'channel' },
      },
    ],
  ] as const) {
    it(`ends when the bot is removed from ${way}`, async () => {
      await setUp();
      await start('2021-05-07T12:00Z');
      await send(messageActivity({ ...inChannel(farewell), text: '' } as Partial<Activity>));
      await stop();
      await runAt('2021-05-10T08:00Z', 0);
    });
  }

  it('ends when Teams answers that the bot has been removed', async () => {
    await setUp();
    connector.failNext({ status: 403, body: { error: { code: 'BotNotInConversationRoster' } } });
    await runAt('2021-05-10T08:00Z', 1);
    await runAt('2021-05-17T08:00Z', 1);
    await start('2021-05-18T08:00Z');
    await send(messageActivity({ text: 'skills report', ...inChannel() }));
    expect(textOf(lastCard(connector))).to.match(/Post every Monday/);
  });

  it('is not sent again when it may have arrived', async () => {
    await setUp();
    connector.failNext({ status: 502 });
    await runAt('2021-05-10T08:00Z', 1);
    await runAt('2021-05-10T12:00Z', 1);
  });

  it('is set up and cancelled by admins, or by the person who has added the bot', async () => {
    await start('2021-05-06T12:00Z');
    await send(messageActivity({ text: 'skills report', ...inChannel({ from: BO }) }));
    for (const verb of ['report.schedule', 'report.cancel']) {
      const refusal = await click(verb, { from: BO });
      expect(refusal.statusCode).to.equal(403);
      expect(refusal.value.message).to.match(/whoever added me here/);
    }
    await send(
      messageActivity({
        ...inChannel({ from: BO, conversation: { id: TEAM.id, conversationType: 'channel', tenantId: TENANT } }),
        type: 'installationUpdate',
        action: 'add',
        text: '',
      }),
    );
    expect((await click('report.schedule', { from: BO })).statusCode).to.equal(200);
    expect((await click('report.cancel', { from: BO })).statusCode).to.equal(200);
    expect((await click('report.schedule', { from: ANNA })).statusCode).to.equal(200);
  });
});

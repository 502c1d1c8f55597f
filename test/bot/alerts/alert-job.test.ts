import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mock } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { expect } from 'chai';
import { createAlertJob } from '../../../bot/alerts/alert-job.ts';
import { createSchedule } from '../../../bot/jobs/schedule.ts';
import type { CompanyFacts } from '../../../domain/company/company-facts.ts';
import { executeActivity, fileActivity, messageActivity, TENANT } from '../../support/activities.ts';
import { textOf } from '../../support/card-text.ts';
import { ANNA_IS_ADMIN, startBotOf, writeCompany } from '../../support/company.ts';
import { eventually } from '../../support/eventually.ts';
import { startFileServer } from '../../support/file-server.ts';
import { csv, HEADER } from '../../support/import-files.ts';
import { lastCard, type RunningBot, startBot } from '../../support/running-bot.ts';
import { skillOf } from '../../support/skill-of.ts';

const FACTS: CompanyFacts = {
  memberships: [{ offer: 'silver', competency: 'messaging', purchasedOn: '2017-12-01' }],
};
const SAFE = ['Anna Berg', 'Bo Ek', 'Cia Dahl'].flatMap((name) =>
  ['70-345', '70-347'].map((skill) => skillOf(name, skill)),
);
const DAILY = { ...ANNA_IS_ADMIN, ALERTS_AT: '07:00' };

describe('The alert job', () => {
  it('begins at the set time of each day in UTC, until it is stopped', async () => {
    mock.timers.enable({ apis: ['setTimeout', 'Date'], now: new Date('2021-05-10T06:59:00Z') });
    try {
      const days: string[] = [];
      const alertDays = {
        run: async (_: string, day: string) => {
          days.push(day);
          return true;
        },
      };
      const parts = {
        alertDays,
        schedule: createSchedule(),
        at: '07:00',
        tenants: new Set([TENANT]),
        now: () => new Date(),
      };
      const job = createAlertJob(parts as unknown as Parameters<typeof createAlertJob>[0]);
      job.start();
      expect(days).to.deep.equal([]);
      for (let minute = 0; minute < 2 * 24 * 60; minute++) await tickMinute();
      expect(days).to.deep.equal(['2021-05-10', '2021-05-11']);
      await job.stop();
      for (let minute = 0; minute < 24 * 60; minute++) await tickMinute();
      expect(days).to.have.length(2);
    } finally {
      mock.timers.reset();
    }
  });

  describe('after a stop', () => {
    let folder: string;
    let STORE_URL: string;

    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'compass-'));
      STORE_URL = `sqlite://${join(folder, 'store.sqlite')}`;
    });
    afterEach(() => rmSync(folder, { recursive: true }));

    /** Starts and stops the bot; the stop waits for the alerts that the start has begun. */
    async function startAndStop(instant: string): Promise<void> {
      const bot = await startBot({ env: { ...DAILY, STORE_URL }, now: () => new Date(instant) });
      await bot.stop();
    }

    /** Returns the answer of a bot without daily alerts. */
    async function ask(instant: string, line: string): Promise<string> {
      const bot = await startBot({ env: { ...ANNA_IS_ADMIN, STORE_URL }, now: () => new Date(instant) });
      try {
        return await answerTo(bot, line);
      } finally {
        await bot.stop();
      }
    }

    it('catches up at the start if the time has passed, once a day', async () => {
      await writeCompany(STORE_URL, TENANT, { facts: FACTS, records: SAFE.slice(0, 2), importedOn: '2021-09-30' });
      await startAndStop('2021-10-01T06:59Z');
      expect(await ask('2021-10-01T12:00Z', 'alerts')).to.match(/Competencies at risk/);
      await startAndStop('2021-10-01T07:00Z');
      expect(await ask('2021-10-01T12:00Z', 'alerts')).to.match(/Nothing new/);
      expect(await ask('2021-10-01T12:00Z', 'alerts report')).to.match(/1 October 2021, 07:00 UTC: 1 message/);

      await writeCompany(STORE_URL, TENANT, { facts: FACTS, records: SAFE, importedOn: '2021-08-01' });
      await startAndStop('2021-10-01T23:00Z');
      expect(await ask('2021-10-01T23:00Z', 'alerts')).to.match(/An old skills report/);
      await startAndStop('2021-10-02T07:30Z');
      expect(await ask('2021-10-02T08:00Z', 'alerts')).to.match(/Nothing new/);
    });
  });

  describe('after an import', () => {
    const REPORT = csv(HEADER.join(','), ...['70-345', '70-347'].map((skill) => `mc-1,No,Yes,${skill},Messaging`));

    async function importInto(bot: RunningBot) {
      const files = await startFileServer();
      await bot.send(fileActivity('report.csv', files.serve(REPORT)));
      const buttons = lastCard(bot.connector).actions as { verb: string; data: object }[];
      const confirm = buttons.find(({ verb }) => verb === 'import.confirm');
      const before = bot.connector.sent.length;
      await bot.send(executeActivity(confirm?.verb ?? '', confirm?.data));
      await files.close();
      return before;
    }

    it('sends at once what it has made worse', async () => {
      const bot = await startBotOf(
        { facts: FACTS, records: SAFE },
        { env: DAILY, now: () => new Date('2021-05-10T06:00Z') },
      );
      try {
        await importInto(bot);
        await eventually(() =>
          expect(textOf(bot.connector.sent.at(-1)))
            .to.match(/has changed this/)
            .and.match(/Before, it was: ✔ Safe/),
        );
      } finally {
        await bot.stop();
      }
    });

    it('sends at once what the return of an older one has made worse', async () => {
      const known = { facts: FACTS, records: SAFE, recordsBefore: SAFE.slice(0, 2) };
      const bot = await startBotOf(known, { env: DAILY, now: () => new Date('2021-05-10T06:00Z') });
      try {
        await bot.send(messageActivity({ text: 'imports' }));
        await bot.send(executeActivity('import.restore', { importId: 'test-skills-before' }));
        await eventually(() =>
          expect(textOf(bot.connector.sent.at(-1)))
            .to.match(/has changed this/)
            .and.match(/Before, it was: ✔ Safe/),
        );
      } finally {
        await bot.stop();
      }
    });

    it('sends nothing in local mode, unless ALERTS_AT is set', async () => {
      const bot = await startBotOf(
        { facts: FACTS, records: SAFE },
        { env: ANNA_IS_ADMIN, now: () => new Date('2021-05-10T08:00Z') },
      );
      try {
        await importInto(bot);
        expect(await answerTo(bot, 'alerts report')).to.match(/have not sent any/);
      } finally {
        await bot.stop();
      }
    });
  });
});

async function tickMinute(): Promise<void> {
  mock.timers.tick(60_000);
  await setImmediate();
}

async function answerTo(bot: RunningBot, text: string): Promise<string> {
  await bot.send(messageActivity({ text }));
  return textOf(lastCard(bot.connector));
}

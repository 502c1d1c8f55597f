import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Activity } from 'botbuilder';
import { expect } from 'chai';
import type { SkillRecord } from '../../domain/competencies/skill-record.ts';
import { executeActivity, messageActivity, TENANT } from './activities.ts';
import { type KnownCompany, writeCompany } from './company.ts';
import { type BotOptions, lastCard, startBot } from './running-bot.ts';

/** Two people, each in a personal chat of their own; the admin is a Global admin. */
const WHO = { admin: 'aad-admin', colleague: 'aad-colleague' };
export type Who = keyof typeof WHO;

/** Starts a bot whose day is 10 May 2021, unless a test sets another, and people who talk to it. */
export async function startCompanyBot({ env = {}, graphUrl }: Pick<BotOptions, 'env' | 'graphUrl'> = {}) {
  let now = new Date('2021-05-10T12:00Z');
  const folder = mkdtempSync(join(tmpdir(), 'compass-'));
  const STORE_URL = `sqlite://${join(folder, 'store.sqlite')}`;
  const logged: string[] = [];
  const bot = await startBot({
    env: { STORE_URL, BOOTSTRAP_ADMINS: `${TENANT}:${WHO.admin}`, ...env },
    now: () => now,
    onLog: (line) => logged.push(line),
    graphUrl,
  });
  for (const who of Object.keys(WHO)) {
    bot.connector.roster.set(`29:${who}`, { email: `${who}@contoso.com`, userPrincipalName: `${who}@contoso.com` });
  }
  const from = (who: Who, overrides: Partial<Activity>): Partial<Activity> => ({
    from: { id: `29:${who}`, name: who, aadObjectId: WHO[who] },
    conversation: { id: `a:${who}`, conversationType: 'personal', tenantId: TENANT } as Activity['conversation'],
    ...overrides,
  });
  const send = async (activity: Activity) => {
    const before = bot.connector.sent.length;
    const { status } = await bot.send(activity);
    expect(status).to.equal(200);
    expect(bot.connector.sent).to.have.length(before + 1);
    return lastCard(bot.connector);
  };
  return {
    ...bot,
    storeUrl: STORE_URL,
    /** The lines of the bot's log, as JSON. */
    logged,
    setNow: (instant: string) => {
      now = new Date(instant);
    },
    /** Writes a company with this skills report into the store, imported on 10 May 2021 by default. */
    know: (records: readonly SkillRecord[], more: Omit<KnownCompany, 'records'> = {}) =>
      writeCompany(STORE_URL, TENANT, { importedOn: '2021-05-10', ...more, records }),
    /** Writes to the bot; resolves with the card of its reply. */
    say: (who: Who, text: string, overrides: Partial<Activity> = {}) =>
      send(messageActivity(from(who, { text, ...overrides }))),
    /** Clicks an `Action.Submit` button; resolves with the card of the reply. */
    submit: (who: Who, data: object) => send(messageActivity(from(who, { text: '', value: data }))),
    /** Clicks an `Action.Execute` button; resolves with the response of the invoke. */
    async execute(who: Who, data: { readonly verb: string; readonly [key: string]: unknown }) {
      const activity = executeActivity(data.verb, data, from(who, {}));
      const response = await bot.send({ ...activity, replyToId: 'card' });
      return (await response.json()) as { statusCode: number; value: ReturnType<typeof lastCard> };
    },
    /** Answers Teams' own card that offers a file; resolves with the response of the invoke. */
    async answerOffer(who: Who, value: object, overrides: Partial<Activity> = {}) {
      const invoke = { type: 'invoke', name: 'fileConsent/invoke', replyToId: 'offer', value };
      const response = await bot.send(messageActivity(from(who, { ...invoke, ...overrides })));
      return (await response.json().catch(() => ({}))) as { statusCode?: number; value?: { message: string } };
    },
    async stop() {
      await bot.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

export type CompanyBot = Awaited<ReturnType<typeof startCompanyBot>>;

/** Overrides that move an activity to a channel or a group chat. */
export function together(conversationType: 'channel' | 'groupChat'): Partial<Activity> {
  return { conversation: { id: '19:x@thread.tacv2', conversationType, tenantId: TENANT } as Activity['conversation'] };
}

import type { Browser } from 'playwright-core';
import { demoPartner } from '../../../domain/demo/demo-partner.ts';
import { startTabBot, type TabBot, type TabCaller } from '../tab-bot.ts';
import { launchBrowser } from './launch-browser.ts';
import { openInTeams, type TabInTeams, type TeamsOptions } from './open-in-teams.ts';

/** The day on which the tests take place. */
export const TODAY = '2023-05-10';

/** Gives each test of the current suite a bot of its own, whose tenant `north` is the demo partner. */
export function setUpTab() {
  let browser: Browser;
  let bot: TabBot;
  const tabs: TabInTeams[] = [];

  before(async () => {
    browser = await launchBrowser();
  });

  beforeEach(async () => {
    bot = await startTabBot(() => new Date(`${TODAY}T12:00Z`));
    await bot.know('north', { ...demoPartner(TODAY), importedOn: '2023-04-01' });
  });

  afterEach(async () => {
    await Promise.all(tabs.splice(0).map(({ close }) => close()));
    await bot?.stop();
  });

  after(() => browser?.close());

  return {
    bot: () => bot,
    /** Opens the tab in Teams for this person; it is closed after the test. */
    async open(caller: TabCaller, options: Partial<TeamsOptions> = {}): Promise<TabInTeams> {
      const tab = await openInTeams(browser, { url: `${bot.url}/tab`, token: await bot.token(caller), ...options });
      tabs.push(tab);
      return tab;
    },
  };
}

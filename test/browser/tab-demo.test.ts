import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { TENANT } from '../support/activities.ts';
import { launchBrowser } from '../support/browser/launch-browser.ts';
import { type CompanyBot, startCompanyBot } from '../support/company-bot.ts';
import { skillOf } from '../support/skill-of.ts';

describe('The tab in the demo', () => {
  let bot: CompanyBot;
  let browser: Browser;
  let page: Page;

  before(async () => {
    browser = await launchBrowser();
    bot = await startCompanyBot({ env: { DEMO_PARTNER: `${TENANT}:aad-admin` } });
    await bot.know([skillOf('Anna Berg', '70-345'), skillOf('Anna Berg', '70-347')], {
      facts: { memberships: [{ offer: 'silver', competency: 'messaging', purchasedOn: '2017-07-01' }] },
    });
  });

  beforeEach(async () => {
    page = await browser.newPage({ locale: 'en-GB' });
    await page.goto(`${bot.url}/tab`);
  });

  afterEach(() => page.close());

  after(async () => {
    await browser?.close();
    await bot?.stop();
  });

  const signInAs = (name: string) => page.getByRole('button', { name: `Sign in as ${name}` }).click();

  it('lets the visitor sign in as one person of the demo partner, then as another', async () => {
    await signInAs('Johan Berg');
    await page.getByRole('heading', { level: 1, name: 'Where you stand' }).waitFor();
    expect(await page.getByRole('tab', { name: 'People' }).count()).to.equal(0);
    await page.getByRole('button', { name: 'Be someone else' }).click();
    await signInAs('Anna Lindqvist');
    await page.getByRole('tab', { name: 'People' }).waitFor();
  });

  it('cancels the waiting messages of a delivery', async () => {
    await signInAs('Anna Lindqvist');
    await bot.say('admin', 'hello');
    for (let call = 0; call < 20; call++) bot.connector.failNext({ status: 503 });
    await bot.execute('admin', { verb: 'alerts.send' });
    await page.getByRole('tab', { name: 'Deliveries' }).click();
    await page.getByText('1 of 1 message is waiting').waitFor();
    await page.getByRole('button', { name: /^Cancel what is waiting/ }).click();
    await page.getByText('1 message will not be sent.').waitFor();
    await page.getByText('Cancelled before it was sent').waitFor();
    bot.connector.failNoMore();
  });

  it('saves preferences that the chat shows, too', async () => {
    await signInAs('Anna Lindqvist');
    await page.getByRole('tab', { name: 'For you' }).click();
    await page.getByRole('checkbox', { name: 'Renewal windows' }).check();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved. It holds in the chat, too.').waitFor();
    expect(JSON.stringify(await bot.say('admin', 'preferences'))).to.contain('"value":"renewal"');
  });
});

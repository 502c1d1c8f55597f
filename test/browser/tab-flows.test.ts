import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { demoPartner } from '../../domain/demo/demo-partner.ts';
import { reportCsv } from '../../domain/demo/report-csv.ts';
import { TENANT } from '../support/activities.ts';
import { launchBrowser } from '../support/browser/launch-browser.ts';
import { openInTeams, type TabInTeams, type TeamsOptions } from '../support/browser/teams.ts';
import { type CompanyBot, startCompanyBot } from '../support/company-bot.ts';
import { skillOf } from '../support/skill-of.ts';
import { startTabBot, type TabBot, type TabCaller } from '../support/tab-bot.ts';

const TODAY = '2023-05-10';

describe('the tab', () => {
  let bot: TabBot;
  let browser: Browser;

  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser?.close());

  beforeEach(async () => {
    bot = await startTabBot(() => new Date(`${TODAY}T12:00Z`));
    await bot.know('north', { ...demoPartner(TODAY), importedOn: '2023-04-01' });
  });
  afterEach(() => bot.stop());

  const open = async (caller: TabCaller, options: Partial<TeamsOptions> = {}) =>
    openInTeams(browser, { url: `${bot.url}/tab`, token: await bot.token(caller), ...options });

  it('says where the company stands, with names for an admin who opens a competency', async () => {
    const { frame, close } = await open('north admin');
    await frame.getByRole('link', { name: 'Cloud Platform' }).click();
    await frame.getByText('it hangs on Anna Lindqvist: without that person it is not.').waitFor();
    await frame.getByRole('link', { name: '← Overview' }).click();
    await frame.getByRole('heading', { level: 1, name: 'Where you stand' }).waitFor();
    await close();
  });

  it('shows a colleague without a role no names, and no way to any', async () => {
    const { frame, close } = await open('north colleague');
    await frame.getByRole('link', { name: 'Cloud Platform' }).click();
    await frame.getByText('it hangs on 1 person: without that person it is not.').waitFor();
    expect(await frame.getByRole('tab').allInnerTexts()).to.deep.equal(['Overview', 'For you']);
    expect(await frame.locator('body').innerText()).not.to.match(/Anna|Lindqvist|Nadia/);
    await close();
  });

  it('takes a report in, and the status of the company changes with it', async () => {
    const { frame, close } = await open('north admin');
    await frame.getByText('Met on the anniversary').or(frame.getByText('✔ Safe')).first().waitFor();
    await frame.getByRole('tab', { name: 'Imports' }).click();
    const without = demoPartner(TODAY).records.filter(({ name }) => name !== 'Anna Lindqvist');
    const file = { name: 'report.csv', mimeType: 'text/csv', buffer: Buffer.from(reportCsv(without)) };
    await frame.getByLabel('Choose a file').last().setInputFiles(file);
    await frame.getByRole('heading', { name: 'Skills report: does this look right?' }).waitFor();
    await frame.getByRole('button', { name: 'Confirm' }).click();
    await frame.getByRole('heading', { name: 'Skills report: it counts now' }).waitFor();
    await frame.getByRole('tab', { name: 'Overview' }).click();
    await cardOf(frame, 'Cloud Platform').getByText('✖ Lost').waitFor();

    await frame.getByRole('tab', { name: 'Imports' }).click();
    await frame.getByRole('button', { name: 'Restore the previous one: Skills report' }).click();
    await frame.getByRole('dialog').getByRole('button', { name: 'Restore the previous one' }).click();
    await frame.getByText('the report from 1 April 2023 counts again').waitFor();
    await frame.getByRole('tab', { name: 'Overview' }).click();
    await cardOf(frame, 'Cloud Platform').getByText('◆ Fragile').waitFor();
    await close();
  });

  it('takes one report at a time, and none that is too large to be sent', async () => {
    const { frame, close } = await open('north admin', { subEntityId: 'imports' });
    await frame.getByRole('heading', { name: 'Reports that count' }).waitFor();
    const drop = async (files: string) => {
      const dropped = await frame.evaluateHandle(`(() => {
        const data = new DataTransfer();
        for (const file of ${files}) data.items.add(file);
        return data;
      })()`);
      await frame.getByRole('region', { name: 'Import a report' }).dispatchEvent('drop', { dataTransfer: dropped });
    };
    await drop("[new File(['a'], 'one.csv'), new File(['b'], 'two.csv')]");
    await frame.getByText('One report at a time, please.').waitFor();
    await drop("[new File([new Uint8Array(20 * 2 ** 20 + 1)], 'large.csv')]");
    await frame.getByText('The file is larger than 20 MB').waitFor();
    await close();
  });

  it('says that a report is gone when another has taken its place', async () => {
    const { frame, close } = await open('north admin', { subEntityId: 'imports' });
    const fileOf = (rows: number) => Buffer.from(reportCsv(demoPartner(TODAY).records.slice(0, rows)));
    const file = { name: 'report.csv', mimeType: 'text/csv', buffer: fileOf(3) };
    await frame.getByLabel('Choose a file').last().setInputFiles(file);
    await frame.getByRole('heading', { name: 'Skills report: does this look right?' }).waitFor();
    const { text } = await bot.upload('north admin', fileOf(4), 'report.csv');
    const { pendingId } = JSON.parse(text.trim().split('\n').at(-1) ?? '');
    await bot.call('north admin', `/api/imports/${pendingId}/confirm`, { method: 'POST' });
    await frame.getByRole('button', { name: 'Confirm' }).click();
    await frame.getByText('This is not here any more').waitFor();
    await close();
  });

  it('takes a report that is dropped on it', async () => {
    const { frame, close } = await open('north admin', { subEntityId: 'imports' });
    const zone = frame.getByRole('region', { name: 'Import a report' });
    const csv = reportCsv(demoPartner(TODAY).records.slice(0, 3));
    const dropped = await frame.evaluateHandle(`(() => {
      const data = new DataTransfer();
      data.items.add(new File([${JSON.stringify(csv)}], 'report.csv'));
      return data;
    })()`);
    await zone.dispatchEvent('drop', { dataTransfer: dropped });
    await frame.getByRole('heading', { name: 'Skills report: does this look right?' }).waitFor();
    await frame.getByRole('button', { name: 'Cancel' }).click();
    await frame.getByRole('heading', { name: 'Cancelled' }).waitFor();
    await close();
  });

  it('tells what changes without a person, and the way to keep a level', async () => {
    const { frame, close } = await open('north admin', { subEntityId: 'competency/data-analytics' });
    await frame.getByText('To keep gold at its anniversary on 19 June 2023').waitFor();
    await frame.getByRole('checkbox', { name: 'Sara Nyman' }).check();
    await frame.getByRole('button', { name: 'Show what changes' }).click();
    await frame.getByRole('heading', { name: 'If Sara Nyman leaves' }).waitFor();
    await frame.getByText('Data Analytics · Gold: met → not met').waitFor();
    await close();
  });

  it('finds a person by what is typed, and by the state of the MCID', async () => {
    const { frame, close } = await open('north admin', { subEntityId: 'people' });
    await frame.getByRole('searchbox').fill('sjob');
    await frame.getByRole('status').filter({ hasText: '1 person' }).waitFor();
    await frame.getByRole('link', { name: 'Elin Sjöberg' }).waitFor();
    await frame.getByRole('searchbox').fill('');
    await frame.getByRole('combobox', { name: 'MCID' }).selectOption('notAssociated');
    await frame.getByRole('status').filter({ hasText: '3 people' }).waitFor();
    await close();
  });

  it('opens where a deep link points, and passes on links of its own', async () => {
    const { frame, calls, close } = await open('north admin', { subEntityId: 'competency/datacenter' });
    await frame.getByRole('heading', { level: 1, name: 'Datacenter' }).waitFor();
    await frame.getByRole('button', { name: 'Share a link' }).click();
    expect((await callOf(calls, 'shareDeepLink')).slice(0, 2)).to.deep.equal(['competency/datacenter', 'Datacenter']);
    await close();
  });

  it('names nobody in a link to a person, since addresses end up in logs', async () => {
    const { frame, calls, close } = await open('north admin', { subEntityId: 'people' });
    await frame.getByRole('link', { name: 'Elin Sjöberg' }).click();
    await frame.getByRole('button', { name: 'Share a link' }).click();
    expect(JSON.stringify(await callOf(calls, 'shareDeepLink'))).not.to.match(/elin|sjöberg/i);
    await close();
  });

  it("follows Teams' theme while it is open", async () => {
    const { frame, tell, close } = await open('north admin');
    const colour = () =>
      frame.evaluate<string>("getComputedStyle(document.querySelector('.fui-FluentProvider')).backgroundColor");
    await frame.getByRole('heading', { level: 1 }).waitFor();
    const colours = [await colour()];
    for (const theme of ['dark', 'contrast']) {
      await tell('themeChange', theme);
      await until(async () => !colours.includes(await colour()));
      colours.push(await colour());
    }
    expect(colours.at(-1)).to.equal('rgb(0, 0, 0)');
    await close();
  });

  it('can be used with the keyboard alone', async () => {
    const { page, frame, close } = await open('north admin');
    await frame.getByRole('tab', { name: 'Overview' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await frame.getByRole('heading', { level: 1, name: 'People' }).waitFor();
    expect(await frame.evaluate('document.activeElement.tagName')).to.equal('MAIN');
    await page.keyboard.press('Tab');
    await page.keyboard.type('mia');
    await frame.getByRole('status').filter({ hasText: '1 person' }).waitFor();
    await frame.getByRole('link', { name: 'Mia Virtanen' }).focus();
    await page.keyboard.press('Enter');
    await frame.getByRole('heading', { level: 1, name: 'Mia Virtanen' }).waitFor();
    await close();
  });

  it('says what to do when Teams signs nobody in', async () => {
    const { frame, close } = await open('north admin', { token: 'no.valid.token' });
    await frame.getByText("I can't tell who you are").waitFor();
    await close();
  });

  it('says what to do when the bot does not answer, and tries again', async () => {
    const { page, frame, close } = await open('north admin');
    await frame.getByRole('heading', { level: 1 }).waitFor();
    await page.route('**/api/people', (route) => route.abort());
    await frame.getByRole('tab', { name: 'People' }).click();
    await frame.getByText('No connection').waitFor();
    await page.unroute('**/api/people');
    await frame.getByRole('button', { name: 'Try again' }).click();
    await frame.getByRole('link', { name: 'Anna Lindqvist' }).waitFor();
    await close();
  });

  it('says what to bring where nothing is known yet', async () => {
    const { frame, close } = await open('south admin');
    await frame.getByText('Drop the skills report from Partner Center').waitFor();
    await frame.getByRole('link', { name: 'Import it here' }).click();
    await frame.getByRole('heading', { level: 1, name: 'Imports' }).waitFor();
    await frame.getByRole('tab', { name: 'People' }).click();
    await frame.getByRole('link', { name: 'Import it here' }).waitFor();
    expect(await frame.getByRole('searchbox').count()).to.equal(0);
    await close();
  });

  it('gives a colleague who opens what is for admins the reason, and nothing to fill in', async () => {
    for (const subEntityId of ['people', 'imports']) {
      const { frame, close } = await open('north colleague', { subEntityId });
      await frame.getByText('This is for admins').waitFor();
      expect(await frame.locator('main').getByRole('searchbox').count()).to.equal(0);
      expect(await frame.locator('main').getByRole('button').count()).to.equal(0);
      await close();
    }
  });

  it('says in words what the chart draws', async () => {
    const { page, frame, close } = await open('north colleague');
    await frame.getByRole('heading', { level: 1 }).waitFor();
    await page.setViewportSize({ width: 1440, height: 3_000 });
    await frame.getByRole('listitem').filter({ hasText: 'Data Analytics: 2 of 2' }).waitFor({ state: 'attached' });
    expect(await frame.locator('[role=option]:not([inert] *)').count()).to.equal(0);
    await close();
  });

  it('shows a channel numbers only, whoever opens it, and nothing leads to people', async () => {
    const { frame, close } = await open('north admin', { url: `${bot.url}/tab?place=channel`, subEntityId: 'people' });
    await frame.getByRole('heading', { level: 1, name: 'Where you stand' }).waitFor();
    expect(await frame.getByRole('tab').count()).to.equal(0);
    expect(await frame.getByRole('link').count()).to.equal(0);
    expect(await frame.getByRole('heading', { name: 'Renewals' }).count()).to.equal(0);
    await close();
  });

  it('opens a competency from the channel in a dialog, which names people only to those entitled', async () => {
    const channel = await open('north colleague', { url: `${bot.url}/tab?place=channel` });
    await channel.frame.getByRole('button', { name: 'Cloud Platform' }).click();
    const [{ url, title }] = await callOf<[{ url: string; title: string }]>(channel.calls, 'tasks.startTask');
    expect(title).to.equal('Cloud Platform');
    await channel.close();
    const seenBy = async (caller: TabCaller) => {
      const { frame, close } = await open(caller, { url, frameContext: 'task' });
      await frame.getByText('without that person it is not.').waitFor();
      const text = await frame.locator('body').innerText();
      expect(await frame.getByRole('tab').or(frame.getByRole('link')).count()).to.equal(0);
      await close();
      return text;
    };
    expect(await seenBy('north admin')).to.contain('Anna Lindqvist');
    expect(await seenBy('north colleague')).not.to.match(/Anna|Lindqvist|Nadia/);
  });

  it('is added to a channel by Save', async () => {
    const { frame, calls, tell, close } = await open('north admin', {
      url: `${bot.url}/tab?place=settings`,
      frameContext: 'settings',
    });
    await frame.getByRole('heading', { level: 1, name: 'Show the channel where you stand' }).waitFor();
    expect(await callOf(calls, 'settings.setValidityState')).to.deep.equal([true]);
    await tell('settings.save', {});
    await callOf(calls, 'settings.save.success');
    expect(calls.find(({ func }) => func === 'settings.setSettings')?.args[0]).to.deep.include({
      entityId: 'overview',
      suggestedDisplayName: 'Where we stand',
      contentUrl: `${bot.url}/tab?place=channel`,
    });
    await close();
  });
});

describe('the tab on one’s own machine', () => {
  let bot: CompanyBot;
  let browser: Browser;
  let page: Page;

  before(async () => {
    browser = await launchBrowser();
    bot = await startCompanyBot({ env: { DEMO_PARTNER: `${TENANT}:aad-admin` } });
    await bot.know([skillOf('Anna Berg', '70-345'), skillOf('Anna Berg', '70-347')], {
      facts: { memberships: [{ offer: 'silver', competency: 'messaging', purchasedOn: '2017-07-01' }] },
    });
    page = await browser.newPage({ locale: 'en-GB' });
    await page.goto(`${bot.url}/tab`);
  });

  after(async () => {
    await browser?.close();
    await bot?.stop();
  });

  it('lets one choose whom of the demo partner to be', async () => {
    await page.getByRole('button', { name: 'Sign in as Johan Berg' }).click();
    await page.getByRole('heading', { level: 1, name: 'Where you stand' }).waitFor();
    expect(await page.getByRole('tab', { name: 'People' }).count()).to.equal(0);
    await page.getByRole('button', { name: 'Be someone else' }).click();
    await page.getByRole('button', { name: 'Sign in as Anna Lindqvist' }).click();
    await page.getByRole('tab', { name: 'People' }).waitFor();
  });

  it('cancels a delivery that waits', async () => {
    await bot.say('admin', 'hello');
    for (let call = 0; call < 20; call++) bot.connector.failNext({ status: 503 });
    await bot.execute('admin', { verb: 'alerts.send' });
    await page.getByRole('tab', { name: 'Deliveries' }).click();
    await page.getByText('1 of 1 message is waiting').waitFor();
    await page.getByRole('button', { name: /^Cancel what is waiting/ }).click();
    await page.getByText('1 message will not be sent.').waitFor();
    await page.getByText('Cancelled before it was sent').waitFor();
  });

  it('keeps preferences that the chat shows, too', async () => {
    await page.getByRole('tab', { name: 'For you' }).click();
    await page.getByRole('checkbox', { name: 'Renewal windows' }).check();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved. It holds in the chat, too.').waitFor();
    expect(JSON.stringify(await bot.say('admin', 'preferences'))).to.contain('"value":"renewal"');
  });
});

function cardOf(frame: Pick<Page, 'getByRole'>, competency: string) {
  return frame
    .getByRole('listitem')
    .filter({ has: frame.getByRole('heading', { level: 3, name: competency }) })
    .first();
}

/** The arguments of the first call of this kind, once the tab has made it. */
async function callOf<Args = readonly unknown[]>(calls: TabInTeams['calls'], kind: string): Promise<Args> {
  const find = () => calls.find(({ func }) => func === kind);
  await until(() => find() !== undefined);
  return find()?.args as Args;
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 5_000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error('It did not come to that within 5 seconds.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

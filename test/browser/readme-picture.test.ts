import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Browser, Locator } from 'playwright-core';
import { demoPartner } from '../../domain/demo/demo-partner.ts';
import type { Chat } from '../support/browser/chat.ts';
import { launchBrowser } from '../support/browser/launch-browser.ts';
import { openInTeams, resize } from '../support/browser/open-in-teams.ts';
import { sharedPlayground } from '../support/browser/shared-playground.ts';
import { startTabBot, type TabBot } from '../support/tab-bot.ts';

const VIEWPORT = { width: 660, height: 1500 };
const MARGIN = 12;
const FONT = '"Liberation Sans", Arial, sans-serif';
const TODAY = '2023-05-10';
const TAB_WIDTH = 1180;
const TAB_PICTURE = fileURLToPath(new URL('./screenshots/tab.png', import.meta.url));
const MOST_BYTES = 300 * 1024;

/** Saves test/browser/screenshots/playground.png; copy it to docs/images/ if the cards have changed. */
describe("The README's picture of the chat", () => {
  let chat: Chat;

  before(async () => {
    const { openChat } = await sharedPlayground();
    chat = await openChat({ viewport: VIEWPORT, deviceScaleFactor: 1.5 });
  });

  after(() => chat?.close());

  it('shows an answer in English and one in Swedish, in at most 300 KB', async () => {
    await chat.page.addStyleTag({ content: `* { font-family: ${FONT} !important }` });
    await chat.ask('When does our renewal window open?');
    await chat.ask('Vem får se kompetensrapporten?');
    const sources = await chat.cards.locator('#source').allTextContents();
    expect(sources.map((text) => text.split(':')[0])).to.deep.equal(['Source', 'Källa']);
    const picture = await chat.screenshot('playground', { x: 0, width: VIEWPORT.width, ...(await extent(chat)) });
    expect(picture.byteLength).to.be.at.most(MOST_BYTES);
  });
});

/** Saves test/browser/screenshots/tab.png; copy it to docs/images/ if the overview has changed. */
describe("The README's picture of the tab", () => {
  let bot: TabBot;
  let browser: Browser;

  before(async () => {
    bot = await startTabBot(() => new Date(`${TODAY}T12:00Z`));
    await bot.know('north', { ...demoPartner(TODAY), importedOn: TODAY });
    browser = await launchBrowser();
  });

  after(async () => {
    await browser?.close();
    await bot?.stop();
  });

  it('shows the overview from its top to the renewals, in at most 300 KB', async () => {
    const token = await bot.token('north admin');
    const tab = await openInTeams(browser, { url: `${bot.url}/tab`, token, width: TAB_WIDTH });
    const renewals = tab.frame.getByRole('region', { name: 'Renewals' });
    await renewals.waitFor();
    await tab.frame.evaluate(
      `document.querySelector('.fui-FluentProvider').style.setProperty('--fontFamilyBase', '${FONT}')`,
    );
    const { y, height } = await box(renewals);
    await resize(tab, { width: TAB_WIDTH, height: Math.ceil(y + height + MARGIN) });
    const picture = await tab.page.screenshot({ path: TAB_PICTURE });
    expect(picture.byteLength).to.be.at.most(MOST_BYTES);
  });
});

/** Returns the part of the page from the first message's header to the thumbs beneath the last answer. */
async function extent({ page }: Chat): Promise<{ y: number; height: number }> {
  const first = await box(page.getByLabel('Message header').first());
  const last = await box(page.getByLabel('Feedback Button').last());
  const y = first.y - MARGIN;
  return { y, height: last.y + last.height + MARGIN - y };
}

async function box(locator: Locator) {
  const bounds = await locator.boundingBox();
  if (!bounds) throw new Error(`Not on the page: ${locator}`);
  return bounds;
}

import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';

const SCREENSHOTS = fileURLToPath(new URL('../../browser/screenshots/', import.meta.url));

export type ChatOptions = {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly deviceScaleFactor?: number;
};

type Clip = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/**
 * Opens Agents Playground anew, with an empty personal chat. The bot's store remembers what was said before.
 *
 * Nothing but this machine is asked for anything: Playground's fonts come from a CDN, and tests do without.
 */
export async function openChat(browser: Browser, url: string, options: ChatOptions = {}) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 1000 }, ...options });
  page.setDefaultTimeout(60_000);
  await page.route(
    ({ hostname }) => hostname !== 'localhost',
    (route) => route.abort(),
  );
  await Promise.all([installed(page), page.goto(url)]);
  await page.getByRole('button', { name: 'Hide log panel' }).click();
  const cards = page.locator('.ac-adaptiveCard');

  /** The card that comes in answer to what `act` does. */
  async function answerTo(act: () => Promise<unknown>): Promise<Locator> {
    const card = cards.nth(await cards.count());
    await act();
    await card.waitFor();
    return card;
  }

  return {
    page,
    cards,
    answerTo,

    /** Writes to the bot; resolves with the card it answers with. */
    ask: (text: string) =>
      answerTo(async () => {
        await page.getByRole('textbox').click();
        await page.keyboard.type(text);
        await page.keyboard.press('Enter');
      }),

    /** Clicks a button of the newest card; resolves with the card that answers it in a new message. */
    click: (title: string) => answerTo(() => button(cards, title).click()),

    /** Clicks a button of the newest card; resolves when the bot has answered inside the click's own request. */
    async clickInPlace(title: string): Promise<void> {
      await Promise.all([page.waitForResponse(/\/invoke$/), button(cards, title).click()]);
    },

    /** Goes to another conversation by its name in the menu. */
    async goTo(conversation: string): Promise<void> {
      const menu = page.getByRole('button', { name: 'Toggle app bar and conversation window' });
      await menu.click();
      await Promise.all([installed(page), page.getByRole('treeitem', { name: conversation }).click()]);
      await menu.click();
    },

    /**
     * Makes the window as wide as a phone. Playground shows no conversation narrower than 600 pixels by itself and lets
     * the window cut it off; Teams lets the card shrink.
     */
    async narrow(): Promise<void> {
      await page.addStyleTag({ content: 'div:has(.ac-adaptiveCard) { min-width: 0 !important }' });
      await page.setViewportSize({ width: 400, height: 1000 });
    },

    /** Saves what the browser shows, or the part in `clip`; the fact that a test states makes a file name. */
    screenshot: (fact: string, clip?: Clip) =>
      page.screenshot({ path: `${SCREENSHOTS}${fact.replace(/\W+/g, '-')}.png`, ...(clip && { clip }) }),

    close: () => page.close(),
  };
}

export type Chat = Awaited<ReturnType<typeof openChat>>;

/** The titles of a card's buttons, from top to bottom; those within its fields have none. */
export async function buttonsOf(card: Locator): Promise<string[]> {
  return (await card.getByRole('button').allTextContents()).filter((title) => title !== '');
}

/** The heading of a card. */
export function headingOf(card: Locator): Promise<string | null> {
  return card.getByRole('heading').textContent();
}

/** The text of the element with this id in a card. */
export function textOf(card: Locator, id: string): Promise<string | null> {
  return card.locator(`#${id}`).textContent();
}

function button(cards: Locator, title: string): Locator {
  return cards.last().getByRole('button', { name: title, exact: true });
}

/** Playground tells the bot that it was added to a conversation whenever one is opened. */
function installed(page: Page) {
  return page.waitForResponse(/\/installation$/);
}

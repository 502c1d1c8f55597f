import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';

const SCREENSHOTS = fileURLToPath(new URL('../../browser/screenshots/', import.meta.url));
const VIEWPORT = { width: 1200, height: 1000 };

type Size = { readonly width: number; readonly height: number };

export type ChatOptions = { readonly viewport?: Size; readonly deviceScaleFactor?: number };

type Clip = Size & { readonly x: number; readonly y: number };

/** Opens Agents Playground with an empty personal chat. The bot's store still remembers earlier conversations. */
export async function openChat(browser: Browser, url: string, options: ChatOptions = {}) {
  const viewport = options.viewport ?? VIEWPORT;
  const page = await browser.newPage({ ...options, viewport });
  page.setDefaultTimeout(60_000);
  const cards = page.locator('.ac-adaptiveCard');

  async function begin(load: () => Promise<unknown>): Promise<void> {
    await Promise.all([installation(page), load()]);
    await page.getByRole('button', { name: 'Hide log panel' }).click();
  }

  /** Resolves with the first card that appears after `act`. */
  async function cardAfter(act: () => Promise<unknown>): Promise<Locator> {
    const card = cards.nth(await cards.count());
    await act();
    await card.waitFor();
    return card;
  }

  await begin(() => page.goto(url));
  return {
    page,
    cards,
    cardAfter,

    /**
     * Starts over with an empty personal chat and the first window size. This is about six times as fast as a new page,
     * for which the browser would have to compile Playground's 9 MB of script again.
     */
    async startOver(): Promise<void> {
      await page.setViewportSize(viewport);
      await begin(() => page.reload());
    },

    /** Sends a message to the bot; resolves with the card of its reply. */
    ask: (text: string) =>
      cardAfter(async () => {
        await page.getByRole('textbox').click();
        await page.keyboard.type(text);
        await page.keyboard.press('Enter');
      }),

    /** Clicks a button of the newest card; resolves with the card of the bot's next message. */
    click: (title: string) => cardAfter(() => button(cards, title).click()),

    /** Clicks a button of the newest card; resolves once the bot has responded to the click's own request. */
    async clickInPlace(title: string): Promise<void> {
      await Promise.all([page.waitForResponse(/\/invoke$/), button(cards, title).click()]);
    },

    /** Opens another conversation by its name in the menu. */
    async goTo(conversation: string): Promise<void> {
      const menu = page.getByRole('button', { name: 'Toggle app bar and conversation window' });
      await menu.click();
      await Promise.all([installation(page), page.getByRole('treeitem', { name: conversation }).click()]);
      await menu.click();
    },

    /**
     * Makes the window as narrow as a phone. Playground itself keeps a conversation at least 600 pixels wide and lets the
     * window cut it off, whereas Teams lets the card shrink.
     */
    async narrow(): Promise<void> {
      await page.addStyleTag({ content: 'div:has(.ac-adaptiveCard) { min-width: 0 !important }' });
      await page.setViewportSize({ width: 400, height: 1000 });
    },

    /** Saves a picture of the page, or of the part in `clip`; the file is named after the fact that it shows. */
    screenshot: (fact: string, clip?: Clip) =>
      page.screenshot({ path: `${SCREENSHOTS}${fact.replace(/\W+/g, '-')}.png`, ...(clip && { clip }) }),

    close: () => page.close(),
  };
}

export type Chat = Awaited<ReturnType<typeof openChat>>;

/** Returns the titles of a card's buttons from top to bottom; buttons inside its fields have no title. */
export async function buttonsOf(card: Locator): Promise<string[]> {
  return (await card.getByRole('button').allTextContents()).filter((title) => title !== '');
}

export function headingOf(card: Locator): Promise<string | null> {
  return card.getByRole('heading').textContent();
}

/** Returns the text of a card's element by its id. */
export function textOf(card: Locator, id: string): Promise<string | null> {
  return card.locator(`#${id}`).textContent();
}

function button(cards: Locator, title: string): Locator {
  return cards.last().getByRole('button', { name: title, exact: true });
}

/** Playground reports the installation to the bot whenever a conversation is opened. */
function installation(page: Page) {
  return page.waitForResponse(/\/installation$/);
}

import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { eventually } from '../eventually.ts';

/** The context that Teams gives the tab. */
type TeamsContext = {
  readonly locale?: string;
  readonly theme?: 'default' | 'dark' | 'contrast';
  readonly frameContext?: 'content' | 'settings' | 'task';
  /** The target of a deep link. */
  readonly subEntityId?: string;
};

export type TeamsOptions = TeamsContext & {
  /** The token that Teams issues; undefined if it issues none. */
  readonly token?: string;
  /** The address of the tab. */
  readonly url: string;
  readonly width?: number;
};

/** A call from the tab to Teams. */
type TeamsCall = { readonly func: string; readonly args: readonly unknown[] };

const ORIGIN = 'https://teams.microsoft.com';
const RUNTIME = {
  apiVersion: 4,
  isLegacyTeams: false,
  supports: { pages: { config: {}, tabs: {} }, dialog: { url: {} } },
};

/**
 * Shows the tab in a frame of a page that plays Teams, and that exchanges messages with teams-js as Teams does. The page
 * has Teams' own address, so that the tab's policy on frames is tested, too. No request leaves this machine.
 */
export async function openInTeams(browser: Browser, options: TeamsOptions) {
  const {
    url,
    token,
    locale = 'en-gb',
    theme = 'default',
    frameContext = 'content',
    subEntityId,
    width = 1440,
  } = options;
  const context = await contextFor(browser, locale.startsWith('sv') ? 'sv-SE' : 'en-GB');
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 900 });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.route(
    ({ hostname }) => hostname !== '127.0.0.1',
    (route) =>
      route.request().url() === `${ORIGIN}/`
        ? route.fulfill({ contentType: 'text/html', body: teamsPage(url) })
        : route.abort(),
  );
  const calls: TeamsCall[] = [];
  await page.exposeFunction('answerTab', ({ func, args }: TeamsCall): unknown[] | undefined => {
    calls.push({ func, args });
    switch (func) {
      case 'initialize':
        return [frameContext, 'web', JSON.stringify(RUNTIME), '2.58.0'];
      case 'getContext':
        return [{ locale, theme, subEntityId, entityId: 'overview' }];
      case 'authentication.getAuthToken':
        return token === undefined ? [false, 'No token'] : [true, token];
      case 'settings.setSettings':
        return [true];
      default:
        return undefined;
    }
  });
  await page.goto(`${ORIGIN}/`);
  const frame = page.frames().find((each) => each.parentFrame()) as Frame;
  return {
    page,
    frame,
    calls,
    /** The browser's errors, except for requests to the CDN of teams-js, which works without it. */
    complaints: () => complaints.filter((text) => !/res\.cdn\.office\.net|teams-js/.test(text)),
    /** Resolves with the arguments of the tab's first call to this function of Teams, once there is one. */
    async argumentsOf<Args = readonly unknown[]>(func: string): Promise<Args> {
      const call = await eventually(() => calls.find((each) => each.func === func) ?? false);
      return call.args as Args;
    },
    /** Sends the tab a message from Teams, such as a change of the theme. */
    tell: (func: string, ...args: unknown[]) =>
      page.evaluate((message) => (globalThis as unknown as { tellTab(message: object): void }).tellTab(message), {
        func,
        args,
      }),
    close: () => page.close(),
  };
}

export type TabInTeams = Awaited<ReturnType<typeof openInTeams>>;

const contexts = new WeakMap<Browser, Map<string, Promise<BrowserContext>>>();

/** The tab stores nothing between pages, so they can share a context, in which they open twice as fast. */
function contextFor(browser: Browser, locale: string): Promise<BrowserContext> {
  const byLocale = contexts.get(browser) ?? new Map<string, Promise<BrowserContext>>();
  contexts.set(browser, byLocale);
  const context = byLocale.get(locale) ?? browser.newContext({ locale });
  byLocale.set(locale, context);
  return context;
}

/** Resizes the window, and waits until the tab is laid out and painted in its new size. */
export async function resize({ page, frame }: TabInTeams, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size);
  // page.waitForFunction would not do: to repeat its check it needs eval, which the page's policy forbids.
  await frame.evaluate(`new Promise((done) => {
    const isResized = () => innerWidth === ${size.width} && innerHeight === ${size.height};
    const check = () => requestAnimationFrame(isResized() ? () => requestAnimationFrame(done) : check);
    check();
  })`);
}

/** Returns how far the page can be scrolled sideways, in pixels. */
export function overhang({ frame }: { readonly frame: Frame | Page }): Promise<number> {
  return frame.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

function teamsPage(url: string): string {
  return `<!doctype html>
<html>
<body style="margin: 0">
<iframe src="${url}" style="border: 0; width: 100vw; height: 100vh; display: block"></iframe>
<script>
const tab = document.querySelector('iframe').contentWindow;
globalThis.tellTab = (message) => tab.postMessage(message, '${new URL(url).origin}');
addEventListener('message', async ({ source, data: { id, uuidAsString, func, args } }) => {
  if (source !== tab) return;
  const answer = await answerTab({ func, args });
  if (answer) tellTab({ id, uuidAsString, args: answer });
});
</script>
</body>
</html>`;
}

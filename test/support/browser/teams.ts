import type { Browser, Frame, Page } from 'playwright-core';

/** What Teams tells the tab of its surroundings. */
type TeamsContext = {
  readonly locale?: string;
  readonly theme?: 'default' | 'dark' | 'contrast';
  readonly frameContext?: 'content' | 'settings' | 'task';
  /** What a deep link points at. */
  readonly subEntityId?: string;
};

export type TeamsOptions = TeamsContext & {
  /** The token of the one who is signed in to Teams; undefined: Teams has none to give. */
  readonly token?: string;
  /** The address of the tab. */
  readonly url: string;
  readonly width?: number;
};

/** A call of the tab to its host. */
type HostCall = { readonly func: string; readonly args: readonly unknown[] };

const ORIGIN = 'https://teams.microsoft.com';
const RUNTIME = {
  apiVersion: 4,
  isLegacyTeams: false,
  supports: { pages: { config: {}, tabs: {} }, dialog: { url: {} } },
};

/**
 * Shows the tab in a frame of a page that plays Teams: at Teams' own address, so that the tab's policy on frames is put
 * to the test, and with the messages that teams-js and Teams exchange. Nothing but this machine is asked for anything.
 */
export async function openInTeams(browser: Browser, options: TeamsOptions) {
  const { url, token, locale = 'en-gb', theme = 'default', frameContext = 'content', subEntityId, width } = options;
  const browserLocale = locale.startsWith('sv') ? 'sv-SE' : 'en-GB';
  const page = await browser.newPage({ locale: browserLocale, viewport: { width: width ?? 1440, height: 900 } });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.route(
    ({ hostname }) => hostname !== '127.0.0.1',
    (route) =>
      route.request().url() === `${ORIGIN}/`
        ? route.fulfill({ contentType: 'text/html', body: standIn(url) })
        : route.abort(),
  );
  const calls: HostCall[] = [];
  await page.exposeFunction('answerTab', ({ func, args }: HostCall): unknown[] | undefined => {
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
    /** What the browser has complained of, but for what Teams' library asks of its own CDN, which it does without. */
    complaints: () => complaints.filter((text) => !/res\.cdn\.office\.net|teams-js/.test(text)),
    /** Says something to the tab by itself, such as that the theme has changed. */
    tell: (func: string, ...args: unknown[]) =>
      page.evaluate((message) => (globalThis as unknown as { tellTab(message: object): void }).tellTab(message), {
        func,
        args,
      }),
    close: () => page.close(),
  };
}

export type TabInTeams = Awaited<ReturnType<typeof openInTeams>>;

/** Gives Teams' window another size, and waits until the tab is laid out and painted for it. */
export async function resize({ page, frame }: TabInTeams, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size);
  // Not page.waitForFunction: where it has to look again, the page's policy forbids it.
  await frame.evaluate(`new Promise((done) => {
    const isSo = () => innerWidth === ${size.width} && innerHeight === ${size.height};
    const look = () => requestAnimationFrame(isSo() ? () => requestAnimationFrame(done) : look);
    look();
  })`);
}

/** How far the page can be scrolled sideways. */
export function overhang({ frame }: { readonly frame: Frame | Page }): Promise<number> {
  return frame.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

function standIn(url: string): string {
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

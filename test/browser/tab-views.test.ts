import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import { expect } from 'chai';
import type { Browser, Frame, Route } from 'playwright-core';
import { demoPartner } from '../../domain/demo/demo-partner.ts';
import en from '../../tab/words/en.json' with { type: 'json' };
import sv from '../../tab/words/sv.json' with { type: 'json' };
import { launchBrowser } from '../support/browser/launch-browser.ts';
import { openInTeams, overhang, resize, type TabInTeams, type TeamsOptions } from '../support/browser/open-in-teams.ts';
import { TODAY } from '../support/browser/set-up-tab.ts';
import { TAKES_PICTURES } from '../support/browser/takes-pictures.ts';
import { startTabBot, type TabBot, type TabCaller } from '../support/tab-bot.ts';

const SCREENSHOTS = fileURLToPath(new URL('./screenshots/', import.meta.url));
const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const WIDTHS = [1440, 768, 320];
type Words = typeof en;
const LANGUAGES: Readonly<Record<string, Words>> = { en, sv };
const THEMES = ['default', 'dark', 'contrast'] as const;

describe('The tab', () => {
  let bot: TabBot;
  let browser: Browser;
  let person: string;

  before(async () => {
    bot = await startTabBot(() => new Date(`${TODAY}T12:00Z`));
    await bot.know('north', { ...demoPartner(TODAY), importedOn: TODAY });
    const body = { search: 'elin', page: 1 };
    person = (await bot.call('north admin', '/api/people', { method: 'POST', body })).json.people[0].id;
    browser = await launchBrowser();
  });

  after(async () => {
    await browser?.close();
    await bot?.stop();
  });

  type View = { readonly name: string; readonly address?: () => string; readonly heading: (words: Words) => string };
  const PERSONAL: View[] = [
    { name: 'overview', address: () => '#/overview', heading: (words) => words.overview.title },
    { name: 'competency', address: () => '#/competency/data-analytics', heading: () => 'Data Analytics' },
    { name: 'people', address: () => '#/people', heading: (words) => words.people.title },
    { name: 'person', address: () => `#/person/${person}`, heading: () => 'Elin Sjöberg' },
    { name: 'imports', address: () => '#/imports', heading: (words) => words.imports.title },
    { name: 'deliveries', address: () => '#/deliveries', heading: (words) => words.deliveries.title },
    { name: 'you', address: () => '#/you', heading: (words) => words.views.you },
  ];
  const CHANNEL: View[] = [{ name: 'channel', heading: (words) => words.overview.title }];
  const SETTINGS: View[] = [{ name: 'settings', heading: (words) => words.settings.title }];
  const SURFACES = [
    { path: '/tab', views: PERSONAL },
    { path: '/tab?place=channel', views: CHANNEL },
    { path: '/tab', frameContext: 'settings', views: SETTINGS },
  ] as const;

  for (const [language, words] of Object.entries(LANGUAGES)) {
    for (const theme of THEMES) {
      for (const { path, views, ...context } of SURFACES) {
        describe(`in ${language}, theme ${theme}`, () => {
          let tab: TabInTeams;

          before(async () => {
            const token = await bot.token('north admin');
            tab = await openInTeams(browser, { url: bot.url + path, token, locale: language, theme, ...context });
          });

          after('closes the tab, which has caused no error in the browser', async () => {
            expect(tab?.complaints()).to.deep.equal([]);
            await tab?.close();
          });

          for (const { name, address, heading } of views) {
            it(`shows ${name} at 1440, 768 and 320 pixels without sideways scrolling or barriers`, async () => {
              if (address) await goTo(tab, address());
              await tab.frame.getByRole('heading', { level: 1, name: heading(words), exact: true }).waitFor();
              await tab.frame.locator('.fui-Spinner').first().waitFor({ state: 'detached' });
              await expectToSuitEveryone(tab, `${name}-${language}-${theme}`);
            });
          }
        });
      }
    }
  }

  type State = Omit<TeamsOptions, 'url'> & {
    readonly caller: TabCaller;
    readonly path?: string;
    /** Intercepts the request for people. */
    readonly intercept?: (route: Route) => unknown;
    readonly text: (words: Words) => string;
  };
  const STATES: Readonly<Record<string, State>> = {
    'nothing-for-an-admin': { caller: 'south admin', text: ({ overview }) => overview.nothing.admin },
    'nothing-for-a-colleague': { caller: 'south colleague', text: ({ overview }) => overview.nothing.others },
    'nothing-in-a-channel': {
      caller: 'south colleague',
      path: '?place=channel',
      text: ({ overview }) => overview.nothing.others,
    },
    'no-report': { caller: 'south admin', subEntityId: 'imports', text: ({ imports }) => imports.none.text },
    'no-people': { caller: 'south admin', subEntityId: 'people', text: ({ overview }) => overview.nothing.admin },
    forbidden: { caller: 'north colleague', subEntityId: 'people', text: ({ failed }) => failed.forbidden.text },
    gone: { caller: 'north admin', subEntityId: 'person/none', text: ({ failed }) => failed.gone.text },
    'no-sign-in': { caller: 'foreign admin', token: 'no.valid.token', text: ({ failed }) => failed.signIn.text },
    loading: { caller: 'north admin', intercept: () => undefined, text: ({ loading }) => loading },
    offline: { caller: 'north admin', intercept: (route) => route.abort(), text: ({ failed }) => failed.offline.text },
  };

  for (const [language, words] of Object.entries(LANGUAGES)) {
    for (const [name, { caller, path = '', intercept, text, ...context }] of Object.entries(STATES)) {
      it(`shows ${name} in ${language} at three widths without sideways scrolling or barriers`, async () => {
        const token = await bot.token(caller);
        const url = `${bot.url}/tab${path}`;
        const tab = await openInTeams(browser, { token, locale: language, ...context, url });
        if (intercept) {
          await tab.frame.getByRole('heading', { level: 1 }).waitFor();
          await tab.page.route('**/api/people', intercept);
          await goTo(tab, '#/people');
        }
        await tab.frame.getByText(text(words)).waitFor();
        await expectToSuitEveryone(tab, `${name}-${language}`);
        await tab.close();
      });
    }
  }
});

function goTo({ frame }: TabInTeams, address: string): Promise<unknown> {
  return frame.evaluate(`location.hash = ${JSON.stringify(address)}`);
}

/** Expects that no width needs sideways scrolling, and that axe finds no serious barrier. */
async function expectToSuitEveryone(tab: TabInTeams, name: string): Promise<void> {
  for (const width of WIDTHS) {
    await resize(tab, { width, height: 900 });
    const height = await tab.frame.evaluate<number>('document.documentElement.scrollHeight');
    await resize(tab, { width, height });
    // Waits for the parts that are fetched when they scroll into view.
    await tab.frame.locator('[aria-busy=true]').waitFor({ state: 'detached' });
    expect(await overhang(tab), `${width} pixels`).to.equal(0);
    if (TAKES_PICTURES) await tab.page.screenshot({ path: `${SCREENSHOTS}tab-${name}-${width}.png` });
  }
  expect(await barriersIn(tab.frame)).to.deep.equal([]);
}

/**
 * Returns the barriers that axe finds serious or critical. Fluent's focus guards at the ends of the page are excluded:
 * they pass the focus on at once. Only the violations leave the page, because axe's full result takes long to transfer.
 */
async function barriersIn(frame: Frame): Promise<string[]> {
  await frame.evaluate(AXE);
  const violations = (await frame.evaluate(
    "axe.run({ exclude: ['[data-tabster-dummy]'] }, { resultTypes: ['violations'] }).then(({ violations }) => violations)",
  )) as AxeResults['violations'];
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

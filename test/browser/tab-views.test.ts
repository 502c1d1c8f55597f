import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import { expect } from 'chai';
import type { Browser, Frame } from 'playwright-core';
import { demoPartner } from '../../domain/demo/demo-partner.ts';
import en from '../../tab/words/en.json' with { type: 'json' };
import sv from '../../tab/words/sv.json' with { type: 'json' };
import { startTabBot, type TabBot } from '../support/tab-bot.ts';
import { launchBrowser } from './support/launch-browser.ts';
import { openInTeams, overhang, type TabInTeams } from './support/teams.ts';

const TODAY = '2023-05-10';
const SCREENSHOTS = fileURLToPath(new URL('./screenshots/', import.meta.url));
const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const WIDTHS = [1440, 768, 320];
const LANGUAGES = { en, sv };
const THEMES = ['default', 'dark', 'contrast'] as const;

describe('each view of the tab', () => {
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

  type View = { readonly name: string; readonly address: () => string; readonly heading: (words: typeof en) => string };
  const views: View[] = [
    { name: 'overview', address: () => '#/overview', heading: (words) => words.overview.title },
    { name: 'competency', address: () => '#/competency/data-analytics', heading: () => 'Data Analytics' },
    { name: 'people', address: () => '#/people', heading: (words) => words.people.title },
    { name: 'person', address: () => `#/person/${person}`, heading: () => 'Elin Sjöberg' },
    { name: 'imports', address: () => '#/imports', heading: (words) => words.imports.title },
    { name: 'deliveries', address: () => '#/deliveries', heading: (words) => words.deliveries.title },
    { name: 'you', address: () => '#/you', heading: (words) => words.views.you },
  ];

  for (const [language, words] of Object.entries(LANGUAGES)) {
    for (const theme of THEMES) {
      describe(`in ${language}, theme ${theme}`, () => {
        let tab: TabInTeams;

        before(async () => {
          const token = await bot.token('north admin');
          tab = await openInTeams(browser, { url: `${bot.url}/tab`, token, locale: language, theme });
        });

        after('has made the browser complain of nothing', async () => {
          expect(tab?.complaints()).to.deep.equal([]);
          await tab?.close();
        });

        for (const { name, address, heading } of views) {
          it(`shows ${name} at 1440, 768 and 320 pixels without sideways scrolling, to everyone`, async () => {
            await show(tab, address(), heading(words as typeof en));
            for (const width of WIDTHS) {
              await tab.page.setViewportSize({ width, height: 900 });
              expect(await overhang(tab), `${width} pixels`).to.equal(0);
              const path = `${SCREENSHOTS}tab-${name}-${language}-${theme}-${width}.png`;
              await tab.page.screenshot({ path });
            }
            expect(await barriersIn(tab.frame)).to.deep.equal([]);
          });
        }
      });
    }
  }
});

async function show({ frame }: TabInTeams, address: string, heading: string): Promise<void> {
  await frame.evaluate(`location.hash = ${JSON.stringify(address)}`);
  await frame.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
  await frame.locator('.fui-Spinner').first().waitFor({ state: 'detached' });
}

/**
 * What axe finds that keeps somebody out, seriously or worse. Fluent's guards at the ends of the page are left out: they
 * pass the focus on as soon as they get it.
 */
async function barriersIn(frame: Frame): Promise<string[]> {
  await frame.evaluate(AXE);
  const { violations } = (await frame.evaluate("axe.run({ exclude: ['[data-tabster-dummy]'] })")) as AxeResults;
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

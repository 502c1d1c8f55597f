import { expect } from 'chai';
import en from '../../../cards/words/en.json' with { type: 'json' };
import sv from '../../../cards/words/sv.json' with { type: 'json' };
import { executeActivity, fileActivity, messageActivity } from '../../support/activities.ts';
import { wholeOf } from '../../support/card-text.ts';
import { ANNA_IS_ADMIN } from '../../support/company.ts';
import { eventually } from '../../support/eventually.ts';
import { type FileServer, startFileServer } from '../../support/file-server.ts';
import { HOSTILE_FILES, ODD_FILES } from '../../support/hostile-files.ts';
import { csv, HEADER, ROW } from '../../support/import-files.ts';
import { element, lastCard, type RunningBot, startBot } from '../../support/running-bot.ts';

/** CPU time, independent of the machine's other load: a second for the bot, and the test's own share. */
const MOST_MS = 1_500;

const WORDS = { en, sv };
const LOCALES = { en: 'en-US', sv: 'sv-SE' } as const;
const UNCHANGED = { en: /Nothing was changed\.$/, sv: /Inget har ändrats\.$/ } as const;

describe('hostile files in the chat', () => {
  let files: FileServer;
  let bot: RunningBot;
  let imported: string;

  before(async () => {
    files = await startFileServer();
    bot = await startBot({ env: ANNA_IS_ADMIN });
    await drop('good.csv', files.serve(csv(HEADER.join(','), ROW.join(','))), 'en');
    const { verb, data } = (lastCard(bot.connector).actions as { verb: string; data: object }[])[0] ?? {};
    await bot.send(executeActivity(verb ?? '', data));
    imported = await imports();
    expect(imported).to.include('"Rows"');
  });

  after(async () => {
    expect(await imports()).to.equal(imported);
    await bot.stop();
    await files.close();
  });

  const drop = (name: string, url: string, language: 'en' | 'sv') =>
    bot.send(fileActivity(name, url, { locale: LOCALES[language] }));

  async function imports(): Promise<string> {
    await bot.send(messageActivity({ text: 'imports' }));
    return wholeOf(lastCard(bot.connector));
  }

  for (const [what, name, bytes, kind] of HOSTILE_FILES) {
    it(`are refused with a sentence at little cost: ${what}`, async () => {
      const url = files.serve(bytes());
      for (const language of ['en', 'sv'] as const) {
        const before = process.cpuUsage();
        expect((await drop(name, url, language)).status).to.equal(200);
        const card = await finalCard();
        expect(process.cpuUsage(before).user / 1_000).to.be.below(MOST_MS);
        const text = String(element(card, 'message')?.text);
        expect(text).to.match(UNCHANGED[language]);
        for (const part of WORDS[language].imports.refusals[kind].split(/\{\{.+?\}\}/)) expect(text).to.include(part);
        expect(card.actions ?? []).to.be.empty;
      }
    });
  }

  /** The card that ends the turn; on a busy machine, one that says that the bot is reading comes first. */
  const finalCard = () =>
    eventually(() => {
      const card = bot.connector.calls.at(-1)?.activity.attachments?.[0]?.content;
      expect(card.fallbackText).not.to.match(/^(Reading|Läser)/);
      return card;
    });

  for (const [what, name, bytes, records] of ODD_FILES) {
    it(`differ from odd ones, which get a preview: ${what}`, async () => {
      await drop(name, files.serve(bytes()), 'en');
      expect((await finalCard()).actions ?? []).to.have.length(records > 0 ? 2 : 0);
    });
  }
});

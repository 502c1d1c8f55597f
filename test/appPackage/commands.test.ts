import { expect } from 'chai';
import manifest from '../../appPackage/manifest.json' with { type: 'json' };
import sv from '../../appPackage/sv.json' with { type: 'json' };
import { toIncoming } from '../../bot/incoming.ts';
import { route } from '../../bot/router.ts';
import { messageActivity } from '../support/activities.ts';
import { faqSearch } from '../support/faq-search.ts';

const swedish: Readonly<Record<string, string>> = sv;
const lists = manifest.bots.flatMap((bot) => bot.commandLists);

/** What each command of the menu leads to: an intent or ability of the router, or the entry that answers it. */
const LEADS_TO = ['help', 'chooseLanguage', 'askExpert', 'renewal-window', 'link-mcid'];

describe('the command menu', () => {
  const [list] = lists;
  const titles = {
    en: list?.commands.map(({ title }) => title) ?? [],
    sv: list?.commands.map((_, command) => swedish[`bots[0].commandLists[0].commands[${command}].title`] ?? '') ?? [],
  };

  it('is one for all scopes, with at most 12 commands, no two alike', () => {
    expect(lists).to.have.length(1);
    for (const language of [titles.en, titles.sv]) {
      expect(language).to.have.length.within(1, 12);
      expect(new Set(language.map((title) => title.toLowerCase())).size).to.equal(language.length);
    }
  });

  for (const language of ['en', 'sv'] as const) {
    for (const [index, title] of titles[language].entries()) {
      it(`has "${title}", in letters and spaces only, which leads to ${LEADS_TO[index]}`, () => {
        expect(title)
          .to.match(/^\p{L}[\p{L} ]*$/u)
          .and.to.have.length.at.most(128);
        const { intent } = route(toIncoming(messageActivity({ text: title })), () => '2021-09-01');
        if (intent.kind === 'company') expect(intent.ability).to.equal(LEADS_TO[index]);
        else if (intent.kind !== 'ask') expect(intent.kind).to.equal(LEADS_TO[index]);
        else {
          const { outcome } = faqSearch(intent.question);
          expect(outcome.kind === 'answer' && outcome.entry.id).to.equal(LEADS_TO[index]);
        }
      });
    }
  }
});

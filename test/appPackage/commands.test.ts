import { expect } from 'chai';
import manifest from '../../appPackage/manifest.json' with { type: 'json' };
import sv from '../../appPackage/sv.json' with { type: 'json' };
import { toIncoming } from '../../bot/teams/to-incoming.ts';
import { listedAbilities, route } from '../../bot/turn/router.ts';
import { messageActivity } from '../support/activities.ts';
import { faqSearch } from '../support/faq-search.ts';

const swedish: Readonly<Record<string, string>> = sv;
const lists = manifest.bots.flatMap((bot) => bot.commandLists);

/** What each command of a menu leads to: an intent or ability of the router, or the entry that answers it. */
const LEADS_TO: Readonly<Record<string, readonly string[]>> = {
  personal: [
    ...['help', 'status', 'renewals', 'risk', 'whatIf', 'plan'],
    ...['mySkills', 'linkMcid', 'linking', 'imports', 'preferences', 'expert'],
  ],
  'team groupChat': [
    ...['help', 'status', 'skillsReport', 'renewals', 'risk'],
    ...['preferences', 'expert', 'renewal-window', 'link-mcid'],
  ],
};

/** What help calls an intent that has another name in the router. */
const ABILITY_OF: Readonly<Record<string, string>> = { showPreferences: 'preferences', askExpert: 'expert' };

function leadsTo(title: string): string | undefined {
  const { intent } = route(toIncoming(messageActivity({ text: title })), () => '2021-09-01');
  if (intent.kind === 'company') return intent.ability;
  if (intent.kind !== 'ask') return ABILITY_OF[intent.kind] ?? intent.kind;
  const { outcome } = faqSearch(intent.question);
  return outcome.kind === 'answer' ? outcome.entry.id : undefined;
}

describe('the command menus', () => {
  it('are one for the personal chat, and one for everywhere else', () => {
    expect(lists.map(({ scopes }) => scopes.join(' '))).to.deep.equal(Object.keys(LEADS_TO));
  });

  for (const [place, { scopes, commands }] of lists.entries()) {
    const goals = LEADS_TO[scopes.join(' ')] ?? [];
    const titles = {
      en: commands.map(({ title }) => title),
      sv: commands.map((_, command) => swedish[`bots[0].commandLists[${place}].commands[${command}].title`] ?? ''),
    };

    describe(`for ${scopes.join(' and ')}`, () => {
      it('has at most 12 commands, no two alike', () => {
        for (const language of [titles.en, titles.sv]) {
          expect(language).to.have.length.within(1, 12);
          expect(new Set(language.map((title) => title.toLowerCase())).size).to.equal(language.length);
        }
      });

      it('offers no ability that help would not offer there', () => {
        const scope = scopes.includes('personal') ? 'personal' : 'channel';
        const offered = listedAbilities('en', scope, ['globalAdmin']).map(({ ability }) => ability as string);
        const entries = ['renewal-window', 'link-mcid'];
        expect(['help', ...offered, ...entries]).to.include.members([...goals]);
      });

      for (const language of ['en', 'sv'] as const) {
        for (const [index, title] of titles[language].entries()) {
          it(`has "${title}", in letters and spaces only, which leads to ${goals[index]}`, () => {
            expect(title)
              .to.match(/^\p{L}[\p{L} ]*$/u)
              .and.to.have.length.at.most(128);
            expect(leadsTo(title)).to.equal(goals[index]);
          });
        }
      }
    });
  }
});

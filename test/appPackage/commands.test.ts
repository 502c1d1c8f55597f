import { expect } from 'chai';
import manifest from '../../appPackage/manifest.json' with { type: 'json' };
import sv from '../../appPackage/sv.json' with { type: 'json' };
import { ABILITIES } from '../../bot/abilities.ts';
import { toIncoming } from '../../bot/teams/to-incoming.ts';
import { offeredAbilities } from '../../bot/turn/offered-abilities.ts';
import { createRouter } from '../../bot/turn/router.ts';
import { messageActivity } from '../support/activities.ts';
import { understand } from '../support/understand.ts';

const swedish: Readonly<Record<string, string>> = sv;
const lists = manifest.bots.flatMap((bot) => bot.commandLists);

/** The destinations of each menu's commands: an intent or ability of the router, or the id of an FAQ entry. */
const DESTINATIONS: Readonly<Record<string, readonly string[]>> = {
  personal: [
    ...['help', 'status', 'renewals', 'risk', 'whatIf', 'plan'],
    ...['mySkills', 'linkMcid', 'linking', 'imports', 'preferences', 'expert'],
  ],
  'team groupChat': [
    ...['help', 'status', 'skillsReport', 'renewals', 'risk'],
    ...['preferences', 'expert', 'renewal-window', 'link-mcid'],
  ],
};

const route = createRouter(ABILITIES);

function destinationOf(title: string): string | undefined {
  const { intent } = route(toIncoming(messageActivity({ text: title })), () => '2021-09-01');
  if (intent.kind === 'ability') return intent.ability;
  if (intent.kind !== 'question') return intent.kind;
  const { outcome } = understand(intent.question);
  return outcome.kind === 'answer' ? outcome.entry.id : undefined;
}

describe('the command menus', () => {
  it('are two: one for the personal chat, one for everywhere else', () => {
    expect(lists.map(({ scopes }) => scopes.join(' '))).to.deep.equal(Object.keys(DESTINATIONS));
  });

  for (const [list, { scopes, commands }] of lists.entries()) {
    const destinations = DESTINATIONS[scopes.join(' ')] ?? [];
    const titles = {
      en: commands.map(({ title }) => title),
      sv: commands.map((_, command) => swedish[`bots[0].commandLists[${list}].commands[${command}].title`] ?? ''),
    };

    describe(`for ${scopes.join(' and ')}`, () => {
      it('has at most 12 commands, all different', () => {
        for (const language of [titles.en, titles.sv]) {
          expect(language).to.have.length.within(1, 12);
          expect(new Set(language.map((title) => title.toLowerCase())).size).to.equal(language.length);
        }
      });

      it('offers only abilities that help lists there', () => {
        const scope = scopes.includes('personal') ? 'personal' : 'channel';
        const offered = offeredAbilities(ABILITIES, { language: 'en', scope, roles: ['globalAdmin'] }).map(
          ({ ability }) => ability as string,
        );
        const entries = ['renewal-window', 'link-mcid'];
        expect(['help', ...offered, ...entries]).to.include.members([...destinations]);
      });

      for (const language of ['en', 'sv'] as const) {
        for (const [index, title] of titles[language].entries()) {
          it(`has "${title}", of letters and spaces only, which leads to ${destinations[index]}`, () => {
            expect(title)
              .to.match(/^\p{L}[\p{L} ]*$/u)
              .and.to.have.length.at.most(128);
            expect(destinationOf(title)).to.equal(destinations[index]);
          });
        }
      }
    });
  }
});

import { expect } from 'chai';
import { ABILITIES } from '../../../bot/abilities.ts';
import type { Audience } from '../../../bot/turn/audience.ts';
import { offeredAbilities } from '../../../bot/turn/offered-abilities.ts';
import { createRouter } from '../../../bot/turn/router.ts';

const route = createRouter(ABILITIES);

const today = () => '2021-09-01' as const;

/** A typed command; `rest` has the words that are no argument. */
const command = (text: string, ability: string, language: string | undefined, args: object = {}) =>
  [text, { intent: { kind: 'ability', ability, args: { rest: '', ...args }, question: text }, language }] as [
    string,
    object,
  ];
/** A click on a button whose data its handler reads. */
const click = (verb: string, data: Record<string, unknown>, language: string | undefined) =>
  [verb, data, { intent: { kind: 'action', verb, data }, language }] as [string, Record<string, unknown>, object];
const question = (text: string) =>
  [text, { intent: { kind: 'question', question: text }, language: undefined }] as [string, object];

describe('The router', () => {
  const typed: [string, object][] = [
    command('help', 'help', 'en'),
    command('HELP', 'help', 'en'),
    command('  Hi! ', 'help', 'en'),
    command('Hello.', 'help', 'en'),
    command('Hjälp', 'help', 'sv'),
    command('hjalp', 'help', 'sv'),
    command('hej', 'help', 'sv'),
    command('language', 'preferences', 'en'),
    command('Språk?', 'preferences', 'sv'),
    command('Byt språk', 'preferences', 'sv'),
    command('svenska', 'swedish', 'sv'),
    command('Svenska, tack!', 'swedish', 'sv'),
    command('English', 'english', 'en'),
    command('ask an expert', 'expert', 'en'),
    command('Fråga en expert', 'expert', 'sv'),
    command('expert', 'expert', undefined),
    ['help me renew', { intent: { kind: 'question', question: 'help me renew' }, language: undefined }],
    command('Status', 'status', undefined),
    command('status of Data Analytics', 'status', 'en', { competency: 'data-analytics' }),
    command('status för data analytics per den 1 oktober 2020', 'status', 'sv', {
      competency: 'data-analytics',
      asOf: '2020-10-01',
    }),
    command('status as of 2021-12-24', 'status', 'en', { asOf: '2021-12-24' }),
    command('risk as of 30 Feb 2021', 'risk', 'en', { impossibleDate: { day: 30, month: 2, year: 2021 } }),
    command('status devops', 'status', undefined, { competency: 'devops' }),
    command('Skills report', 'skillsReport', 'en'),
    command('skills report for Data Analytics', 'skillsReport', 'en', { competency: 'data-analytics' }),
    command('Show us the skills report, please', 'skillsReport', 'en'),
    command('kompetensrapporten för DevOps', 'skillsReport', 'sv', { competency: 'devops' }),
    command('Hur ser vår kompetensrapport ut?', 'skillsReport', 'sv'),
    command('Förnyelser', 'renewals', 'sv'),
    command('plan data analytics gold', 'plan', 'en', { competency: 'data-analytics', level: 'gold' }),
    command('plan EMM guld', 'plan', 'sv', { competency: 'enterprise-mobility-management', level: 'gold' }),
    command('plan för data platform', 'plan', 'sv', { competency: 'data-platform' }),
    command('what if Anna leaves?', 'whatIf', 'en', { rest: 'anna leaves' }),
    command('Vad händer om Anna slutar', 'whatIf', 'sv', { rest: 'anna slutar' }),
    command('My skills', 'mySkills', 'en'),
    command('mina färdigheter per den 1 oktober 2020', 'mySkills', 'sv', { asOf: '2020-10-01' }),
    question('my skills in data analytics'),
    command('länka mcid', 'linkMcid', 'sv'),
    question('skills report prerequisites'),
    question('kompetensrapport komma igång'),
    question('visa kompetensrapporten'),
    question('status of my support ticket'),
    question('risk of losing the benefits'),
    question('plan data analytics gold together with Fabrikam'),
    question('unlink mcid'),
    question('link mcid to two companies'),
    question('renewals of licences'),
    ['', { intent: { kind: 'empty' }, language: undefined }],
    ['🎉🎉', { intent: { kind: 'empty', sign: 'praise' }, language: undefined }],
    ['???', { intent: { kind: 'empty' }, language: undefined }],
  ];
  for (const [text, expected] of typed) {
    it(`reads "${text}" as ${JSON.stringify(expected)}`, () => {
      expect(route({ kind: 'text', text }, today)).to.deep.equal(expected);
    });
  }

  const clicked: [string, Record<string, unknown>, object][] = [
    click('faq.show', { entryId: 'x', language: 'sv' }, 'sv'),
    click('faq.none', {}, undefined),
    click('help.show', { language: 'en' }, 'en'),
    click('expert.show', {}, undefined),
    click('language.set', { language: 'sv' }, 'sv'),
    click('language.set', { language: 'fi' }, undefined),
    [
      'company.show',
      { ability: 'plan', competency: 'security', level: 'gold', asOf: '2021-09-01', language: 'sv' },
      {
        intent: {
          kind: 'ability',
          ability: 'plan',
          args: { competency: 'security', level: 'gold', asOf: '2021-09-01', rest: '' },
        },
        language: 'sv',
      },
    ],
    ['company.show', { ability: 'toString' }, { intent: { kind: 'unknownAction' }, language: undefined }],
    [
      'company.show',
      { ability: 'skillsReport', competency: 'none' },
      { intent: { kind: 'ability', ability: 'skillsReport', args: { rest: '' } }, language: undefined },
    ],
    [
      'company.show',
      { ability: 'skillsReport', competency: '' },
      { intent: { kind: 'ability', ability: 'skillsReport', args: { rest: '' } }, language: undefined },
    ],
    [
      'company.show',
      { ability: 'plan', competency: 'sales' },
      { intent: { kind: 'unknownAction' }, language: undefined },
    ],
    [
      'company.show',
      { ability: 'status', asOf: '2021-02-30' },
      { intent: { kind: 'unknownAction' }, language: undefined },
    ],
    ['faq.erase', {}, { intent: { kind: 'unknownAction' }, language: undefined }],
    ['constructor', {}, { intent: { kind: 'unknownAction' }, language: undefined }],
    ['__proto__', {}, { intent: { kind: 'unknownAction' }, language: undefined }],
    ['', {}, { intent: { kind: 'unknownAction' }, language: undefined }],
  ];
  for (const [verb, data, expected] of clicked) {
    it(`reads the button "${verb}" with ${JSON.stringify(data)} as ${JSON.stringify(expected)}`, () => {
      expect(route({ kind: 'action', verb, data }, today)).to.deep.equal(expected);
    });
  }

  const everyone = ['status', 'mySkills', 'linkMcid', 'ownAlerts', 'preferences', 'expert'];
  const partnerAdmin = [
    ...everyone,
    'skillsReport',
    'renewals',
    'risk',
    'whatIf',
    'plan',
    'linking',
    'imports',
    'companyFacts',
    'alerts',
    'sendAlerts',
    'alertReport',
  ];
  const listed: [string, Audience['scope'], Audience['roles'], string[]][] = [
    ['everyone', 'personal', [], everyone],
    ['an MPN partner admin', 'personal', ['mpnPartnerAdmin'], partnerAdmin],
    ['a Global admin', 'personal', ['globalAdmin'], [...partnerAdmin, 'roles']],
    ['everyone', 'channel', [], ['status', 'skillsReport', 'preferences', 'expert']],
    [
      'a Global admin',
      'groupChat',
      ['globalAdmin'],
      ['status', 'skillsReport', 'renewals', 'risk', 'preferences', 'expert'],
    ],
  ];
  for (const [who, scope, roles, abilities] of listed) {
    it(`lists the abilities of ${who} (${scope}), each by a word that routes`, () => {
      for (const language of ['en', 'sv'] as const) {
        const found = offeredAbilities(ABILITIES, { language, scope, roles });
        expect(found.map(({ ability }) => ability)).to.have.members(abilities);
        for (const { command } of found) {
          expect(route({ kind: 'text', text: command }, today).intent.kind).not.to.equal('question');
        }
      }
    });
  }
});

import { expect } from 'chai';
import { listedAbilities, route } from '../../../bot/turn/router.ts';

const today = () => '2021-09-01' as const;

/** A command of the company's abilities, as typed; the words that made no argument are its rest. */
const company = (text: string, ability: string, language: string | undefined, args: object = {}) =>
  [text, { intent: { kind: 'company', ability, args: { rest: '', ...args }, question: text }, language }] as [
    string,
    object,
  ];
const question = (text: string) =>
  [text, { intent: { kind: 'ask', question: text }, language: undefined }] as [string, object];

describe('the router', () => {
  const typed: [string, object][] = [
    ['help', { intent: { kind: 'help' }, language: 'en' }],
    ['HELP', { intent: { kind: 'help' }, language: 'en' }],
    ['  Hi! ', { intent: { kind: 'help' }, language: 'en' }],
    ['Hello.', { intent: { kind: 'help' }, language: 'en' }],
    ['Hjälp', { intent: { kind: 'help' }, language: 'sv' }],
    ['hjalp', { intent: { kind: 'help' }, language: 'sv' }],
    ['hej', { intent: { kind: 'help' }, language: 'sv' }],
    ['language', { intent: { kind: 'showPreferences' }, language: 'en' }],
    ['Språk?', { intent: { kind: 'showPreferences' }, language: 'sv' }],
    ['Byt språk', { intent: { kind: 'showPreferences' }, language: 'sv' }],
    ['svenska', { intent: { kind: 'setLanguage', language: 'sv' }, language: 'sv' }],
    ['Svenska, tack!', { intent: { kind: 'setLanguage', language: 'sv' }, language: 'sv' }],
    ['English', { intent: { kind: 'setLanguage', language: 'en' }, language: 'en' }],
    ['ask an expert', { intent: { kind: 'askExpert' }, language: 'en' }],
    ['Fråga en expert', { intent: { kind: 'askExpert' }, language: 'sv' }],
    ['expert', { intent: { kind: 'askExpert' }, language: undefined }],
    ['help me renew', { intent: { kind: 'ask', question: 'help me renew' }, language: undefined }],
    company('Status', 'status', undefined),
    company('status of Data Analytics', 'status', 'en', { competency: 'data-analytics' }),
    company('status för data analytics per den 1 oktober 2020', 'status', 'sv', {
      competency: 'data-analytics',
      asOf: '2020-10-01',
    }),
    company('status as of 2021-12-24', 'status', 'en', { asOf: '2021-12-24' }),
    company('risk as of 30 Feb 2021', 'risk', 'en', { impossibleDate: { day: 30, month: 2, year: 2021 } }),
    company('status devops', 'status', undefined, { competency: 'devops' }),
    company('Skills report', 'skillsReport', 'en'),
    company('skills report for Data Analytics', 'skillsReport', 'en', { competency: 'data-analytics' }),
    company('Show us the skills report, please', 'skillsReport', 'en'),
    company('kompetensrapporten för DevOps', 'skillsReport', 'sv', { competency: 'devops' }),
    company('Hur ser vår kompetensrapport ut?', 'skillsReport', 'sv'),
    company('Förnyelser', 'renewals', 'sv'),
    company('plan data analytics gold', 'plan', 'en', { competency: 'data-analytics', level: 'gold' }),
    company('plan EMM guld', 'plan', 'sv', { competency: 'enterprise-mobility-management', level: 'gold' }),
    company('plan för data platform', 'plan', 'sv', { competency: 'data-platform' }),
    company('what if Anna leaves?', 'whatIf', 'en', { rest: 'anna leaves' }),
    company('Vad händer om Anna slutar', 'whatIf', 'sv', { rest: 'anna slutar' }),
    company('My skills', 'mySkills', 'en'),
    company('mina färdigheter per den 1 oktober 2020', 'mySkills', 'sv', { asOf: '2020-10-01' }),
    question('my skills in data analytics'),
    company('länka mcid', 'linkMcid', 'sv'),
    company('When does our gold in Data Analytics expire?', 'status', 'en', {
      competency: 'data-analytics',
      level: 'gold',
    }),
    company('Vem hänger vår guld på?', 'risk', 'sv', { level: 'gold' }),
    company('If Anna leaves, what happens?', 'whatIf', undefined, { rest: 'anna leaves' }),
    question('skills report prerequisites'),
    question('kompetensrapport komma igång'),
    question('visa kompetensrapporten'),
    question('status of my support ticket'),
    question('risk of losing the benefits'),
    question('plan data analytics gold together with Fabrikam'),
    question('unlink mcid'),
    question('link mcid to two companies'),
    question('renewals of licences'),
    ['', { intent: { kind: 'nothingSaid' }, language: undefined }],
    ['🎉🎉', { intent: { kind: 'nothingSaid' }, language: undefined }],
    ['???', { intent: { kind: 'nothingSaid' }, language: undefined }],
  ];
  for (const [text, expected] of typed) {
    it(`takes "${text}" for ${JSON.stringify(expected)}`, () => {
      expect(route({ kind: 'text', text }, today)).to.deep.equal(expected);
    });
  }

  const clicked: [string, Record<string, unknown>, object][] = [
    ['faq.show', { entryId: 'x', language: 'sv' }, { intent: { kind: 'showEntry', entryId: 'x' }, language: 'sv' }],
    ['faq.none', {}, { intent: { kind: 'noneOfThese' }, language: undefined }],
    ['help.show', { language: 'en' }, { intent: { kind: 'help' }, language: 'en' }],
    ['expert.show', {}, { intent: { kind: 'askExpert' }, language: undefined }],
    ['language.set', { language: 'sv' }, { intent: { kind: 'setLanguage', language: 'sv' }, language: 'sv' }],
    ['language.set', { language: 'fi' }, { intent: { kind: 'unknownAction' }, language: undefined }],
    ['faq.show', { entryId: 7 }, { intent: { kind: 'unknownAction' }, language: undefined }],
    [
      'company.show',
      { ability: 'plan', competency: 'security', level: 'gold', asOf: '2021-09-01', language: 'sv' },
      {
        intent: {
          kind: 'company',
          ability: 'plan',
          args: { competency: 'security', level: 'gold', asOf: '2021-09-01', rest: '' },
        },
        language: 'sv',
      },
    ],
    ['company.show', { ability: 'toString' }, { intent: { kind: 'unknownAction' }, language: undefined }],
    [
      'company.show',
      { ability: 'skillsReport', competency: '' },
      { intent: { kind: 'company', ability: 'skillsReport', args: { rest: '' } }, language: undefined },
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
    it(`takes the button "${verb}" with ${JSON.stringify(data)} for ${JSON.stringify(expected)}`, () => {
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
  const listed: [string, Parameters<typeof listedAbilities>[1], Parameters<typeof listedAbilities>[2], string[]][] = [
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
    it(`lists for help what ${who} may ask for (${scope}), each by a word that routes, in either language`, () => {
      for (const language of ['en', 'sv'] as const) {
        const found = listedAbilities(language, scope, roles);
        expect(found.map(({ ability }) => ability)).to.have.members(abilities);
        for (const { command } of found) {
          expect(route({ kind: 'text', text: command }, today).intent.kind).not.to.equal('ask');
        }
      }
    });
  }
});

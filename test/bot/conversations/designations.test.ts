import type { Activity } from 'botbuilder';
import { expect } from 'chai';
import type { DesignationFacts } from '../../../domain/designations/designation-facts.ts';
import { METRICS } from '../../../domain/designations/designation-programme.ts';
import { messageActivity } from '../../support/activities.ts';
import { buttonsOf } from '../../support/card-buttons.ts';
import { textOf, wholeOf } from '../../support/card-text.ts';
import { certificate } from '../../support/certificate-builders.ts';
import { ANNA_IS_ADMIN, type KnownCompany, startBotOf } from '../../support/company.ts';
import { element, lastCard, type RunningBot } from '../../support/running-bot.ts';

const NOW = () => new Date('2026-12-01T09:00:00Z');
const BO = { from: { id: '29:bo', name: 'Bo', aadObjectId: 'aad-bo' } } as Partial<Activity>;
const SV = { locale: 'sv-SE' } as Partial<Activity>;

const held = (mcid: string, name: string, codes: string, more: object = {}) =>
  codes.split(', ').map((code) => certificate(mcid, code, { name, ...more }));

const CERTIFICATES = [
  ...held('1', 'Ada Alm', 'SC-500, AZ-104'),
  ...held('2', 'Bo Berg', 'SC-500'),
  ...held('3', 'Cia Carlén', 'SC-200'),
  ...held('4', 'David Ek', 'SC-200'),
  ...held('5', 'Eva Frisk', 'SC-100', { expiresOn: '2027-02-01' }),
  ...held('6', 'Farid Gran', 'SC-300'),
  ...held('7', 'Greta Holm', 'SC-401'),
];
const NAMES = /Alm|Berg|Carlén|Ek|Frisk|Gran|Holm/;
const FACTS: DesignationFacts[] = [
  { area: 'security', track: 'smb', anniversary: '2027-03-15' },
  {
    area: 'infrastructure',
    track: 'enterprise',
    stated: [{ on: '2026-11-01', netCustomerAdds: 20, usageGrowth: 13.3, deployments: 0, score: 41 }],
  },
];
const KNOWN: KnownCompany = {
  certificates: CERTIFICATES,
  importedOn: '2026-11-20',
  facts: { memberships: [], designations: FACTS },
};

describe('designations', () => {
  let bot: RunningBot;

  async function knowing(known: KnownCompany): Promise<void> {
    bot = await startBotOf(known, { env: ANNA_IS_ADMIN, now: NOW });
  }

  afterEach(() => bot.stop());

  async function say(text: string, overrides: Partial<Activity> = {}) {
    await bot.send(messageActivity({ text, ...overrides }));
    return lastCard(bot.connector);
  }

  type Card = Awaited<ReturnType<typeof say>>;
  const text = (card: Card, id: string) => element(card, id)?.text;
  const metrics = (card: Card) => METRICS.map((id) => `${text(card, `metric-${id}`)}`.replace(/^\*\*.*?\*\*: /, ''));

  describe('with certificates and stated facts', () => {
    beforeEach(() => knowing(KNOWN));

    it('are shown by metric with what is known, and the span that is left', async () => {
      const card = await say('status of Security');
      expect(text(card, 'score')).to.equal(
        '**32 to 92 of 100**, as an estimate: skilling 32 of 40 by the report of 20 November 2026, the rest not stated.',
      );
      expect(metrics(card)).to.deep.equal([
        'not stated, at most 20',
        '32 of 40',
        'not applicable',
        'not stated, at most 20',
        'not stated, at most 20',
      ]);
      expect(textOf(card)).to.match(/SMB track, as stated/);
      expect(textOf(card)).to.match(/Eva Frisk: Cybersecurity Architect Expert, last day 1 February 2027/);
    });

    it('are shown in Swedish too, under the nicknames of the areas', async () => {
      const card = await say('status för säkerhet', SV);
      expect(text(card, 'title')).to.equal('Security');
      expect(metrics(card)[1]).to.equal('32 av 40');
      expect(metrics(card)[2]).to.equal('ej tillämpligt');
      expect(text(card, 'score')).to.match(/^\*\*32 till 92 av 100\*\*, uppskattat/);
    });

    it('are shown without names to those who may not see them', async () => {
      const card = await say('status of security', BO);
      expect(metrics(card)[1]).to.equal('32 of 40');
      expect(wholeOf(card)).not.to.match(NAMES);
    });

    it('take stated points, each with its day, and the stated score', async () => {
      const card = await say('status of infra');
      expect(metrics(card)).to.deep.equal([
        '20 of 30, stated on 1 November 2026',
        '0 of 20',
        '0 of 20',
        '13.3 of 20, stated on 1 November 2026',
        '0 of 10, stated on 1 November 2026',
      ]);
      expect(textOf(card)).to.match(/Partner Center showed \*\*41\*\* points, as stated on 1 November 2026/);
      expect(text(card, 'outcome')).to.match(
        /^Not enough: every metric needs some points, and Intermediate certifications, .*Deployments have none/,
      );
    });

    it('show both tracks of an area whose track is not stated', async () => {
      const card = await say('status of Data & AI');
      expect(metrics(card)[1]).to.equal('Enterprise 0 of 40 · SMB 4 of 40');
      expect(textOf(card)).to.match(/The track is not stated/);
    });

    it('take the better total of Modern Work, and name its track', async () => {
      const card = await say('status of modern work');
      expect(metrics(card)[1]).to.equal('5 of 10');
      expect(textOf(card)).to.match(/SMB track: it has the better total/);
      expect(textOf(card)).to.match(/no certificate for this that can still be earned/);
    });

    const names: [text: string, title: string][] = [
      ['status of data and ai', 'Data & AI'],
      ['status of the Solutions Partner for Security designation', 'Security'],
      ['status of digital & app innovation', 'Digital & App Innovation'],
      ['status of business applications', 'Business Applications'],
      ['status of biz apps', 'Business Applications'],
      ['status of the Solutions Partner for Data & AI (Azure) designation', 'Data & AI'],
      ['status of Azure digital & app innovation', 'Digital & App Innovation'],
      ['status för digital- och appinnovation', 'Digital & App Innovation'],
      ['status för infrastrukturen', 'Infrastructure'],
      ['status för Security-utmärkelsen', 'Security'],
      ['status of modernwork', 'Modern Work'],
      ['status of security as of 30 November 2026', 'Security'],
      ['status of cloud business applications', 'Cloud Business Applications'],
      ['status of security as of 2021-05-10', 'Security'],
    ];
    for (const [line, title] of names) {
      it(`understand "${line}"`, async () => {
        const card = await say(line);
        const isDesignation = text(card, 'metric-intermediate') !== undefined;
        expect(textOf(card)).to.contain(title);
        expect(isDesignation).to.equal(!/2021|cloud/.test(line));
      });
    }

    const asked: [question: string, shown: RegExp][] = [
      ['How many points do we have in Security?', /^Security\n[\s\S]*32 to 92 of 100/],
      ['Which designations do we hold?', /^Your Solutions Partner designations/],
      ['Har vi utmärkelsen Infrastructure?', /^Infrastructure\nPer den/],
      ['Hur når vi 70 poäng i Security?', /^Plan för Security/],
      ['Which certificates expire before our anniversary?', /^What is at risk[\s\S]*Eva Frisk/],
      ['Who counts for Security?', /^Security\n[\s\S]*Eva Frisk/],
      ['What happens to Security if Eva leaves?', /^If Eva Frisk leaves[\s\S]*32 → 24 of 40/],
    ];
    for (const [question, shown] of asked) {
      it(`answer "${question}"`, async () => expect(textOf(await say(question))).to.match(shown));
    }

    it('are not known for a day between the values of 2023 and 2026', async () => {
      expect(textOf(await say('status of modern work as of 1 May 2024'))).to.match(
        /No source that I have gives the values of 1 November 2023 to 30 July 2026/,
      );
    });

    it('are shown together, each area with its points, those that are stated first', async () => {
      const card = await say('status', BO);
      expect(textOf(card)).to.match(/Infrastructure[\s\S]*Security[\s\S]*32 to 92 of 100[\s\S]*Data & AI/);
      expect(wholeOf(card)).not.to.match(NAMES);
    });

    it('are planned for the anniversary, with the points still needed elsewhere', async () => {
      const card = await say('plan security');
      const shown = textOf(card);
      expect(shown).to.match(/Plan for Security[\s\S]*15 March 2027/);
      expect(shown).to.match(/Eva Frisk[\s\S]*renews Cybersecurity Architect Expert/);
      expect(shown).to.match(/30 points are then still needed from customers, usage and deployments/);
      expect(shown).to.match(/Not stated: Net customer adds, Usage growth and Deployments/);
    });

    it('plan nothing that can no longer be earned', async () => {
      const shown = textOf(await say('planera modern work', SV));
      expect(shown).to.match(/Advanced certifications: jag känner inte till någon certifiering/);
      expect(shown).not.to.match(/MS-102|Enterprise Administrator/);
    });

    it('ask which area to plan for', async () => {
      expect(textOf(await say('plan'))).to.match(/Which designation[\s\S]*Business Applications/);
    });

    it('are read in a follow-up, which takes the place of the area before', async () => {
      await say('status of security');
      expect(text(await say('and modern work?'), 'title')).to.equal('Modern Work');
      expect(text(await say('och infrastruktur då?', SV), 'title')).to.equal('Infrastructure');
      expect(textOf(await say('and cloud platform?'))).to.match(/Cloud Platform/);
    });

    it('have a risk: what ends before the anniversary, and who the points depend on', async () => {
      const shown = textOf(await say('risk'));
      expect(shown).to.match(/Skilling has 32 of 40 today/);
      expect(shown).to.match(/On the anniversary, 15 March 2027, skilling would have 24 of 40/);
      expect(shown).to.match(/Eva Frisk: Cybersecurity Architect Expert, last day 1 February 2027/);
    });

    it('are renewed together, from the anniversary itself', async () => {
      const shown = textOf(await say('renewals'));
      expect(shown).to.match(/Renewal window: 15 March 2027 to 14 April 2027/);
      expect(shown).to.match(/Qualification window: 1 October 2026 to 14 April 2027/);
      expect(shown).to.match(/One fee for all of them: US\$4,875/);
      expect(textOf(await say('renewals as of 20 March 2027'))).to.match(/The renewal window is open: 26 days left/);
      expect(textOf(await say('förnyelser', SV))).to.match(
        /Förnyelsefönster: från och med den 15 mars 2027 till och med den 14 april 2027/,
      );
    });

    it('are renewed on days too for which no values are known', async () => {
      const shown = textOf(await say('renewals as of 20 March 2026'));
      expect(shown).to.match(/No source that I have gives the values/);
      expect(shown).to.match(/Renewal window: 15 March 2027 to 14 April 2027/);
    });

    it('change if people leave', async () => {
      const card = await say('what if Eva Frisk leaves');
      expect(text(card, 'summary')).to.equal('One designation changes.');
      expect(textOf(card)).to.match(/\*\*Security\*\* \(SMB\): 32 → 24 of 40 for skilling/);
      expect(text(await say('what if Bo leaves'), 'summary')).to.match(/^No designation changes/);
    });

    it('show plans, risks and renewals to those only who may see them', async () => {
      const lines = ['plan infra', 'risk of security', 'renewals of security', 'what if Eva Frisk leaves'];
      for (const line of [...lines, 'What happens to Security if Eva leaves?', 'Who is missing for Security?']) {
        const card = await say(line, BO);
        expect(wholeOf(card)).not.to.match(NAMES);
        expect(textOf(card)).not.to.match(/of 40|Qualification window/);
      }
    });
  });

  describe('beside stated memberships', () => {
    const memberships = [{ offer: 'gold', competency: 'messaging', purchasedOn: '2021-06-19' }] as const;
    beforeEach(() => knowing({ ...KNOWN, facts: { memberships, designations: FACTS } }));

    it('come first today, with the competencies a click away', async () => {
      const card = await say('status');
      expect(textOf(card)).to.match(/Your Solutions Partner designations/);
      const button = buttonsOf(card).find(({ title }) => title === 'Competencies');
      await bot.send(messageActivity({ text: '', value: button?.data }));
      expect(textOf(lastCard(bot.connector))).to.match(/Messaging/);
    });

    it('are asked about in plain words, as competencies are', async () => {
      expect(text(await say('who counts for infrastructure?'), 'title')).to.match(/Infrastructure/);
      expect(text(await say('har vi modern work?', SV), 'title')).to.match(/Modern Work/);
      expect(text(await say('how far are we from business applications'), 'title')).to.match(/Business Applications/);
    });

    it('leave days before October 2022 to the competencies', async () => {
      expect(textOf(await say('status as of 2021-09-01'))).to.match(/Messaging/);
      expect(textOf(await say('renewals as of 2021-09-01'))).to.match(/Messaging/);
      expect(textOf(await say('plan security gold as of 2021-09-01'))).not.to.match(/designation/);
    });
  });

  describe('without any data', () => {
    beforeEach(() => knowing({}));

    it('say what is missing, and still what an area asks for', async () => {
      const card = await say('status of security');
      expect(text(card, 'score')).to.match(/no Trainings export yet, the rest not stated/);
      expect(text(card, 'outcome')).to.match(/it depends on what is not stated/);
      expect(textOf(card)).to.match(/Insights/);
      expect(textOf(await say('plan security'))).to.match(/no Trainings export yet/);
      expect(textOf(await say('risk of security'))).to.match(/no Trainings export yet/);
    });
  });
});

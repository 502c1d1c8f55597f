import type { Activity } from 'botbuilder';
import { expect } from 'chai';
import type { DesignationFacts } from '../../../domain/designations/designation-facts.ts';
import { METRICS } from '../../../domain/designations/designation-programme.ts';
import { messageActivity } from '../../support/activities.ts';
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

    it('are not known for a day between the values of 2023 and 2026', async () => {
      expect(textOf(await say('status of modern work as of 1 May 2024'))).to.match(
        /No source that I have gives the values of 1 November 2023 to 30 July 2026/,
      );
    });
  });
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import { z } from 'zod';
import { COMPANY_FACTS_FILE, readFactsFile } from '../../../bot/company/read-facts-file.ts';
import { createCompanies } from '../../../bot/store/companies.ts';
import { openStore } from '../../../bot/store/store.ts';

const TODAY = '2021-06-01';
const EXAMPLE = doc('company-facts.example.yaml');

function doc(name: string): string {
  return readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8');
}

describe('a file of company facts', () => {
  it('is described by the JSON schema in docs/', () => {
    expect(JSON.parse(doc('company-facts.schema.json'))).to.deep.equal(z.toJSONSchema(COMPANY_FACTS_FILE));
  });

  it('is read like the example in docs/', () => {
    expect(readFactsFile(EXAMPLE, TODAY)).to.deep.equal({
      kind: 'facts',
      facts: {
        market: 'developed',
        movedToPcOn: '2020-03-02',
        declared: { 'authorised-surface-hub-reseller': false },
        memberships: [
          { offer: 'gold', competency: 'data-analytics', purchasedOn: '2019-09-01', renewedOn: '2020-09-14' },
          { offer: 'silver', competency: 'devops', purchasedOn: '2020-11-30' },
          { offer: 'actionPack', purchasedOn: '2020-05-03' },
        ],
        performance: [{ kind: 'snapshot', metric: 'power-bi-seats', on: '2020-12-31', value: 1200 }],
      },
    });
  });

  it('may be empty', () => {
    expect(readFactsFile('# nothing yet', TODAY)).to.deep.include({ kind: 'facts' });
  });

  const bought = (line: string) => `memberships:\n  - { ${line} }\n`;
  const figures = (...values: readonly string[]) =>
    `performance:\n${values.map((value) => `  - { metric: power-bi-seats, on: 2021-02-28, ${value} }\n`).join('')}`;
  const wrong: readonly (readonly [string, string, string | RegExp, string | RegExp])[] = [
    ['another key', 'markets: developed', '', /markets/],
    ['another market', 'market: sweden', 'market', /developed/],
    ['a key twice', 'market: developed\nmarket: developing', '', /unique/],
    ['no YAML', 'market: [developed', '', /line 1/],
    ['a list', '- market', '', /expected object/],
    ['references', 'a: &a [1]\nb: *a', '', /refers to parts of itself/],
    ['bottomless nesting', '['.repeat(20_000), '', /nested too deeply|line 1/],
    ['__proto__', '__proto__: { market: developed }', '', /__proto__/],
    ['a date without a day', 'movedToPcOn: March 2020', 'movedToPcOn', /2021-09-01/],
    ['a date in no calendar', 'movedToPcOn: 2021-02-29', 'movedToPcOn', 'dateImpossible'],
    ['a date to come', 'movedToPcOn: 2021-06-02', 'movedToPcOn', 'dateInFuture'],
    [
      'an unknown competency',
      bought('offer: gold, competency: sales, purchasedOn: 2020-01-01'),
      /competency$/,
      /devops/,
    ],
    ['no competency', bought('offer: gold, purchasedOn: 2020-01-01'), 'memberships.0', 'competencyMissing'],
    [
      'ERP silver',
      bought('offer: silver, competency: enterprise-resource-planning, purchasedOn: 2020-01-01'),
      'memberships.0',
      'levelNotOffered',
    ],
    [
      'the same pack twice',
      'memberships:\n  - &x { offer: actionPack, purchasedOn: 2020-01-01 }\n  - { offer: actionPack, purchasedOn: 2020-02-01 }',
      'memberships (actionPack)',
      'statedTwice',
    ],
    [
      'a figure twice',
      figures('twelveMonths: 600', 'twelveMonths: 600'),
      'performance (power-bi-seats, 2021-02-28)',
      'statedTwice',
    ],
    [
      'two figures of one day',
      figures('twelveMonths: 600', 'twelveMonths: 700'),
      'performance (power-bi-seats, 2021-02-28)',
      'statedTwice',
    ],
    [
      'a part twice',
      figures('twelveMonths: 6, association: DPOR', 'twelveMonths: 7, association: DPOR'),
      'performance (power-bi-seats, 2021-02-28, DPOR)',
      'statedTwice',
    ],
    [
      'an unknown metric',
      'performance: [{ metric: luck, on: 2021-01-01, twelveMonths: 1 }]',
      /metric$/,
      /power-bi-seats/,
    ],
    [
      'an endless figure',
      'performance: [{ metric: power-bi-seats, on: 2021-01-01, twelveMonths: .inf }]',
      /Months$/,
      /./,
    ],
  ];
  for (const [what, yaml, at, problem] of wrong) {
    it(`is refused with ${what}`, () => {
      const reading = readFactsFile(yaml, TODAY);
      if (reading.kind === 'facts') throw new Error('read');
      const [first] = reading.problems;
      const found = typeof first?.problem === 'string' ? first.problem : first?.problem.kind;
      expect(first?.at).to.match(at instanceof RegExp ? at : new RegExp(`^${at.replace(/[.()]/g, '\\$&')}$`));
      expect(found).to.match(new RegExp(problem));
    });
  }

  const DESIGNATIONS = `designations:
  - area: data-ai
    track: smb
    enrolledOn: 2025-08-15
    anniversary: 2026-08-15
    stated: [{ on: 2026-10-20, score: 62.5 }, { on: 2026-11-20, netCustomerAdds: 20, usageGrowth: 0, deployments: 10 }]
  - { area: security }
`;

  it('may state designations with their points', () => {
    const reading = readFactsFile(DESIGNATIONS, '2026-12-01');
    expect(reading).to.have.deep.nested.property('facts.designations', [
      {
        ...{ area: 'data-ai', track: 'smb', enrolledOn: '2025-08-15', anniversary: '2026-08-15' },
        stated: [
          { on: '2026-10-20', score: 62.5 },
          { on: '2026-11-20', netCustomerAdds: 20, usageGrowth: 0, deployments: 10 },
        ],
      },
      { area: 'security' },
    ]);
  });

  for (const [what, from, to, at, kind] of [
    [
      'more points than there are',
      'netCustomerAdds: 20',
      'netCustomerAdds: 31',
      'designations.0.stated.1',
      'pointsAboveMax',
    ],
    ['fewer points than none', 'deployments: 10', 'deployments: -1', 'designations.0.stated.1', 'notPoints'],
    ['points of a day to come', '2026-10-20', '2026-12-20', 'designations.0.stated.0', 'dateInFuture'],
    ['a day twice', '2026-10-20', '2026-11-20', 'designations.0.stated (2026-11-20)', 'statedTwice'],
    ['an area in two tracks', 'area: security', 'area: data-ai, track: enterprise', 'designations', 'twoTracks'],
    [
      'two anniversaries',
      'area: security',
      'area: security, anniversary: 2026-09-01',
      'designations',
      'twoAnniversaries',
    ],
    ['an enrolment to come', '2025-08-15', '2027-08-15', 'designations.0', 'dateInFuture'],
  ] as const) {
    it(`is refused with ${what}`, () => {
      const reading = readFactsFile(DESIGNATIONS.replace(from, to), '2026-12-01');
      if (reading.kind === 'facts') throw new Error('read');
      const [{ at: place, problem } = { at: '', problem: '' }] = reading.problems;
      expect([place, typeof problem === 'string' ? problem : problem.kind]).to.deep.equal([at, kind]);
    });
  }

  it('names the areas and tracks that there are', () => {
    for (const [from, to, named] of [
      ['area: security', 'area: safety', 'modern-work'],
      ['track: smb', 'track: corporate', 'enterprise'],
    ] as const) {
      const reading = readFactsFile(DESIGNATIONS.replace(from, to), '2026-12-01');
      expect(reading).to.have.nested.property('problems[0].problem').that.includes(named);
    }
  });

  it('may split a figure by association type', () => {
    const yaml = figures('twelveMonths: 6, association: DPOR', 'twelveMonths: 7, association: CSP');
    expect(readFactsFile(yaml, TODAY)).to.deep.include({ kind: 'facts' });
  });

  it('never throws, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...EXAMPLE)).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (yaml) => {
        expect(readFactsFile(yaml, TODAY).kind).to.be.oneOf(['facts', 'problems']);
      }),
      { numRuns: 40 },
    );
  });

  it('replaces all facts when it is loaded from the shell, or changes nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'compass-facts-'));
    const storeUrl = `sqlite://${join(folder, 'store.sqlite')}`;
    const run = (yaml: string) => {
      writeFileSync(join(folder, 'facts.yaml'), yaml);
      return spawnSync(process.execPath, ['bot/cli/facts.ts', join(folder, 'facts.yaml'), '--tenant', 'Contoso'], {
        cwd: new URL('../../../', import.meta.url),
        env: { STORE_URL: storeUrl },
        encoding: 'utf8',
      });
    };
    try {
      expect(run(EXAMPLE)).to.include({ status: 0, stdout: 'The facts count now: 3 purchases.\n' });
      const designations = run('designations: [{ area: security }, { area: data-ai }]');
      expect(designations.stdout).to.equal('The facts count now: 0 purchases, designations: security, data-ai.\n');
      expect(run(EXAMPLE).status).to.equal(0);
      expect(run('market: sweden')).to.include({ status: 1, stdout: '' });
      const store = await openStore(storeUrl);
      const { index } = await createCompanies(store).find('contoso');
      await store.close();
      expect(index.facts).to.include({ market: 'developed' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

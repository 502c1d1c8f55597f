import { expect } from 'chai';
import type { DesignationFacts } from '../../../domain/designations/designation-facts.ts';
import { endingCertificates } from '../../../domain/designations/ending-certificates.ts';
import { evaluateDesignations } from '../../../domain/designations/evaluate-designation.ts';
import { toOneDecimal } from '../../../domain/designations/fraction.ts';
import { partsOf } from '../../../domain/designations/leave-one-out.ts';
import { certificate, certified, DAY, inDesignations, pointsOn, scored } from '../../support/certificate-builders.ts';

/** 32 of 40 points on the SMB track. */
const SECURITY_PEOPLE = {
  a: 'SC-500',
  b: 'SC-500',
  c: 'SC-200',
  d: 'SC-200',
  e: 'SC-100',
  f: 'SC-300',
  g: 'SC-401',
};
const SMB: DesignationFacts = { area: 'security', track: 'smb' };

function stated(netCustomerAdds: number, usageGrowth: number, deployments: number): DesignationFacts {
  return { ...SMB, stated: [{ on: '2026-11-01', netCustomerAdds, usageGrowth, deployments }] };
}

function shown(people: Record<string, string>, facts: DesignationFacts[]) {
  const { outcome, tracks, choice } = scored(inDesignations(certified(people), facts), 'security');
  return `${outcome} ${toOneDecimal(tracks[0].low)}–${toOneDecimal(tracks[0].high)} ${choice} ${tracks[0].track}`;
}

describe('the verdict on a designation', () => {
  it('is a span if the metrics about customers are not stated', () => {
    expect(shown(SECURITY_PEOPLE, [SMB])).to.equal('open 32–92 stated smb');
  });

  const cases: [string, DesignationFacts, string][] = [
    ['seventy points, and some in each metric', stated(20, 10, 8), 'met 70–70 stated smb'],
    ['a point too few', stated(20, 10, 7), 'notMet 69–69 stated smb'],
    ['seventy points, but a metric without any', stated(20, 20, 0), 'notMet 72–72 stated smb'],
    ['seventy points, but a metric with half a point', stated(20, 20, 0.5), 'ask 72.5–72.5 stated smb'],
    ['more points than a metric has', stated(400, 90, 90), 'met 92–92 stated smb'],
    ['a negative figure', stated(-4, 20, 20), 'notMet 72–72 stated smb'],
  ];
  for (const [name, facts, expected] of cases) {
    it(`is ${expected}: ${name}`, () => expect(shown(SECURITY_PEOPLE, [facts])).to.equal(expected));
  }

  it('takes the latest statement of each metric up to its day', () => {
    const facts: DesignationFacts = {
      ...SMB,
      stated: [
        { on: '2026-10-01', netCustomerAdds: 8, deployments: 3 },
        { on: '2026-11-01', netCustomerAdds: 12, score: 61 },
        { on: '2026-12-24', netCustomerAdds: 20, score: 80 },
      ],
    };
    const { tracks, statedScore } = scored(inDesignations(certified(SECURITY_PEOPLE), [facts]), 'security');
    expect(toOneDecimal(tracks[0].low)).to.equal(32 + 12 + 3);
    expect(statedScore).to.deep.equal({ value: 61, on: '2026-11-01' });
  });

  it('computes Security on both tracks and takes the better total, if no track is stated', () => {
    expect(shown(SECURITY_PEOPLE, [])).to.equal('open 32–92 better smb');
    const many = { ...SECURITY_PEOPLE, h: 'SC-100', i: 'SC-100', j: 'SC-100' };
    expect(shown(many, [])).to.equal('open 40–100 better enterprise');
    expect(shown(SECURITY_PEOPLE, [{ area: 'security', track: 'enterprise' }])).to.equal(
      'open 20–80 stated enterprise',
    );
  });

  it('shows both tracks of an area whose track Partner Center assigns, if none is stated', () => {
    const { choice, tracks } = scored(inDesignations(certified({ a: 'PL-300' })), 'business-applications');
    expect(choice).to.equal('notStated');
    expect(tracks.map(({ track, low }) => [track, toOneDecimal(low)])).to.deep.equal([
      ['enterprise', 1],
      ['smb', 4],
    ]);
  });

  it('is given for six areas, and a certificate may count in several', () => {
    const verdicts = evaluateDesignations(inDesignations(certified({ a: 'SC-300', b: 'AZ-104' })), DAY);
    const points = verdicts.map((verdict) => [
      verdict.area,
      verdict.kind === 'scored' ? verdict.tracks.map(({ skilling }) => toOneDecimal(skilling.points)) : verdict.kind,
    ]);
    expect(Object.fromEntries(points)).to.deep.equal({
      'data-ai': [0, 4],
      'digital-app': [0, 4],
      infrastructure: [0, 4],
      'business-applications': [0, 0],
      'modern-work': [5],
      security: [0],
    });
  });

  it('counts the fixed points of SMB step 2 without step 1, by symmetry', () => {
    expect(pointsOn({ a: 'AZ-305' }, { area: 'data-ai', track: 'smb', metric: 'intermediate' })).to.equal(4);
  });
});

describe('a certificate of a designation', () => {
  const smb = { area: 'modern-work', track: 'smb', metric: 'advanced' } as const;

  it('counts through one year after its retirement', () => {
    expect(pointsOn({ a: 'MS-102' }, smb, '2027-11-30')).to.equal(15);
    expect(pointsOn({ a: 'MS-102' }, smb, '2027-12-01')).to.equal(0);
  });

  const ends: [string, Parameters<typeof certificate>[2], number][] = [
    ['counts on the day it expires', { expiresOn: DAY }, 15],
    ['does not count on the day after', { expiresOn: '2026-11-19' }, 0],
    ['counts from the day it is earned', { completedOn: DAY }, 15],
    ['does not count before', { completedOn: '2026-11-21' }, 0],
    ['counts if the report has no dates', { completedOn: undefined }, 15],
    ['counts if it is active', { status: 'Active' }, 15],
    ['does not count with a status that is not known to count', { status: 'Revoked' }, 0],
  ];
  for (const [name, more, points] of ends) {
    it(name, () => {
      const { tracks } = scored(
        inDesignations([certificate('a', 'MS-102', more)], [{ area: 'modern-work', track: 'smb' }]),
        'modern-work',
      );
      expect(toOneDecimal(tracks[0].low)).to.equal(points);
    });
  }

  it('does not count if it was earned after it had retired', () => {
    const records = [certificate('a', 'AI-102', { completedOn: '2026-07-01' }), ...certified({ b: 'AZ-104, AZ-305' })];
    const { tracks } = scored(inDesignations(records, [{ area: 'data-ai', track: 'smb' }]), 'data-ai');
    expect(toOneDecimal(tracks[0].low)).to.equal(8);
  });

  it('counts once for a person with two MCIDs, who may meet one step with each', () => {
    const both = { name: 'Ada Alm', email: 'ada@nordan.example' };
    const records = [
      certificate('1', 'AZ-104', both),
      certificate('2', 'AZ-104', both),
      certificate('2', 'AZ-305', both),
      certificate('1', 'DP-300', both),
      certificate('2', 'DP-300', both),
    ];
    const { tracks } = scored(inDesignations(records, [{ area: 'data-ai', track: 'smb' }]), 'data-ai');
    expect(toOneDecimal(tracks[0].low)).to.equal(12);
  });
});

describe('the people that a designation depends on', () => {
  it('are those without which a step is lost; each has the points that would go', () => {
    const people = { a: 'SC-500', b: 'SC-200, SC-100', c: 'SC-200', d: 'SC-401' };
    const company = inDesignations(certified(people), [SMB]);
    const parts = partsOf(company, scored(company, 'security'));
    expect(
      parts.map(({ mcid, loss, isNeeded, steps }) => [mcid, toOneDecimal(loss), isNeeded, steps.length]),
    ).to.deep.equal([
      ['a', 20, true, 1],
      ['b', 8, false, 2],
      ['d', 8, false, 1],
      ['c', 0, false, 1],
    ]);
  });

  it('may lose what one track has, and keep what the other has', () => {
    const many = { a: 'SC-500', b: 'SC-500', c: 'SC-200', d: 'SC-200' };
    const pool = Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`p${index}`, 'SC-100']));
    const company = inDesignations(certified({ ...many, ...pool }));
    const [first] = partsOf(company, scored(company, 'security'));
    expect(first && [first.mcid, toOneDecimal(first.loss)]).to.deep.equal(['a', 0]);
  });
});

describe('certificates that end before a day', () => {
  it('are listed by their last day, with whether they can be renewed', () => {
    const records = [
      certificate('a', 'AZ-500', { expiresOn: '2027-12-01' }),
      certificate('b', 'SC-200', { expiresOn: '2027-02-01' }),
      certificate('c', 'SC-100', { expiresOn: '2027-03-01' }),
      certificate('c', 'SC-100', { expiresOn: '2028-03-01' }),
      certificate('d', 'AZ-104', { expiresOn: '2027-01-01' }),
      certificate('e', 'SC-300'),
    ];
    const company = inDesignations(records);
    const ending = endingCertificates(company, scored(company, 'security'), '2027-10-01');
    expect(ending.map(({ mcid, lastDay, canBeRenewed }) => [mcid, lastDay, canBeRenewed])).to.deep.equal([
      ['b', '2027-02-01', true],
      ['a', '2027-08-31', false],
    ]);
  });
});

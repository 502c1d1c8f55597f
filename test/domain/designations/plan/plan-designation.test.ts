import { expect } from 'chai';
import type { CertificateRecord } from '../../../../domain/designations/certificate-record.ts';
import type { DesignationFacts } from '../../../../domain/designations/designation-facts.ts';
import type { AreaId } from '../../../../domain/designations/designation-programme.ts';
import { toOneDecimal } from '../../../../domain/designations/fraction.ts';
import { planDesignation } from '../../../../domain/designations/plan/plan-designation.ts';
import type { CalendarDay } from '../../../../domain/time/calendar-day.ts';
import { certificate, certified, DAY, inDesignations } from '../../../support/certificate-builders.ts';

const STATED = { netCustomerAdds: 20, usageGrowth: 10, deployments: 10 };

function facts(area: AreaId, more: Partial<DesignationFacts> = {}): DesignationFacts {
  return { area, ...more };
}

function planned(
  area: AreaId,
  records: readonly CertificateRecord[],
  own: DesignationFacts[] = [],
  day: CalendarDay = DAY,
) {
  return planDesignation(inDesignations(records, own), { area, day, today: DAY });
}

/** Shows a plan as its goal, points and steps: "pass 40, 0 elsewhere: a step-1, b step-2". */
function shown(...args: Parameters<typeof planned>): string {
  const plan = planned(...args);
  if (plan.kind !== 'plan') return plan.kind;
  const each = plan.plans.map(({ track, goal, skilling, elsewhere, steps, noneEarnable }) => {
    const todo = steps.map(({ kind, mcid, metric, step }) => `${kind} ${mcid} ${metric[0]}/${step}`).join(', ');
    const none = noneEarnable.length > 0 ? ` none in ${noneEarnable.join()}` : '';
    return `${track} ${goal} ${toOneDecimal(skilling)}, ${toOneDecimal(elsewhere)} elsewhere${none}: ${todo}`;
  });
  return each.join(' | ');
}

describe('the plan of a designation', () => {
  it('takes the fewest certificates, by the people nearest to them', () => {
    const people = certified({ a: 'SC-500, SC-200, SC-100', b: 'SC-200, SC-300', c: 'AZ-104', d: 'AZ-104' });
    const smb = facts('security', { track: 'smb', stated: [{ on: '2026-11-01', ...STATED, usageGrowth: 6 }] });
    expect(shown('security', people, [smb])).to.equal('smb pass 40, 0 elsewhere: earn c i/step-3, earn d i/step-3');
  });

  it('weighs gates and pools of a person together', () => {
    const people = certified({ a: 'AZ-104, DP-600', b: 'AZ-104, DP-600', c: 'SC-300' });
    const stated = [{ on: '2026-11-01', netCustomerAdds: 30, usageGrowth: 20, deployments: 10 }] as const;
    expect(shown('data-ai', people, [facts('data-ai', { track: 'enterprise', stated })])).to.equal(
      'enterprise pass 12, 0 elsewhere: earn a i/step-2, earn b i/step-2, earn c i/step-3',
    );
  });

  it('gives the most that certificates can if the rest is not stated, and the points still needed', () => {
    const people = certified({ a: 'SC-500', b: 'SC-200' });
    expect(shown('security', people, [facts('security', { track: 'smb' })])).to.equal(
      'smb mostSkilling 24, 46 elsewhere: earn a i/step-3, earn b i/step-3',
    );
  });

  it('is for the better track, and for both if Partner Center assigns it', () => {
    const people = certified({ a: 'SC-500', b: 'SC-200' });
    expect(shown('security', people)).to.match(/^smb mostSkilling 24/);
    expect(shown('business-applications', people)).to.match(/^enterprise mostSkilling 6.3.* \| smb mostSkilling 23/);
  });

  it('says that no certificate for Modern Work Advanced can still be earned', () => {
    const people = certified({ a: 'MS-700', b: 'MD-102' });
    const after: CalendarDay = '2026-12-01';
    const plan = planDesignation(inDesignations(people), { area: 'modern-work', day: after, today: after });
    expect(plan.kind === 'plan' && plan.plans[0].noneEarnable).to.deep.equal(['advanced']);
    expect(plan.kind === 'plan' && plan.plans[0].steps).to.deep.equal([]);
  });

  it('names no retired certificate, and those expected to retire last', () => {
    for (const area of ['business-applications', 'security', 'digital-app'] as const) {
      const plan = planned(area, certified({ a: 'AZ-900', b: 'AZ-900' }), [facts(area, { track: 'smb' })]);
      const steps = plan.kind === 'plan' ? plan.plans[0].steps : [];
      expect(steps).not.to.have.length(0);
      for (const { certificates } of steps) {
        expect(certificates.filter(({ retiresOn }) => retiresOn && retiresOn < DAY)).to.deep.equal([]);
        expect(certificates.slice(0, -1).some(({ expectedToRetireIn }) => expectedToRetireIn)).to.equal(false);
      }
    }
  });

  it('renews what ends before its day rather than earn anew, unless it has retired', () => {
    const records = [
      certificate('a', 'SC-200', { expiresOn: '2027-03-01' }),
      certificate('b', 'AZ-500', { expiresOn: '2027-03-01' }),
      certificate('b', 'SC-100'),
    ];
    const smb = facts('security', { track: 'smb' });
    expect(shown('security', records, [smb], '2027-06-01')).to.equal(
      'smb mostSkilling 24, 46 elsewhere: earn b i/step-1, renew a i/step-2, earn a i/step-3',
    );
  });

  it('prefers people who have held a certificate of the step before', () => {
    const records = [
      certificate('z', 'AZ-305', { expiresOn: '2026-01-01' }),
      ...certified({ a: 'AZ-104', b: 'AZ-700' }),
    ];
    const stated = [{ on: '2026-11-01', netCustomerAdds: 30, usageGrowth: 20, deployments: 10 }] as const;
    expect(shown('infrastructure', records, [facts('infrastructure', { track: 'smb', stated })])).to.equal(
      'smb pass 12, 0 elsewhere: earn z a/step-1',
    );
  });

  it('is not needed if enough points are stated and earned', () => {
    const full = { netCustomerAdds: 30, usageGrowth: 20, deployments: 10 };
    const people = certified({ a: 'AZ-104, AZ-700, AZ-305, AZ-140' });
    const own = facts('infrastructure', { track: 'smb', stated: [{ on: DAY, ...full }] });
    expect(shown('infrastructure', people, [own])).to.equal('met');
  });

  it('is not known for a day about which no source tells', () => {
    expect(shown('security', [], [], '2025-01-01')).to.equal('notKnown');
  });
});

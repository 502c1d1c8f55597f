import { expect } from 'chai';
import { membershipsOf } from '../../../domain/company/memberships.ts';
import { planTarget } from '../../../domain/company/plan-target.ts';
import { findCompetency } from '../../../domain/competencies/programme.ts';
import { MPN_2021 } from '../../../domain/programmes/mpn-2021/mpn-2021.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';
import { skillOf } from '../../support/skill-of.ts';

const TODAY = '2021-05-10';
const SPECIALIST = ['70-767', '70-768', 'Technical Assessment Data Analytics Foundational'];

/** Returns the target in Data Analytics for a company where a number of people have all skills until a day. */
function target(
  people: readonly string[],
  expiresOn: CalendarDay | undefined,
  held: 'silver' | 'gold' | undefined,
  asked: { level?: string; asOf?: CalendarDay } = {},
) {
  const records = people.flatMap((name) => SPECIALIST.map((skill) => skillOf(name, skill, { expiresOn })));
  const stated = held ? [{ offer: held, competency: 'data-analytics', purchasedOn: '2020-09-01' } as const] : [];
  const memberships = membershipsOf({ memberships: stated }, [], TODAY);
  const company = { records, performance: [], market: undefined };
  const competency = findCompetency(MPN_2021, 'data-analytics');
  if (!competency) throw new Error('The programme has Data Analytics.');
  const { aim, level, day } = planTarget(
    { programme: MPN_2021, company, memberships },
    { competency, ...asked },
    TODAY,
  );
  return `${aim} ${level} on ${day}`;
}

describe('planTarget', () => {
  it('returns the lowest level if none is attained', () => {
    expect(target([], undefined, undefined)).to.equal('reach silver on 2021-05-10');
  });

  it('returns the next level above the attained one, or the highest if that is attained', () => {
    expect(target(['Anna'], undefined, 'silver')).to.equal('reach gold on 2021-05-10');
    expect(target(['Anna', 'Bo'], undefined, 'gold')).to.equal('reach gold on 2021-05-10');
  });

  it('keeps a level that is held and would be lost at its anniversary', () => {
    expect(target(['Anna'], '2021-08-01', 'silver')).to.equal('keep silver on 2021-09-01');
    expect(target(['Anna'], undefined, 'gold')).to.equal('keep gold on 2021-09-01');
    expect(target(['Anna'], '2021-08-01', 'silver', { level: 'silver' })).to.equal('keep silver on 2021-09-01');
  });

  it('returns the requested level and day', () => {
    expect(target(['Anna'], '2021-08-01', 'silver', { level: 'gold' })).to.equal('reach gold on 2021-05-10');
    expect(target(['Anna'], '2021-08-01', 'silver', { asOf: '2021-08-02' })).to.equal('reach silver on 2021-08-02');
  });

  it('skips a level that does not exist', () => {
    const competency = findCompetency(MPN_2021, 'enterprise-resource-planning');
    if (!competency) throw new Error('The programme has ERP.');
    const company = { records: [], performance: [], market: undefined };
    const known = { programme: MPN_2021, company, memberships: [] };
    expect(planTarget(known, { competency }, TODAY).level).to.equal('gold');
  });
});

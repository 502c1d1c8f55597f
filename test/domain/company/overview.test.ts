import { expect } from 'chai';
import type { CompanyFacts, StatedMembership } from '../../../domain/company/company-facts.ts';
import { membershipsOf } from '../../../domain/company/memberships.ts';
import { attained, type CompanyOverview, overviewOf } from '../../../domain/company/overview.ts';
import type { PerformanceFact } from '../../../domain/competencies/performance.ts';
import type { SkillRecord } from '../../../domain/competencies/skill-record.ts';
import { MPN_2021 } from '../../../domain/programmes/mpn-2021/mpn-2021.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';
import { company, record, TODAY, team } from '../../support/competency-builders.ts';

type Told = {
  readonly records?: readonly SkillRecord[];
  readonly memberships?: readonly StatedMembership[];
  readonly performance?: readonly PerformanceFact[];
};

function overview({ records = [], memberships = [], performance = [] }: Told, day = TODAY, only?: string) {
  const facts: CompanyFacts = { memberships };
  const known = {
    programme: MPN_2021,
    company: company(records, { performance }),
    memberships: membershipsOf(facts, [], day),
  };
  return overviewOf(known, { day, today: TODAY, only });
}

const ids = ({ competencies }: CompanyOverview) => competencies.map(({ competency }) => competency.id);
const bought = (competency: string, offer: 'silver' | 'gold', purchasedOn: CalendarDay): StatedMembership => ({
  offer,
  competency,
  purchasedOn,
});
const messaging = (...mcids: string[]) => team(Object.fromEntries(mcids.map((mcid) => [mcid, '70-345, 70-347'])));
const devops = (...mcids: string[]) => team(Object.fromEntries(mcids.map((mcid) => [mcid, '70-496, 70-498'])));

describe('the overview of a company', () => {
  it('contains competencies that are bought, named in the report or attained, and no others', () => {
    const records = [...messaging('a', 'b'), record('c', 'AZ-900', { relevantFor: ['Data Analytics (Power BI)'] })];
    const shown = overview({ records, memberships: [bought('devops', 'silver', '2020-12-01')] });
    expect(ids(shown)).to.have.members(['devops', 'data-analytics', 'messaging']);
  });

  it('shows the level attained without a membership', () => {
    const [only] = overview({ records: messaging('a', 'b') }).competencies;
    expect(only && attained(only)).to.equal('silver');
    expect(only).to.include({ membership: undefined, risk: undefined });
  });

  it('begins with the most urgent', () => {
    const records = [
      ...messaging('a', 'b', 'c'),
      ...devops('d', 'e'),
      record('f', 'AZ-900', { relevantFor: ['Security', 'Datacenter (Datacenter Solutions)'] }),
    ];
    const memberships = [
      bought('messaging', 'silver', '2020-08-01'),
      bought('devops', 'silver', '2020-07-01'),
      bought('communications', 'gold', '2020-09-01'),
      bought('security', 'gold', '2020-09-01'),
      bought('application-development', 'silver', '2020-05-01'),
    ];
    expect(ids(overview({ records, memberships }))).to.deep.equal([
      'application-development', // the window is open
      'devops', // lost: nobody has another certificate that counts
      'communications', // lost, at a later anniversary
      'security', // unknown
      'messaging', // safe
      'datacenter', // not held
    ]);
  });

  it('has no verdicts and risks without a report', () => {
    const [only] = overview({ memberships: [bought('devops', 'silver', '2020-12-01')] }).competencies;
    expect(only).to.include({ verdict: undefined, risk: undefined });
    expect(only?.membership?.anniversary).to.equal('2021-12-01');
  });

  it('keeps the higher of two levels held, and lists packs separately', () => {
    const { competencies, packs } = overview({
      memberships: [
        bought('devops', 'gold', '2020-12-01'),
        bought('devops', 'silver', '2020-11-01'),
        { offer: 'actionPack', purchasedOn: '2020-06-01' },
      ],
    });
    expect(competencies.map(({ membership }) => membership?.offer)).to.deep.equal(['gold']);
    expect(packs.map(({ anniversary }) => anniversary)).to.deep.equal(['2021-06-01']);
  });

  it('leaves out later purchases', () => {
    const memberships = [bought('devops', 'gold', '2020-12-01')];
    expect(ids(overview({ memberships }, '2020-11-30'))).to.deep.equal([]);
    expect(ids(overview({ memberships }, '2020-12-01'))).to.deep.equal(['devops']);
  });

  it('contains any single competency on request', () => {
    const shown = overview({ records: messaging('a') }, TODAY, 'devops');
    expect(ids(shown)).to.deep.equal(['devops']);
  });

  it('uses the skills of a future day, and the performance of today', () => {
    const seats: PerformanceFact = { kind: 'contribution', metric: 'power-bi-seats', on: '2020-06-01', value: 1_000 };
    const data = { records: team({ a: 'DA Business Intelligence' }), performance: [seats] };
    const level = (day: CalendarDay, expiresOn?: CalendarDay) => {
      const records = data.records.map((each) => ({ ...each, expiresOn }));
      const [only] = overview({ ...data, records }, day, 'data-analytics').competencies;
      return only && attained(only);
    };
    expect(level('2021-05-10')).to.equal('silver');
    expect(level('2022-05-10')).to.equal('silver');
    expect(level('2022-05-10', '2022-05-09')).to.equal(undefined);
  });
});

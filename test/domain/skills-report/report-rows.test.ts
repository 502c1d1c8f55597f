import { expect } from 'chai';
import { membershipsOf } from '../../../domain/company/memberships.ts';
import type { SkillRecord } from '../../../domain/competencies/skill-record.ts';
import { MPN_2021 } from '../../../domain/programmes/mpn-2021/mpn-2021.ts';
import { notableRows, skillsReportOf } from '../../../domain/skills-report/report-rows.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';
import { company, record } from '../../support/competency-builders.ts';

const TODAY: CalendarDay = '2021-05-10';
const EXPIRING = { expiresOn: '2021-06-01' as CalendarDay };

function report(now: readonly SkillRecord[], before?: readonly SkillRecord[], only?: string) {
  const memberships = membershipsOf(
    { memberships: [{ offer: 'silver', competency: 'messaging', purchasedOn: '2020-12-01' }] },
    [],
    TODAY,
  );
  const known = { programme: MPN_2021, company: company(now), memberships };
  return skillsReportOf(known, { before: before && company(before), day: TODAY, today: TODAY, only });
}

describe('the skills report in numbers', () => {
  const one = [record('1', '70-345'), record('1', '70-347')];
  const two = [...one, record('2', '70-345'), record('2', '70-347', EXPIRING)];

  it('counts people for the level held, now and at the anniversary', () => {
    const [row] = report(two, undefined, 'messaging');
    expect(row?.people).to.deep.equal({ counted: 2, need: 2, missing: 0 });
    expect(row?.peopleThen).to.deep.equal({ counted: 1, need: 2, missing: 1 });
  });

  it('shows how many more or fewer people count than in the previous report', () => {
    const change = (now: SkillRecord[], before?: SkillRecord[]) => report(now, before, 'messaging')[0]?.change;
    expect(change(two, one)).to.equal(1);
    expect(change(one, two)).to.equal(-1);
    expect(change(two, two)).to.equal(0);
    expect(change(two)).to.equal(undefined);
  });

  it('counts both reports on the same day, so that time alone changes nothing', () => {
    const ended = [...one, record('2', '70-345'), record('2', '70-347', { expiresOn: '2021-05-01' })];
    expect(report(ended, ended, 'messaging')[0]?.change).to.equal(0);
  });

  it('is short if something is held or attained, and complete otherwise', () => {
    const named = record('9', 'AZ-500', { relevantFor: ['Security', 'DevOps'] });
    const rows = report([...two, named]);
    expect(notableRows(rows).map(({ overview }) => overview.competency.id)).to.deep.equal(['messaging']);
    const none = rows.filter(({ overview }) => overview.competency.id !== 'messaging');
    expect(none).to.have.length.above(1);
    expect(notableRows(none)).to.deep.equal(none);
  });
});

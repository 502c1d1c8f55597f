import { expect } from 'chai';
import { lastDaysCounted } from '../../../domain/competencies/last-day-counted.ts';
import type { SkillRecord } from '../../../domain/competencies/skill-record.ts';
import type { Company } from '../../../domain/competencies/standing.ts';
import { anyOf, people } from '../../../domain/programmes/mpn-2021/rows.ts';
import { company, record, TODAY, tiny } from '../../support/competency-builders.ts';

const { programme } = tiny(people(1, anyOf('A')));
const ending = {
  ...programme,
  skills: programme.skills.map((skill) => ({ ...skill, acceptedUntil: '2021-08-31' }) as const),
};

function lastDay(records: readonly SkillRecord[], more: Partial<Company> = {}, of = programme) {
  return lastDaysCounted({ programme: of, company: company(records, more) }, [{ mcid: 'a', skill: 'A' }], TODAY)[0]
    ?.lastDay;
}

describe('the last day on which a fading skill counts', () => {
  it('is the day on which it expires', () => {
    expect(lastDay([record('a', 'A', { expiresOn: '2021-06-01' })])).to.equal('2021-06-01');
  });

  it('is the last day of its acceptance, if that is earlier', () => {
    expect(lastDay([record('a', 'A', { expiresOn: '2021-09-01' })], {}, ending)).to.equal('2021-08-31');
  });

  it('is the last day of the six months after the move for a skill in PMC only', () => {
    const pmc = record('a', 'A', { associatedInPc: false, associatedInPmc: true });
    expect(lastDay([pmc], { movedToPcOn: '2021-01-15' })).to.equal('2021-07-15');
  });

  it('is that of the record that lasts longest among those that count', () => {
    const until = (expiresOn: SkillRecord['expiresOn'], more = {}) => record('a', 'A', { expiresOn, ...more });
    const records = [until('2021-06-01'), until('2021-07-01'), until('2021-12-01', { associatedInPc: false })];
    expect(lastDay(records)).to.equal('2021-07-01');
  });
});

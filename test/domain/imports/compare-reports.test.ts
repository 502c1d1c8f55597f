import { expect } from 'chai';
import fc from 'fast-check';
import type { SkillRecord } from '../../../domain/competencies/skill-record.ts';
import { compareReports, IDENTITIES } from '../../../domain/imports/compare-reports.ts';
import { atOnce } from '../../../domain/steps.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';

const record = (mcid: string, skill: string, completedOn: CalendarDay = '2021-03-01'): SkillRecord => ({
  mcid,
  name: undefined,
  email: undefined,
  skill,
  completedOn,
  expiresOn: undefined,
  associatedInPmc: false,
  associatedInPc: true,
  relevantFor: [],
});
const NONE = { added: 0, changed: 0, gone: 0 };
const compare = (before: readonly SkillRecord[], after: readonly SkillRecord[]) =>
  atOnce(compareReports(before, after, IDENTITIES.skills));

describe('the comparison of two skills reports', () => {
  it('counts a person with several MCIDs once', () => {
    const anna = (mcid: string) => ({ ...record(mcid, 'a'), name: 'Anna Berg', email: 'anna@contoso.example' });
    const { people } = compare([], [anna('1'), anna('2')]);
    expect(people).to.deep.equal({ ...NONE, added: 1 });
    expect(compare([anna('1')], [anna('1'), anna('2')]).people).to.deep.equal({ ...NONE, changed: 1 });
  });

  const cases: readonly [string, SkillRecord[], SkillRecord[], object, object][] = [
    ['the same rows', [record('1', 'a')], [record('1', 'a')], NONE, NONE],
    [
      'the same rows in another order',
      [record('1', 'a'), record('2', 'a')],
      [record('2', 'a'), record('1', 'a')],
      NONE,
      NONE,
    ],
    [
      'a new person',
      [record('1', 'a')],
      [record('1', 'a'), record('2', 'a')],
      { ...NONE, added: 1 },
      { ...NONE, added: 1 },
    ],
    [
      'a missing person',
      [record('1', 'a'), record('2', 'a')],
      [record('2', 'a')],
      { ...NONE, gone: 1 },
      { ...NONE, gone: 1 },
    ],
    [
      'another skill of a person',
      [record('1', 'a')],
      [record('1', 'a'), record('1', 'b')],
      { ...NONE, added: 1 },
      { ...NONE, changed: 1 },
    ],
    [
      'another date of a skill',
      [record('1', 'a')],
      [record('1', 'a', '2021-04-01')],
      { ...NONE, changed: 1 },
      { ...NONE, changed: 1 },
    ],
    [
      'another date in one of two rows of a skill',
      [record('1', 'a'), record('1', 'a', '2020-01-01')],
      [record('1', 'a', '2021-04-01'), record('1', 'a')],
      { ...NONE, changed: 1 },
      { ...NONE, changed: 1 },
    ],
    [
      'a row repeated',
      [record('1', 'a')],
      [record('1', 'a'), record('1', 'a')],
      { ...NONE, added: 1 },
      { ...NONE, changed: 1 },
    ],
  ];
  for (const [difference, before, after, records, people] of cases) {
    it(`counts only the difference: ${difference}`, () => {
      expect(compare(before, after)).to.deep.equal({ records, people });
    });
  }

  it('finds no difference to a report from the store, which omits undefined fields', () => {
    const stored = JSON.parse(JSON.stringify([record('1', 'a')])) as SkillRecord[];
    expect(compare(stored, [record('1', 'a')])).to.deep.equal({ records: NONE, people: NONE });
  });

  it('adds up: the old rows plus the added minus the missing make the new rows', () => {
    const rows = fc.array(
      fc
        .tuple(
          fc.constantFrom('1', '2', '3'),
          fc.constantFrom('a', 'b'),
          fc.constantFrom<CalendarDay>('2020-01-01', '2021-01-01'),
        )
        .map(([mcid, skill, day]) => record(mcid, skill, day)),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const { records, people } = compare(before, after);
        const back = compare(after, before);
        expect(before.length + records.added - records.gone).to.equal(after.length);
        expect(back.records).to.deep.equal({ added: records.gone, changed: records.changed, gone: records.added });
        expect(back.people).to.deep.equal({ added: people?.gone, changed: people?.changed, gone: people?.added });
      }),
    );
  });
});

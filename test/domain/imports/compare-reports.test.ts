import { expect } from 'chai';
import fc from 'fast-check';
import type { SkillRecord } from '../../../domain/competencies/skill-record.ts';
import { compareReports, IDENTITIES } from '../../../domain/imports/compare-reports.ts';
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
  compareReports(before, after, IDENTITIES.skills, async () => {});

describe('two skills reports', () => {
  const cases: readonly [string, SkillRecord[], SkillRecord[], object, object][] = [
    ['that are the same', [record('1', 'a')], [record('1', 'a')], NONE, NONE],
    ['in another order', [record('1', 'a'), record('2', 'a')], [record('2', 'a'), record('1', 'a')], NONE, NONE],
    [
      'with a new person',
      [record('1', 'a')],
      [record('1', 'a'), record('2', 'a')],
      { ...NONE, added: 1 },
      { ...NONE, added: 1 },
    ],
    [
      'with a person gone',
      [record('1', 'a'), record('2', 'a')],
      [record('2', 'a')],
      { ...NONE, gone: 1 },
      { ...NONE, gone: 1 },
    ],
    [
      'with another skill of a person',
      [record('1', 'a')],
      [record('1', 'a'), record('1', 'b')],
      { ...NONE, added: 1 },
      { ...NONE, changed: 1 },
    ],
    [
      'with another date of a skill',
      [record('1', 'a')],
      [record('1', 'a', '2021-04-01')],
      { ...NONE, changed: 1 },
      { ...NONE, changed: 1 },
    ],
    [
      'with a skill twice, of which one date is another',
      [record('1', 'a'), record('1', 'a', '2020-01-01')],
      [record('1', 'a', '2021-04-01'), record('1', 'a')],
      { ...NONE, changed: 1 },
      { ...NONE, changed: 1 },
    ],
    [
      'of which one says a row twice',
      [record('1', 'a')],
      [record('1', 'a'), record('1', 'a')],
      { ...NONE, added: 1 },
      { ...NONE, changed: 1 },
    ],
  ];
  for (const [what, before, after, records, people] of cases) {
    it(`${what}, differ in just that`, async () => {
      expect(await compare(before, after)).to.deep.equal({ records, people });
    });
  }

  it('are alike when one comes from the store, where nothing is undefined', async () => {
    const stored = JSON.parse(JSON.stringify([record('1', 'a')])) as SkillRecord[];
    expect(await compare(stored, [record('1', 'a')])).to.deep.equal({ records: NONE, people: NONE });
  });

  it('add up: what was, with the new and without the gone, is what is', async () => {
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
    await fc.assert(
      fc.asyncProperty(rows, rows, async (before, after) => {
        const { records, people } = await compare(before, after);
        const back = await compare(after, before);
        expect(before.length + records.added - records.gone).to.equal(after.length);
        expect(back.records).to.deep.equal({ added: records.gone, changed: records.changed, gone: records.added });
        expect(back.people).to.deep.equal({ added: people?.gone, changed: people?.changed, gone: people?.added });
      }),
    );
  });
});

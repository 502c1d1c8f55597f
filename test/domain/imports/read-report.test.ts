import { expect } from 'chai';
import type { SkillRecord } from '../../../domain/competencies/skill-record.ts';
import { type Report, readReport } from '../../../domain/imports/read-report.ts';
import type { DateOrder } from '../../../domain/imports/report-date.ts';
import { SKILLS_REPORT } from '../../../domain/imports/skills-report.ts';
import { numbered } from '../../support/import-files.ts';

const HEADER = [
  'MCID',
  'Relevant for Competencies (Option) or Programs',
  'Associated in PC',
  'Skill',
  'Completion date',
];
const FULL = { pc: 'Yes', skill: 'AZ-104', on: '2021-03-04', relevance: 'Data Analytics' };

const row = (mcid: string, { pc, skill, on, relevance } = FULL) => [mcid, relevance, pc, skill, on];
const dated = (...days: readonly string[]) => days.map((on, index) => row(`${index + 1}`, { ...FULL, on }));

async function read(rows: readonly (readonly string[])[], dateOrder?: DateOrder): Promise<Report<SkillRecord>> {
  const reading = await readReport(numbered([HEADER, ...rows]), [SKILLS_REPORT], dateOrder ? { dateOrder } : {});
  if (reading.kind !== 'report') throw new Error(reading.kind);
  return reading;
}

describe('reading a skills report', () => {
  it('makes a record of a row', async () => {
    expect((await read([row(' 990 012 345 ')])).records).to.deep.equal([
      {
        mcid: '990012345',
        name: undefined,
        email: undefined,
        skill: 'AZ-104',
        completedOn: '2021-03-04',
        expiresOn: undefined,
        associatedInPmc: false,
        associatedInPc: true,
        relevantFor: ['Data Analytics'],
      },
    ]);
  });

  it('joins the parts of a name', async () => {
    const header = ['Last name', 'First name', 'MCID', 'Relevant for competencies or programs'];
    const rows = [header, ['Ek', 'Åsa', '1', ''], ['', 'Bo', '2', '']];
    const reading = await readReport(numbered(rows), [SKILLS_REPORT]);
    expect(reading)
      .to.have.property('records')
      .that.satisfies((records: Report<SkillRecord>['records']) => {
        return records[0]?.name === 'Åsa Ek' && records[1]?.name === 'Bo';
      });
  });

  for (const [answer, yes] of [
    ['Yes', true],
    ['JA', true],
    ['true', true],
    ['1', true],
    ['no', false],
    ['Nej', false],
    ['0', false],
    ['', false],
  ] as const) {
    it(`reads "${answer}" as ${yes}`, async () => {
      expect((await read([row('1', { ...FULL, pc: answer })])).records[0]?.associatedInPc).to.equal(yes);
    });
  }

  it('splits the relevance of a skill', async () => {
    const relevance = ' Data Analytics (Gold);Cloud  Platform|Learning\r\nLearning\n;; ';
    expect((await read([row('1', { ...FULL, relevance })])).records[0]?.relevantFor).to.deep.equal([
      'Data Analytics (Gold)',
      'Cloud Platform',
      'Learning',
    ]);
  });

  for (const [what, cells, column, kind] of [
    ['no MCID', row(''), 'mcid', 'missing'],
    ['an MCID that is a formula', row('=1+1'), 'mcid', 'malformed'],
    ['no skill', row('1', { ...FULL, skill: ' ' }), 'skill', 'missing'],
    ['a skill of 401 characters', row('1', { ...FULL, skill: 'a'.repeat(401) }), 'skill', 'tooLong'],
    ['neither yes nor no', row('1', { ...FULL, pc: 'maybe' }), 'associatedInPc', 'notYesOrNo'],
    ['an impossible date', row('1', { ...FULL, on: '2021-02-29' }), 'completedOn', 'impossibleDate'],
    ['an unreadable date', row('1', { ...FULL, on: 'soon' }), 'completedOn', 'unreadableDate'],
    ['an ambiguous date', row('1', { ...FULL, on: '3/4/2021' }), 'completedOn', 'ambiguousDate'],
    ['cells without a header', [...row('1'), 'Gold'], undefined, 'extraCells'],
  ] as const) {
    it(`gives an error and no record for ${what}`, async () => {
      const { records, errors } = await read([row('7'), [], cells]);
      expect(records.map(({ mcid }) => mcid)).to.deep.equal(['7']);
      expect(errors).to.deep.equal([{ row: 4, column, kind }]);
    });
  }

  it('takes the order of all dates from one', async () => {
    expect(await daysOf(dated('3/4/2021', '13/2/2021'))).to.deep.equal(['2021-04-03', '2021-02-13']);
    expect(await daysOf(dated('3/4/2021', '2/13/2021'))).to.deep.equal(['2021-03-04', '2021-02-13']);
  });

  it('uses the given order only if no date shows one', async () => {
    expect(await daysOf(dated('3/4/2021'), 'monthFirst')).to.deep.equal(['2021-03-04']);
    expect(await daysOf(dated('3/4/2021', '13/2/2021'), 'monthFirst')).to.deep.equal(['2021-04-03', '2021-02-13']);
  });

  it('guesses nothing if dates contradict each other', async () => {
    const { records, errors } = await read(dated('13/2/2021', '2/13/2021', '3/4/2021'), 'dayFirst');
    expect(records).to.have.length(2);
    expect(errors).to.deep.equal([{ row: 4, column: 'completedOn', kind: 'ambiguousDate' }]);
  });

  it('lists errors by row', async () => {
    const { errors } = await read(dated('3/4/2021', 'soon', '4/3/2021'));
    expect(errors.map((error) => error.row)).to.deep.equal([2, 3, 4]);
  });

  it('names the columns missing in the best of the first twenty rows, and reads no further', async () => {
    let taken = 0;
    function* rows() {
      for (; taken < 1000; taken++) yield { row: taken + 1, cells: taken === 3 ? ['MCID'] : ['x'] };
    }
    expect(await readReport(rows(), [SKILLS_REPORT])).to.deep.equal({
      kind: 'missingColumns',
      missing: ['relevantFor'],
    });
    expect(taken).to.be.below(21);
  });
});

async function daysOf(rows: readonly (readonly string[])[], dateOrder?: DateOrder) {
  return (await read(rows, dateOrder)).records.map(({ completedOn }) => completedOn);
}

import { expect } from 'chai';
import type { SkillRecord } from '../../../domain/competencies/skill-record.ts';
import { compareReports, IDENTITIES } from '../../../domain/imports/compare-reports.ts';
import { type ImportToInspect, inspectImport } from '../../../domain/imports/inspect-import.ts';
import type { ReportColumn } from '../../../domain/imports/report-columns.ts';
import { atOnce } from '../../../domain/steps.ts';

const COLUMNS: readonly ReportColumn[] = ['mcid', 'relevantFor', 'associatedInPc', 'skill', 'completedOn', 'expiresOn'];
const used = new Map([...COLUMNS, 'name' as const, 'email' as const].map((column) => [column, column as string]));

function record(mcid: string, more: Partial<SkillRecord> = {}): SkillRecord {
  return {
    ...{ mcid, name: undefined, email: undefined, skill: 'AZ-104', completedOn: '2021-03-04', expiresOn: '2023-03-04' },
    ...{ associatedInPmc: false, associatedInPc: true, relevantFor: [], ...more },
  };
}

function inspect(rows: readonly SkillRecord[], more: Partial<ImportToInspect> = {}, before?: readonly SkillRecord[]) {
  const current = before && {
    rows: before,
    people: new Set(before.map(({ mcid }) => mcid)).size,
    changes: atOnce(compareReports<SkillRecord>(before, rows, IDENTITIES.skills)),
  };
  const file = { report: 'skillsReport' as const, rows, errors: [], exams: 0, used, damagedCharacters: 0, current };
  return atOnce(inspectImport({ ...file, today: '2021-06-01', ...more }));
}

const people = (count: number, more: Partial<SkillRecord> = {}) =>
  Array.from({ length: count }, (_, index) => record(`${index}`, more));
const badRows = (count: number) =>
  Array.from({ length: count }, (_, row) => ({ row, column: 'mcid' as const, kind: 'missing' as const }));

describe('inspectImport', () => {
  it('has nothing to say about a sound report', () => {
    const rows = people(3, { name: 'Anna Berg' });
    expect(inspect(rows, {}, rows)).to.deep.equal({ warnings: [], notes: [] });
  });

  it('warns of a loss of more than a fifth of the people or rows', () => {
    const kinds = (left: number) => inspect(people(left), {}, people(10)).warnings;
    expect(kinds(8)).to.deep.equal([]);
    expect(kinds(7)).to.deep.equal([
      { kind: 'peopleLost', count: 3, of: 10 },
      { kind: 'rowsLost', count: 3, of: 10 },
    ]);
  });

  it('warns if everybody is replaced, though as many are new', () => {
    const others = people(10).map((row) => ({ ...row, mcid: `${row.mcid}.0` }));
    expect(inspect(others, {}, people(10)).warnings.map(({ kind }) => kind)).to.deep.equal(['peopleLost', 'rowsLost']);
  });

  it('warns if more than a fifth of the rows cannot be read, even of a first report', () => {
    expect(inspect(people(8), { errors: badRows(2) }).warnings).to.deep.equal([]);
    expect(inspect(people(2), { errors: badRows(23) }).warnings).to.deep.equal([
      { kind: 'rowsUnread', count: 23, of: 25 },
    ]);
  });

  it('warns of a report whose newest date is older, whatever dates lie in the future', () => {
    const before = [...people(2), record('1', { skill: 'x', completedOn: '2031-01-01' })];
    const older = { kind: 'older', newest: '2021-03-03', current: '2021-03-04' };
    const rows = [...people(2, { completedOn: '2021-03-03' }), record('1', { skill: 'x', completedOn: '2031-01-01' })];
    expect(inspect(rows, {}, before).warnings).to.deep.include(older);
    expect(inspect(people(3), {}, before).warnings.map(({ kind }) => kind)).not.to.include('older');
  });

  it('warns of an older file of figures or competencies', () => {
    const figures = (on: string) => [{ kind: 'snapshot', metric: 'a', on, value: 1 }];
    const current = { rows: figures('2021-05-31'), people: 0, changes: { records: { added: 0, changed: 0, gone: 0 } } };
    const { warnings } = inspect(figures('2021-04-30') as never, {
      report: 'competencyPerformance',
      current: { ...current, changes: { ...current.changes, people: undefined } },
    });
    expect(warnings).to.deep.equal([{ kind: 'older', newest: '2021-04-30', current: '2021-05-31' }]);
  });

  for (const [what, one, other, isShared] of [
    ['another name and address', ['Anna Berg', 'anna@x.se'], ['Bo Ek', 'bo@x.se'], true],
    ['another name, without addresses', ['Anna Berg', undefined], ['Bo Ek', undefined], true],
    ['another address, without names', [undefined, 'anna@x.se'], [undefined, 'bo@x.se'], true],
    ['the address in another case', ['Anna Berg', 'anna@x.se'], ['Anna Ek', 'Anna@X.se'], false],
    ['the name in another order', ['Anna Berg', 'anna@x.se'], ['BERG, Anna', 'anna.berg@x.se'], false],
    ['a middle name', ['Anna Berg', 'anna@x.se'], ['Anna Maria Berg', 'amb@x.se'], false],
    ['no name and address', ['Anna Berg', 'anna@x.se'], [undefined, undefined], false],
  ] as const) {
    it(`${isShared ? 'warns' : 'does not warn'} of one MCID with ${what}`, () => {
      const rows = [one, other].map(([name, email]) => record('7', { name, email }));
      expect(inspect(rows).warnings).to.deep.equal(isShared ? [{ kind: 'sharedMcid', ids: ['7'] }] : []);
    });
  }

  it('warns of one address with two MCIDs', () => {
    const rows = [record('1', { email: 'anna@x.se' }), record('2', { email: 'ANNA@x.se' }), record('3')];
    expect(inspect(rows).warnings).to.deep.equal([{ kind: 'severalMcids', ids: ['ANNA@x.se'] }]);
  });

  it('notes what is missing because of missing columns', () => {
    const notes = inspect(people(1), { used: new Map([['mcid', 'MCID']]) }).notes;
    expect(notes.map(({ kind }) => kind)).to.have.members([
      ...['noExpiry', 'noCompletion', 'noAddresses', 'noSkills', 'noNames', 'noAssociation'],
    ]);
  });

  it('notes columns of dates without a date, which differ from a few blanks', () => {
    const blank = { completedOn: undefined, expiresOn: undefined };
    expect(inspect(people(2, blank)).notes).to.deep.equal([
      { kind: 'noExpiry', count: 2 },
      { kind: 'noneCompleted', count: 2 },
    ]);
    expect(inspect([...people(2, blank), record('3')]).notes).to.deep.equal([{ kind: 'undated', count: 2 }]);
  });

  it('notes completions in the future and expiries before the completion', () => {
    const rows = [
      record('1', { completedOn: '2031-01-01', expiresOn: undefined }),
      record('2', { expiresOn: '2021-03-03' }),
    ];
    expect(inspect([...rows, record('3', { expiresOn: '2021-03-04' })]).notes).to.deep.equal([
      { kind: 'future', count: 1 },
      { kind: 'expiryFirst', count: 1 },
    ]);
  });
});

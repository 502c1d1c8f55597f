import { expect } from 'chai';
import { readImport } from '../../../../bot/imports/read/read-import.ts';
import { HEADER, ROW } from '../../../support/import-files.ts';
import { workbook } from '../../../support/workbook.ts';

const TRAINING = [
  ['TrainingTitle', 'MCPID', 'TrainingCompletionDate', 'IndividualFirstName'],
  ['AZ-104', '1', '2021-03-04', 'Åsa'],
  ['AZ-304', '1', '2021-03-05', 'Åsa'],
];
const SUMMARY = [
  ['CompetencyName', 'CompetencyLevel', 'CompetencyStatus', 'CompetencyStartDate', 'CompetencyEndDate'],
  ['Data Analytics', 'Gold', 'Active', '2020-09-01', '2021-09-01'],
];
const PERFORMANCE = [
  ['CompetencyName', 'CompetencyAttainmentOptionName', 'Month', 'MetricName', 'TTMAggregate'],
  ['EMM', 'Enterprise Partner', '2021-05-01', 'Active entitlements', '4000'],
  ['EMM', 'SMB Partner', '2021-05-01', 'Active entitlements', '4000'],
];

const textOf = (rows: readonly (readonly string[])[], delimiter: string) =>
  rows.map((cells) => `${cells.join(delimiter)}\r\n`).join('');
const bigEndian = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16();

describe('readImport', () => {
  const reports = [
    ['skillsReport', 'skills', [HEADER, ROW], { rows: 1, people: 1, isDated: false }],
    ['trainings', 'trainings', TRAINING, { rows: 2, people: 1, isDated: true }],
    ['competencySummary', 'competencies', SUMMARY, { rows: 1, people: 0, isDated: false }],
    ['competencyPerformance', 'performance', PERFORMANCE, { rows: 1, people: 0, isDated: false }],
  ] as const;
  for (const [report, kind, rows, counts] of reports) {
    const [header] = rows;
    for (const [as, name, bytes] of [
      ['xlsx', 'a.xlsx', () => workbook([rows])],
      ['csv', 'a.csv', () => Buffer.from(textOf(rows, ','))],
      ['csv with semicolons', 'a.csv', () => Buffer.from(textOf(rows, ';'))],
      ['tsv', 'a.tsv', () => Buffer.from(`\ufeff${textOf(rows, '\t')}`)],
      ['tsv in UTF-16', 'a.tsv', () => Buffer.from(`\ufeff${textOf(rows, '\t')}`, 'utf16le')],
      ['tsv in big-endian UTF-16', 'a.tsv', () => bigEndian(textOf(rows, '\t'))],
    ] as const) {
      it(`recognises ${report} by its header, as ${as}`, async () => {
        const { rows, errors, exams, used, ignored, table, ...reading } = await readImport({ name, bytes: bytes() });
        expect({ ...reading, rows: rows.length }).to.deep.equal({ kind, report, ...counts });
        expect([...used.values(), ...ignored]).to.have.members(header.map((cell) => cell));
        expect(table).to.deep.equal({
          sheets: as === 'xlsx' ? ['Sheet 1'] : [],
          otherSheets: [],
          damagedCharacters: 0,
        });
        expect(errors).to.deep.equal([]);
      });
    }
  }

  it('joins the sheets that hold a report of one kind, and names the others', async () => {
    const reversed = (row: readonly string[]) => [...row].reverse();
    const sheets = [[['Notes']], [HEADER, ROW], [[]], SUMMARY, [reversed(HEADER), ['x'], reversed(ROW)], [HEADER]];
    const bytes = workbook(sheets, { hidden: [...Array(5), 'hidden'] });
    const { rows, errors, table } = await readImport({ name: 'a.xlsx', bytes });
    expect(rows).to.have.length(2);
    expect(rows[1]).to.deep.equal(rows[0]);
    const place = { sheet: 'Sheet 5', row: 2, kind: 'missing' };
    expect(errors).to.deep.equal([
      { ...place, column: 'mcid' },
      { ...place, column: 'skill' },
    ]);
    expect(table).to.deep.include({ sheets: ['Sheet 2', 'Sheet 5'], otherSheets: ['Sheet 1', 'Sheet 4', 'Sheet 6'] });
  });

  it('settles the order of days for all sheets', async () => {
    const header = [...HEADER, 'Completion date'];
    const bytes = workbook([
      [header, [...ROW, '3/4/2021']],
      [header, [...ROW, '13/4/2021']],
    ]);
    const { rows, errors } = await readImport({ name: 'a.xlsx', bytes });
    expect(errors).to.deep.equal([]);
    expect(rows.map((row) => (row as { completedOn: string }).completedOn)).to.deep.equal(['2021-04-03', '2021-04-13']);
  });

  for (const [header, missing] of [
    ['MCID,Skill', ['relevantFor']],
    ['CompetencyName,CompetencyLevel,CompetencyStatus', ['endsOn']],
    ['CompetencyName,Month,MetricName', ['twelveMonths']],
    ['a,b,c', ['mcid', 'relevantFor']],
  ] as const) {
    it(`names the columns that the most similar report lacks: ${header}`, async () => {
      const refusal = await readImport({ name: 'a.csv', bytes: Buffer.from(header) }).catch((reason) => reason);
      expect(refusal).to.deep.include({ kind: 'missingColumns', details: { columns: missing } });
    });
  }
});

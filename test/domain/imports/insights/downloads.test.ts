import { expect } from 'chai';
import fc from 'fast-check';
import { isBlankCell } from '../../../../domain/imports/clean-cell.ts';
import { COMPETENCY_PERFORMANCE, oncePerMonth } from '../../../../domain/imports/insights/competency-performance.ts';
import { COMPETENCY_SUMMARY } from '../../../../domain/imports/insights/competency-summary.ts';
import { TRAININGS } from '../../../../domain/imports/insights/trainings.ts';
import { type Report, type ReportFormat, readReport } from '../../../../domain/imports/read-report.ts';
import { numbered } from '../../../support/import-files.ts';
import { TRAINING } from '../../../support/trainings.ts';

/** The columns of each download as documented, with a valid row (domain.md §2.2). */
const SUMMARY = {
  CompetencyName: 'Data Analytics',
  CompetencyLevel: 'Gold',
  CompetencyStatus: 'Active',
  CompetencyStartDate: '2020-09-01',
  CompetencyEndDate: '2021-09-01',
};
const PERFORMANCE = {
  CompetencyName: 'Cloud Platform',
  CompetencyAttainmentOptionName: 'Azure Consumption',
  Month: '2021-05-01',
  MetricName: 'Azure consumption',
  MetricMonthlyContribution: '9000',
  TTMAggregate: '120000.50',
  AnniversaryYearAggregate: '80000',
  GoldThreshold: '100000',
  SilverThreshold: '15000',
};

const DOWNLOADS = [
  ['trainings', TRAININGS, TRAINING],
  ['competency summary', COMPETENCY_SUMMARY, SUMMARY],
  ['competency performance', COMPETENCY_PERFORMANCE, PERFORMANCE],
] as const;

type Cells = Readonly<Record<string, string>>;

async function read<Row extends object>(format: ReportFormat<Row>, ...rows: readonly Cells[]): Promise<Report<Row>> {
  const header = Object.keys(rows[0] ?? {});
  const reading = await readReport(numbered([header, ...rows.map((row) => header.map((name) => row[name] ?? ''))]), [
    format,
  ]);
  if (reading.kind !== 'report') throw new Error(reading.kind);
  return reading;
}

describe('the downloads of Insights', () => {
  it('give competencies with their anniversary', async () => {
    expect((await read(COMPETENCY_SUMMARY, SUMMARY)).records).to.deep.equal([
      { competency: 'data-analytics', level: 'gold', isActive: true, startedOn: '2020-09-01', endsOn: '2021-09-01' },
    ]);
  });

  it('give figures as of the end of the month', async () => {
    expect((await read(COMPETENCY_PERFORMANCE, PERFORMANCE)).records).to.deep.equal([
      { kind: 'snapshot', metric: 'azure-consumption-usd', on: '2021-05-31', value: 120_000.5 },
    ]);
  });

  for (const [name, id] of [
    ['Enterprise Resource Planning (ERP)', 'enterprise-resource-planning'],
    ['ERP', 'enterprise-resource-planning'],
    ['Collaboration & Content', 'collaboration-and-content'],
    ['Cloud platform competency', 'cloud-platform'],
    ['Project and Portfolio Management', 'project-and-portfolio'],
  ] as const) {
    it(`recognise "${name}" as ${id}`, async () => {
      const { records } = await read(COMPETENCY_SUMMARY, { ...SUMMARY, CompetencyName: name });
      expect(records[0]?.competency).to.equal(id);
    });
  }

  for (const [status, isActive] of [
    ['Active', true],
    ['In Grace Period', true],
    ['InGracePeriod', true],
    ['Aktiv', true],
    ['In Karenzzeit', true],
    ['I respitperiod', true],
    ['Inactive', false],
    ['Inaktiv', false],
  ] as const) {
    it(`read the status "${status}" as ${isActive ? 'held' : 'ended'}`, async () => {
      const { records } = await read(COMPETENCY_SUMMARY, { ...SUMMARY, CompetencyStatus: status });
      expect(records[0]?.isActive).to.equal(isActive);
    });
  }

  it('take the order of all dates from one', async () => {
    const { records } = await read(
      COMPETENCY_SUMMARY,
      { ...SUMMARY, CompetencyStartDate: '9/1/2020', CompetencyEndDate: '9/1/2021' },
      { ...SUMMARY, CompetencyStartDate: '9/13/2020', CompetencyEndDate: '9/13/2021' },
    );
    expect(records.map(({ endsOn }) => endsOn)).to.deep.equal(['2021-09-01', '2021-09-13']);
  });

  const wrong: readonly (readonly [string, ReportFormat, Cells, Cells, string, string])[] = [
    ['an unknown competency', COMPETENCY_SUMMARY, SUMMARY, { CompetencyName: 'Cloud CRM' }, 'competency', 'unknown'],
    ['a specialization', COMPETENCY_SUMMARY, SUMMARY, { CompetencyName: 'Identity Security' }, 'competency', 'unknown'],
    ['no competency', COMPETENCY_SUMMARY, SUMMARY, { CompetencyName: ' ' }, 'competency', 'missing'],
    ['another level', COMPETENCY_SUMMARY, SUMMARY, { CompetencyLevel: 'Bronze' }, 'level', 'unknown'],
    ['an unknown status', COMPETENCY_SUMMARY, SUMMARY, { CompetencyStatus: 'Pending' }, 'status', 'unknown'],
    ['no end', COMPETENCY_SUMMARY, SUMMARY, { CompetencyEndDate: '' }, 'endsOn', 'missing'],
    ['an open end', COMPETENCY_SUMMARY, SUMMARY, { CompetencyEndDate: '1/9/2021' }, 'endsOn', 'ambiguousDate'],
    ['no figure', COMPETENCY_PERFORMANCE, PERFORMANCE, { TTMAggregate: '' }, 'twelveMonths', 'missing'],
    ['a formula', COMPETENCY_PERFORMANCE, PERFORMANCE, { TTMAggregate: '=1+1' }, 'twelveMonths', 'malformed'],
    ['no month', COMPETENCY_PERFORMANCE, PERFORMANCE, { Month: '' }, 'month', 'missing'],
    ['a month without a year', COMPETENCY_PERFORMANCE, PERFORMANCE, { Month: 'May' }, 'month', 'unreadableDate'],
    ['month 13', COMPETENCY_PERFORMANCE, PERFORMANCE, { Month: '2021-13' }, 'month', 'impossibleDate'],
    ['no metric', COMPETENCY_PERFORMANCE, PERFORMANCE, { MetricName: '' }, 'metric', 'missing'],
  ];
  for (const [what, format, row, change, column, kind] of wrong) {
    it(`give an error and no record for ${what}`, async () => {
      const { records, errors } = await read(format, row, { ...row, ...change });
      expect(records).to.have.length(1);
      expect(errors).to.deep.equal([{ row: 3, column, kind }]);
    });
  }

  for (const month of [
    ...['2021-05', '202105', '05/2021', 'May 2021', 'maj 2021', '5/1/2021', '1/5/2021', '44317'],
    ...[
      'May-21',
      "May '21",
      'maj-21',
      'toukokuu 2021',
      'May21',
      '2021 May',
      '2021-May',
      '1-May-21',
      '\u200b2021\u201305',
    ],
  ]) {
    it(`read "${month}" as May 2021`, async () => {
      expect((await read(COMPETENCY_PERFORMANCE, { ...PERFORMANCE, Month: month })).records[0]?.on).to.equal(
        '2021-05-31',
      );
    });
  }

  for (const [figure, value] of [
    ['1,234,567.89', 1_234_567.89],
    ['$12,000', 12_000],
    ['12,5', 12.5],
    ['1.234.567', 1_234_567],
    ['1.234,5', 1_234.5],
    ['12.345', 12.345],
    ['1 234', 1234],
    ['35 %', 35],
    ['-3', -3],
    ['1.2E+5', 120_000],
  ] as const) {
    it(`read the figure "${figure}" as ${value}`, async () => {
      expect((await read(COMPETENCY_PERFORMANCE, { ...PERFORMANCE, TTMAggregate: figure })).records[0]?.value).to.equal(
        value,
      );
    });
  }

  for (const [CompetencyName, CompetencyAttainmentOptionName, MetricName, metric] of [
    ['Cloud Business Applications', 'Customer Engagement', 'Net new revenue', 'pci-ce-net-new-revenue-usd'],
    ['Cloud Business Applications', 'Finance & Operations', 'Developers', 'pci-fo-developers'],
    ['Cloud Business Applications', 'Enterprise Operations', 'Total revenue', 'operations-revenue-usd'],
    ['EMM', 'SMB Partner', 'New customers', 'ems-new-customers'],
    ['Security', '', 'Seats sold', 'security-seats-sold'],
  ] as const) {
    it(`recognise "${MetricName}" of ${CompetencyName} as ${metric}`, async () => {
      const row = { ...PERFORMANCE, CompetencyName, CompetencyAttainmentOptionName, MetricName };
      expect((await read(COMPETENCY_PERFORMANCE, row)).records[0]?.metric).to.equal(metric);
    });
  }

  it('keep the smaller figure if two options have one for the same month', () => {
    const fact = (metric: string, value: number) => ({ kind: 'snapshot', metric, on: '2021-05-31', value }) as const;
    expect(oncePerMonth([fact('a', 3), fact('b', 1), fact('a', 2)])).to.deep.equal([fact('a', 2), fact('b', 1)]);
  });

  for (const [what, format, row] of DOWNLOADS) {
    it(`read ${what} with the columns in any order, ignoring others`, async () => {
      const expected = (await read<object>(format, row)).records;
      const columns = fc.shuffledSubarray(Object.keys(row), { minLength: Object.keys(row).length });
      const others = fc.array(fc.string(), { maxLength: 3 });
      await fc.assert(
        fc.asyncProperty(columns, others, async (names, unknown) => {
          const more = unknown.map((name) => [`${name} (other)`, 'x'] as const);
          const given = Object.fromEntries([
            ...more,
            ...names.map((name) => [name, (row as Cells)[name] ?? ''] as const),
          ]);
          expect((await read<object>(format, given)).records).to.deep.equal(expected);
        }),
        { numRuns: 50 },
      );
    });

    it(`account for each row of ${what} without throwing, whatever its cells`, async () => {
      const cell = fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('9999-12-31', '12/9999', '0000-01', '1/2/2021', 'Gold', '__proto__', 'Security', '1e99', '-'),
        fc.constantFrom(...Object.values(row)),
      );
      const names = Object.keys(row);
      await fc.assert(
        fc.asyncProperty(fc.array(fc.array(cell, { maxLength: names.length + 1 }), { maxLength: 5 }), async (rows) => {
          const reading = await readReport<object>(numbered([names, ...rows]), [format]);
          if (reading.kind !== 'report') throw new Error(reading.kind);
          const told = reading.records.length + new Set(reading.errors.map((error) => error.row)).size;
          expect(told).to.equal(rows.filter((cells) => !cells.every(isBlankCell)).length);
        }),
        { numRuns: 200 },
      );
    });
  }
});

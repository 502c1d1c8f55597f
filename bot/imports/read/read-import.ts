import type { PerformanceFact } from '../../../domain/competencies/performance.ts';
import type { SkillRecord } from '../../../domain/competencies/skill-record.ts';
import { COMPETENCY_PERFORMANCE, oncePerMonth } from '../../../domain/imports/insights/competency-performance.ts';
import { COMPETENCY_SUMMARY } from '../../../domain/imports/insights/competency-summary.ts';
import { TRAININGS, type TrainingRow, withoutExams } from '../../../domain/imports/insights/trainings.ts';
import {
  findReportOf,
  type OpenOrder,
  type Report,
  type ReportHeader,
  type ReportName,
  readReport,
} from '../../../domain/imports/read-report.ts';
import type { DateOrder } from '../../../domain/imports/report-date.ts';
import type { RowError } from '../../../domain/imports/report-row.ts';
import { SKILLS_REPORT } from '../../../domain/imports/skills-report.ts';
import { countPeople } from '../../../domain/people/further-mcids.ts';
import type { ImportKind } from '../../store/companies.ts';
import { ImportRefusal } from './import-refusal.ts';
import { type ImportFile, openTable } from './read-table.ts';
import type { Table } from './row.ts';

/** The content of a file. `rows` leaves out every row with errors. */
export type ImportReading = ReportHeader & {
  readonly kind: ImportKind;
  /** The report that the file holds. */
  readonly report: ReportName;
  readonly rows: readonly object[];
  readonly errors: readonly RowError[];
  /** The number of rows left out because they are exams. */
  readonly exams: number;
  /** The number of different people in the rows; 0 for a report that names none. */
  readonly people: number;
  /** True if the rows have completion dates. */
  readonly isDated: boolean;
  /** Set if a given `dateOrder` would tell which days are meant. */
  readonly openOrder?: OpenOrder;
  /** The sheets of the file, and its damage. */
  readonly table: Omit<Table, 'rows'>;
};

/** `dateOrder` says which number is the day, for a file with dates that could be read either way. */
export type ImportOptions = { readonly dateOrder?: DateOrder };

const FORMATS = [SKILLS_REPORT, TRAININGS, COMPETENCY_SUMMARY, COMPETENCY_PERFORMANCE] as const;

/**
 * Reads a file as the report that its header belongs to.
 *
 * @throws ImportRefusal for a file that is no report the bot knows
 */
export async function readImport(file: ImportFile, options: ImportOptions = {}): Promise<ImportReading> {
  const { rows, ...table } = await openTable(file, findReportOf(FORMATS));
  const reading = await readReport<object>(rows(), FORMATS, options);
  switch (reading.kind) {
    case 'report':
      return { ...toImport(reading), table, ...(reading.openOrder && { openOrder: reading.openOrder }) };
    case 'missingColumns':
      throw new ImportRefusal('missingColumns', { columns: reading.missing });
    case 'duplicateColumn':
      throw new ImportRefusal('duplicateColumn', { columns: [reading.column] });
  }
}

function toImport({
  name: report,
  records: rows,
  errors,
  used,
  ignored,
}: Report<object>): Omit<ImportReading, 'table'> {
  const undated = { report, rows, errors, used, ignored, exams: 0, people: 0, isDated: false };
  switch (report) {
    case 'trainings': {
      const { certificates, exams } = withoutExams(rows as readonly TrainingRow[]);
      const people = countPeople(certificates);
      return { ...undated, kind: 'trainings', rows: certificates, exams, people, isDated: used.has('completedOn') };
    }
    case 'skillsReport': {
      const people = countPeople(rows as readonly SkillRecord[]);
      return { ...undated, kind: 'skills', people, isDated: used.has('completedOn') };
    }
    case 'competencySummary':
      return { ...undated, kind: 'competencies' };
    case 'competencyPerformance':
      return { ...undated, kind: 'performance', rows: oncePerMonth(rows as readonly PerformanceFact[]) };
  }
}

import type { PerformanceFact } from '../../../domain/competencies/performance.ts';
import type { SkillRecord } from '../../../domain/competencies/skill-record.ts';
import { COMPETENCY_PERFORMANCE, oncePerMonth } from '../../../domain/imports/insights/competency-performance.ts';
import { COMPETENCY_SUMMARY } from '../../../domain/imports/insights/competency-summary.ts';
import { TRAINING_DETAILS } from '../../../domain/imports/insights/training-details.ts';
import { isHeaderOf, type Report, type ReportName, readReport } from '../../../domain/imports/read-report.ts';
import type { DateOrder } from '../../../domain/imports/report-date.ts';
import type { RowError } from '../../../domain/imports/report-row.ts';
import { SKILLS_REPORT } from '../../../domain/imports/skills-report.ts';
import type { ImportKind } from '../../store/companies.ts';
import { ImportRefusal } from './import-refusal.ts';
import { type ImportFile, readTable } from './read-table.ts';

/** What a file brings. A row with errors is not among `rows`. */
export type ImportReading = {
  readonly kind: ImportKind;
  /**
   * Which report the file is. Training details do not tell which skills are associated in PC: their rows are taken as
   * associated, which has to be said wherever they are shown.
   */
  readonly report: ReportName;
  readonly rows: readonly object[];
  readonly errors: readonly RowError[];
  /** How many different people the rows speak of. */
  readonly people: number;
  /** Whether the rows have completion dates. */
  readonly isDated: boolean;
};

/** `dateOrder` says which number is the day where the dates of the file do not tell. */
export type ImportOptions = { readonly dateOrder?: DateOrder };

const FORMATS = [SKILLS_REPORT, TRAINING_DETAILS, COMPETENCY_SUMMARY, COMPETENCY_PERFORMANCE] as const;

/**
 * Reads any file that the bot knows, by its header.
 *
 * @throws ImportRefusal for a file that is none of them
 */
export async function readImport(file: ImportFile, options: ImportOptions = {}): Promise<ImportReading> {
  const reading = await readReport<object>(readTable(file, isHeaderOf(FORMATS)), FORMATS, options);
  switch (reading.kind) {
    case 'report':
      return toImport(reading);
    case 'missingColumns':
      throw new ImportRefusal('missingColumns', { columns: reading.missing });
    case 'duplicateColumn':
      throw new ImportRefusal('duplicateColumn', { columns: [reading.column] });
  }
}

function toImport({ name: report, records: rows, errors, columns }: Report<object>): ImportReading {
  const undated = { report, rows, errors, people: 0, isDated: false };
  switch (report) {
    case 'skillsReport':
    case 'trainingDetails': {
      const people = new Set((rows as readonly SkillRecord[]).map(({ mcid }) => mcid)).size;
      return { ...undated, kind: 'skills', people, isDated: columns.has('completedOn') };
    }
    case 'competencySummary':
      return { ...undated, kind: 'competencies' };
    case 'competencyPerformance':
      return { ...undated, kind: 'performance', rows: oncePerMonth(rows as readonly PerformanceFact[]) };
  }
}

import { readReport, type SkillsReport } from '../../domain/skills/read-report.ts';
import { isReportHeader } from '../../domain/skills/report-columns.ts';
import type { DateOrder } from '../../domain/skills/report-date.ts';
import { ImportRefusal } from './import-refusal.ts';
import { type ImportFile, readTable } from './read-table.ts';

/**
 * Reads a skills report to its end.
 *
 * @throws ImportRefusal for a file that is no report; what is wrong with a row is in `errors`.
 */
export async function readSkillsReport(
  file: ImportFile,
  options: { dateOrder?: DateOrder } = {},
): Promise<SkillsReport> {
  const reading = await readReport(readTable(file, isReportHeader), options);
  switch (reading.kind) {
    case 'report':
      return reading;
    case 'missingColumns':
      throw new ImportRefusal('missingColumns', { columns: reading.missing });
    case 'duplicateColumn':
      throw new ImportRefusal('duplicateColumn', { columns: [reading.column] });
  }
}

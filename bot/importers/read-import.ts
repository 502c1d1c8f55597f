import type { DateOrder } from '../../domain/skills/report-date.ts';
import type { RowError } from '../../domain/skills/report-row.ts';
import type { SkillRecord } from '../../domain/skills/skill-record.ts';
import type { ImportKind } from '../store/companies.ts';
import { readSkillsReport } from './read-skills-report.ts';
import type { ImportFile } from './read-table.ts';

/** What a file brings. A row with errors is not among `rows`. */
export type ImportReading = {
  readonly kind: ImportKind;
  readonly rows: readonly object[];
  readonly errors: readonly RowError[];
  /** How many different people the rows speak of. */
  readonly people: number;
  /** Whether the rows have completion dates. */
  readonly isDated: boolean;
};

/** `dateOrder` says which number is the day where the dates of the file do not tell. */
export type ImportOptions = { readonly dateOrder?: DateOrder };

/**
 * Reads any file that the bot knows, by its header.
 *
 * @throws ImportRefusal for a file that is none of them
 */
export async function readImport(file: ImportFile, options: ImportOptions = {}): Promise<ImportReading> {
  const { records, errors, columns } = await readSkillsReport(file, options);
  const people = new Set(records.map(({ mcid }: SkillRecord) => mcid)).size;
  return { kind: 'skills', rows: records, errors, people, isDated: columns.has('completedOn') };
}

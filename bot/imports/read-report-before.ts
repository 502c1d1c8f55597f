import type { SkillRecord } from '../../domain/competencies/skill-record.ts';
import type { Company } from '../../domain/competencies/standing.ts';
import type { CompanyView } from '../company/read-company.ts';
import type { Deps } from '../deps.ts';
import type { ImportSummary } from '../store/companies.ts';

/** The company as it is now, but with the records of the previous skills report, and that report's summary. */
export type ReportBefore = { readonly company: Company; readonly report: ImportSummary };

/** @returns undefined if there is no previous report, or if another report counts since the company was read */
export async function readReportBefore(
  tenantId: string,
  { company, report }: CompanyView,
  { companies, importRows }: Pick<Deps, 'companies' | 'importRows'>,
): Promise<ReportBefore | undefined> {
  const { index } = await companies.find(tenantId);
  const { current, previous } = index.imports.skills ?? {};
  if (!report || !previous || current?.id !== report.id) return undefined;
  const records = await importRows<SkillRecord>(tenantId, previous);
  return { company: { ...company, records, countUndated: !previous.isDated }, report: previous };
}

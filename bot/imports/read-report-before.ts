import type { SkillRecord } from '../../domain/competencies/skill-record.ts';
import type { Company } from '../../domain/competencies/standing.ts';
import type { CompanyView } from '../company/read-company.ts';
import type { Deps } from '../deps.ts';
import type { ImportSummary } from '../store/companies.ts';

/** A company by the skills report before the one that counts; all else is as it is now. */
export type ReportBefore = { readonly company: Company; readonly report: ImportSummary };

/** Undefined where there was none, or where another report has come to count since the company was read. */
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

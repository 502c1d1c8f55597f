import { companyPurchases } from '../../domain/company/company-purchases.ts';
import type { ReportedCompetency } from '../../domain/company/memberships.ts';
import type { Request } from '../turn/handler.ts';

/** Reads a company's stated facts, and its purchases as stated or as a download from Insights holds them. */
export async function readFacts({ person: { tenantId }, today, deps: { companies, importRows } }: Request) {
  const { index } = await companies.find(tenantId);
  const reported = await importRows<ReportedCompetency>(tenantId, index.imports.competencies?.current);
  return { facts: index.facts, imports: index.imports, purchases: companyPurchases(index.facts, reported, today) };
}

import type { CompanyFacts } from '../../domain/company/company-facts.ts';
import type { Companies } from '../store/companies.ts';

/** The outcome of a change. `overtaken`: the facts are no longer those that the change was made for. */
export type FactsChange =
  | { readonly kind: 'changed'; readonly facts: CompanyFacts }
  | { readonly kind: 'unchanged' | 'overtaken' };

/** Changes a company's stated facts. Calls `decide` again whenever somebody else has changed them meanwhile. */
export async function changeFacts(
  tenantId: string,
  companies: Pick<Companies, 'find' | 'replace'>,
  decide: (facts: CompanyFacts) => FactsChange,
): Promise<FactsChange['kind']> {
  for (;;) {
    const { index, version } = await companies.find(tenantId);
    const change = decide(index.facts);
    if (change.kind !== 'changed') return change.kind;
    if (await companies.replace(tenantId, version, { ...index, facts: change.facts })) return 'changed';
  }
}

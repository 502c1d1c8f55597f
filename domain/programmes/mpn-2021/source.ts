import type { CompetencyOption, RequirementRow, RowSource } from '../../competencies/programme.ts';
import type { Requirement } from '../../competencies/requirement.ts';

/** A page of Microsoft's requirements in the snapshot of 2017/18: its structure and counts, not the exams of 2021. */
export function snapshot(page: string, note?: string): RowSource {
  return {
    document: `MicrosoftDocs/partner-center-pr.de-de @ d482e079^, partner-center/competency-${page}.md`,
    year: '2017/18',
    ...(note && { note }),
  };
}

/** An option with a silver and a gold row from the same source. */
export function option(
  id: string,
  name: string,
  source: RowSource,
  rows: { readonly silver: Requirement; readonly gold: Requirement },
): CompetencyOption {
  const entries: readonly RequirementRow[] = [
    { level: 'silver', requirement: rows.silver, source },
    { level: 'gold', requirement: rows.gold, source },
  ];
  return { id, name, rows: entries };
}

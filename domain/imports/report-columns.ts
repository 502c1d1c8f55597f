/** The content of a column in the skills report or a download of Insights. */
export type ReportColumn =
  | 'mcid'
  | 'relevantFor'
  | 'associatedInPmc'
  | 'associatedInPc'
  | 'skill'
  | 'completedOn'
  | 'expiresOn'
  | 'name'
  | 'firstName'
  | 'lastName'
  | 'email'
  | 'workEmail'
  | 'trainingType'
  | 'activation'
  | 'partnerId'
  | 'competency'
  | 'level'
  | 'status'
  | 'startedOn'
  | 'endsOn'
  | 'option'
  | 'month'
  | 'metric'
  | 'twelveMonths';

/** The index of each column in the report. */
export type ReportColumns = ReadonlyMap<ReportColumn, number>;

export type HeaderMatch =
  | { readonly kind: 'header'; readonly columns: ReportColumns }
  | { readonly kind: 'missingColumns'; readonly missing: readonly ReportColumn[] }
  | { readonly kind: 'duplicateColumn'; readonly column: ReportColumn };

/** Finds the columns in a header row, in any order; ignores columns with other names. */
export type MatchHeader = (cells: readonly string[]) => HeaderMatch;

type Layout = {
  /** The names of each column; if a report has several of them, the first in this list is used. */
  readonly names: Readonly<Partial<Record<ReportColumn, readonly string[]>>>;
  readonly required: readonly ReportColumn[];
  /** Columns that decide what counts: two of them are an error even under different names. */
  readonly decisive: ReadonlySet<ReportColumn>;
};

/** Creates a matcher for the header of a report, ignoring spaces, punctuation and case. */
export function createHeaderMatcher({ names, required, decisive }: Layout): MatchHeader {
  const byName = new Map<string, { readonly column: ReportColumn; readonly rank: number }>();
  for (const column of Object.keys(names) as ReportColumn[]) {
    for (const [rank, name] of (names[column] ?? []).entries()) byName.set(normalized(name), { column, rank });
  }
  return match;

  function match(cells: readonly string[]): HeaderMatch {
    const columns = new Map<ReportColumn, number>();
    const ranks = new Map<ReportColumn, number>();
    for (const [index, cell] of cells.entries()) {
      const found = byName.get(normalized(cell));
      if (!found || found.rank >= (ranks.get(found.column) ?? Number.POSITIVE_INFINITY)) continue;
      columns.set(found.column, index);
      ranks.set(found.column, found.rank);
    }
    const missing = required.filter((column) => !columns.has(column));
    if (missing.length > 0) return { kind: 'missingColumns', missing };
    const column = firstDuplicate(cells);
    return column ? { kind: 'duplicateColumn', column } : { kind: 'header', columns };
  }

  function firstDuplicate(cells: readonly string[]): ReportColumn | undefined {
    const seen = new Set<string>();
    for (const name of cells.map(normalized)) {
      const column = byName.get(name)?.column;
      if (!column) continue;
      const key = decisive.has(column) ? column : name;
      if (seen.has(key)) return column;
      seen.add(key);
    }
    return undefined;
  }
}

/** Keeps letters and digits only, in lower case. */
function normalized(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

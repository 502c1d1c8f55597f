/** What a column of the skills report, or of a download of Insights, says. */
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
  | 'competency'
  | 'level'
  | 'status'
  | 'startedOn'
  | 'endsOn'
  | 'option'
  | 'month'
  | 'metric'
  | 'twelveMonths';

/** Where each column stands, from 0; those that the report does not have are missing. */
export type ReportColumns = ReadonlyMap<ReportColumn, number>;

export type HeaderMatch =
  | { readonly kind: 'header'; readonly columns: ReportColumns }
  | { readonly kind: 'missingColumns'; readonly missing: readonly ReportColumn[] }
  | { readonly kind: 'duplicateColumn'; readonly column: ReportColumn };

/** Finds the columns in a header row, in any order; columns of other names are ignored. */
export type MatchHeader = (cells: readonly string[]) => HeaderMatch;

type Layout = {
  /** The names of each column, the first being taken where a report has several. */
  readonly names: Readonly<Partial<Record<ReportColumn, readonly string[]>>>;
  readonly required: readonly ReportColumn[];
  /** Columns that decide what counts: two of them under different names leave it open which is meant. */
  readonly decisive: ReadonlySet<ReportColumn>;
};

/** Knows the header of one report, however its names are spaced, punctuated and capitalised. */
export function createHeaderMatcher({ names, required, decisive }: Layout): MatchHeader {
  const known = new Map<string, { readonly column: ReportColumn; readonly rank: number }>();
  for (const column of Object.keys(names) as ReportColumn[]) {
    for (const [rank, name] of (names[column] ?? []).entries()) known.set(normalized(name), { column, rank });
  }
  return match;

  function match(cells: readonly string[]): HeaderMatch {
    const columns = new Map<ReportColumn, number>();
    const ranks = new Map<ReportColumn, number>();
    for (const [place, cell] of cells.entries()) {
      const found = known.get(normalized(cell));
      if (!found || found.rank >= (ranks.get(found.column) ?? Number.POSITIVE_INFINITY)) continue;
      columns.set(found.column, place);
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
      const column = known.get(name)?.column;
      if (!column) continue;
      const key = decisive.has(column) ? column : name;
      if (seen.has(key)) return column;
      seen.add(key);
    }
    return undefined;
  }
}

/** Letters and digits only, in lower case. */
function normalized(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

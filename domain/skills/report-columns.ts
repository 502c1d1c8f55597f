/** What a column of the skills report says. */
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
  | 'email';

/** Where each column stands, from 0; those that the report does not have are missing. */
export type ReportColumns = ReadonlyMap<ReportColumn, number>;

export type HeaderMatch =
  | { readonly kind: 'header'; readonly columns: ReportColumns }
  | { readonly kind: 'missingColumns'; readonly missing: readonly ReportColumn[] }
  | { readonly kind: 'duplicateColumn'; readonly column: ReportColumn };

const REQUIRED: readonly ReportColumn[] = ['mcid', 'relevantFor'];

/** Columns that decide what counts: two of them under different names leave it open which is meant. */
const DECISIVE: ReadonlySet<ReportColumn> = new Set([...REQUIRED, 'associatedInPmc', 'associatedInPc']);

/**
 * The names of each column, the first being taken where a report has several. Facts S7 confirms the first four columns
 * in English; domain.md §2.2 those of the Insights downloads; the rest, and the Swedish ones, are illustrative.
 */
const ALIASES: Readonly<Record<ReportColumn, readonly string[]>> = {
  mcid: ['MCID', 'MCP ID', 'MC ID', 'Microsoft Certification ID', 'Certification profile ID', 'MCID-nummer'],
  relevantFor: [
    'Relevant for Competencies (Option) or Programs',
    'Relevant for Competencies (Options) or Programs',
    'Relevant for Competencies or Programs',
    'Relevant för kompetenser (alternativ) eller program',
    'Relevant för kompetenser eller program',
  ],
  associatedInPmc: [
    'Associated in PMC',
    'Associated to PMC',
    'Associated with PMC',
    'Associerad i PMC',
    'Associerad till PMC',
    'Kopplad i PMC',
    'Kopplad till PMC',
  ],
  associatedInPc: [
    'Associated in PC',
    'Associated to PC',
    'Associated with PC',
    'Associated in Partner Center',
    'Associated to Partner Center',
    'Associerad i PC',
    'Associerad till PC',
    'Kopplad i PC',
    'Kopplad till PC',
    'Kopplad i Partnercenter',
  ],
  skill: [
    'Skill',
    'Skill name',
    'Certification name',
    'Certification',
    'Exam name',
    'Exam',
    'Assessment name',
    'Assessment',
    'TrainingTitle',
    'TrainingName',
    'Title',
    'Färdighet',
    'Certifiering',
    'Examen',
    'Prov',
    'Titel',
  ],
  completedOn: [
    'Completion date',
    'Date completed',
    'Completed on',
    'Completed',
    'TrainingCompletionDate',
    'Date achieved',
    'Slutförandedatum',
    'Datum för slutförande',
    'Slutförd',
    'Slutfört',
  ],
  expiresOn: [
    'Expiration date',
    'Expiry date',
    'Expires on',
    'Expires',
    'Valid until',
    'Utgångsdatum',
    'Förfallodatum',
    'Giltig till',
    'Upphör',
  ],
  name: ['Name', 'Full name', 'Individual name', 'User name', 'Namn', 'Fullständigt namn'],
  firstName: ['First name', 'IndividualFirstName', 'Given name', 'Förnamn'],
  lastName: ['Last name', 'IndividualLastName', 'Surname', 'Family name', 'Efternamn'],
  email: ['Email', 'E-mail address', 'Mail', 'Work email', 'CorpEmail', 'E-post', 'E-postadress'],
};

const COLUMNS: ReadonlyMap<string, ReportColumn> = new Map(
  (Object.keys(ALIASES) as ReportColumn[]).flatMap((column) =>
    ALIASES[column].map((alias) => [normalized(alias), column] as const),
  ),
);

/** Finds the columns in a header row, in any order; columns of other names are ignored. */
export function matchHeader(cells: readonly string[]): HeaderMatch {
  const columns = new Map<ReportColumn, number>();
  for (const [place, cell] of cells.entries()) {
    const column = COLUMNS.get(normalized(cell));
    if (!column) continue;
    const other = columns.get(column);
    if (other === undefined || rank(column, cell) < rank(column, cells[other] ?? '')) columns.set(column, place);
  }
  const missing = REQUIRED.filter((column) => !columns.has(column));
  if (missing.length > 0) return { kind: 'missingColumns', missing };
  const column = firstDuplicate(cells);
  return column ? { kind: 'duplicateColumn', column } : { kind: 'header', columns };
}

/** Whether a row is the header of a skills report, be it a flawed one. */
export function isReportHeader(cells: readonly string[]): boolean {
  return matchHeader(cells).kind !== 'missingColumns';
}

function firstDuplicate(cells: readonly string[]): ReportColumn | undefined {
  const seen = new Set<string>();
  for (const name of cells.map(normalized)) {
    const column = COLUMNS.get(name);
    if (!column) continue;
    const key = DECISIVE.has(column) ? column : name;
    if (seen.has(key)) return column;
    seen.add(key);
  }
  return undefined;
}

function rank(column: ReportColumn, cell: string): number {
  return ALIASES[column].findIndex((alias) => normalized(alias) === normalized(cell));
}

/** Letters and digits only, in lower case, however the header is spaced and punctuated. */
function normalized(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

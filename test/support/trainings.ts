/** The columns of the Trainings export since October 2023, with a made-up row. */
export const TRAINING = {
  PGAMpnId: '7001000',
  TrainingActivityId: '3051',
  TrainingTitle: 'Azure Administrator Associate',
  TrainingType: 'Certification',
  IndividualFirstName: 'Åsa',
  IndividualLastName: 'Ek',
  Email: 'asa@home.example',
  CorpEmail: 'asa.ek@nordwind.example',
  TrainingCompletionDate: '2026-03-04  07:45:10',
  ExpirationDate: '2027-03-04  07:45:10',
  ActivationStatus: 'Active',
  Month: 'Mar-26',
  IcMCP: '1',
  MCPID: '990012345',
  MpnId: '7001001',
  PartnerName: 'Nordwind',
  PartnerCityLocation: 'Malmö',
  PartnerCountryLocation: 'Sweden',
} as const;

type Cells = Readonly<Record<string, string>>;

/** Returns the rows of an export, its header first. `columns` says which ones it has, and in which order. */
export function trainingRows(
  rows: readonly Cells[],
  columns: readonly string[] = Object.keys(TRAINING),
): readonly (readonly string[])[] {
  return [columns, ...rows.map((row) => columns.map((column) => ({ ...TRAINING, ...row })[column] ?? ''))];
}

/** The same as a file. */
export function trainingsFile(
  rows: readonly Cells[],
  { columns, delimiter = ',' }: { readonly columns?: readonly string[]; readonly delimiter?: string } = {},
): Buffer {
  const lines = trainingRows(rows, columns).map((cells) => cells.join(delimiter));
  return Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`);
}

import { dayOrderCard } from '../../../cards/imports/day-order.ts';
import { confirmedCard, dismissedCard } from '../../../cards/imports/import-outcome.ts';
import { importPreviewCard } from '../../../cards/imports/import-preview.ts';
import { refusalCard } from '../../../cards/imports/import-refusal.ts';
import { importsCard } from '../../../cards/imports/imports.ts';
import type { Understanding } from '../../../cards/imports/inspection-words.ts';
import { noRowsCard, overtakenCard, unchangedCard } from '../../../cards/imports/no-import.ts';
import { readingCard } from '../../../cards/imports/reading-file.ts';
import type { RowError } from '../../../domain/imports/report-row.ts';
import type { Samples } from './sample.ts';

const size = { kind: 'skills', rows: 100_000, people: 9_876 } as const;
const twoBadRows: readonly RowError[] = [
  { row: 12, column: 'associatedInPc', kind: 'notYesOrNo' },
  { row: 12, column: 'completedOn', kind: 'impossibleDate' },
  { row: 1_734, column: undefined, kind: 'extraCells' },
];
const everyError: readonly RowError[] = Array.from({ length: 25 }, (_, index) => index + 2).flatMap((row) =>
  (
    [
      'missing',
      'malformed',
      'rounded',
      'unknown',
      'tooLong',
      'notYesOrNo',
      'unreadableDate',
      'impossibleDate',
      'ambiguousDate',
    ] as const
  ).map((kind) => ({ row, column: 'relevantFor', kind })),
);
const since = {
  day: '2021-08-02',
  changes: { people: { added: 1_203, changed: 85, gone: 9 }, records: { added: 4_000, changed: 91, gone: 30 } },
} as const;

const understanding: Understanding = {
  fileName: 'skills_report (2).xlsx',
  sheets: ['Report'],
  otherSheets: [],
  used: new Map([
    ['mcid', 'MCID'],
    ['completedOn', 'Slutförd den'],
    ['relevantFor', 'Relevant för kompetenser eller program'],
  ]),
  ignored: [],
  warnings: [],
  notes: [],
};
const suspicious: Understanding = {
  ...understanding,
  sheets: ['March', 'April'],
  otherSheets: ['Notes'],
  ignored: Array.from({ length: 250 }, (_, index) => `A column that nobody asked for ${index}`),
  notes: (
    [
      ...([
        'noExpiry',
        'noCompletion',
        'noneCompleted',
        'noNames',
        'noAddresses',
        'noAssociation',
        'noSkills',
      ] as const),
      ...(['undated', 'future', 'expiryFirst', 'damaged'] as const),
    ] as const
  ).map((kind, index) => ({ kind, count: index })),
  warnings: [
    { kind: 'peopleLost', count: 10, of: 12 },
    { kind: 'rowsLost', count: 23, of: 25 },
    { kind: 'rowsUnread', count: 23, of: 25 },
    { kind: 'older', newest: '2021-03-04', current: '2021-05-06' },
    { kind: 'sharedMcid', ids: ['990000001'] },
    { kind: 'severalMcids', ids: ['anna@example.com', 'bo@example.com', 'cia@example.com', 'dag@example.com'] },
  ],
};

const trainings: Understanding = {
  ...{ fileName: 'Export_trainings_Lifetime_7001001_Nordwind.csv', sheets: [], otherSheets: [], warnings: [] },
  used: new Map([
    ['mcid', 'AADUserId'],
    ['skill', 'TrainingTitle'],
  ]),
  ignored: ['Month'],
  notes: [
    { kind: 'reduced', count: 0 },
    { kind: 'certificatesEndless', count: 0 },
    { kind: 'certificatesUndated', count: 0 },
    { kind: 'certificatesUndated', count: 2 },
    { kind: 'exams', count: 12 },
    { kind: 'unknownStatuses', count: 3, texts: ['Historical', 'Revoked'], asOf: '2026-08' },
    {
      ...{ kind: 'unknownCertificates', count: 40, asOf: '2026-08' },
      texts: Array.from({ length: 12 }, (_, index) => `Certificate number ${index}`),
    },
  ],
};

export const IMPORT_SAMPLES: Samples = {
  'import-summary, first report of its kind': (language) =>
    importPreviewCard({ ...size, importId: 'import-1', since: undefined, errors: [], understanding }, language),
  'import-summary, comparison and bad rows': (language) =>
    importPreviewCard({ ...size, importId: 'import-1', since, errors: twoBadRows, understanding }, language),
  'import-summary, everything to look at twice': (language) =>
    importPreviewCard(
      { ...size, importId: 'import-1', since, errors: everyError, understanding: suspicious },
      language,
    ),
  'import-summary, trainings with much to say': (language) =>
    importPreviewCard(
      { ...size, kind: 'trainings', importId: 'import-1', since, errors: twoBadRows, understanding: trainings },
      language,
    ),
  'import-summary, kind without people, every error in all rows': (language) =>
    importPreviewCard(
      {
        ...{ kind: 'performance', rows: 1, people: 0, importId: 'import-1', errors: everyError, understanding },
        since: { ...since, changes: { ...since.changes, people: undefined } },
      },
      language,
    ),
  'import-summary, question for the order of days': (language) =>
    dayOrderCard({ dayFirst: '2021-04-03', monthFirst: '2021-03-04', rows: 23 }, 'import-1', language),
  'import-summary, no usable rows': (language) => noRowsCard(twoBadRows, language),
  'import-summary, file already in use': (language) => unchangedCard(size, language),
  'import-summary, confirmed import': (language) => confirmedCard(size, true, language),
  'import-summary, import confirmed before': (language) =>
    confirmedCard({ ...size, kind: 'competencies' }, false, language),
  'imports, no reports': (language) => importsCard([], undefined, language),
  'imports, one report': (language) =>
    importsCard([{ ...size, day: '2021-09-01', previous: undefined }], undefined, language),
  'imports, each kind with a previous report, one restored': (language) =>
    importsCard(
      (['skills', 'trainings', 'competencies', 'performance'] as const).map((kind) => ({
        ...{ ...size, kind, day: '2021-09-01' },
        previous: { importId: 'import-1', day: '2021-08-02', rows: 1 },
      })),
      { kind: 'restored', day: '2021-09-01' },
      language,
    ),
  'imports, report restored before': (language) =>
    importsCard([], { kind: 'restoredBefore', day: '2021-09-01' }, language),
  'imports, outdated restore button': (language) => importsCard([], { kind: 'restoreOutdated' }, language),
  'message, file being read': (language) => readingCard(0, language),
  'message, progress of a file being read': (language) => readingCard(42_000, language),
  'message, import overtaken by another': overtakenCard,
  'message, cancelled import': (language) => dismissedCard('cancelled.text', language),
  'message, outdated import': (language) => dismissedCard('confirmed.outdated', language),
  'message, file without the required columns': (language) =>
    refusalCard({ kind: 'missingColumns', details: { columns: ['mcid', 'relevantFor'] } }, language),
  'message, file that is too large': (language) =>
    refusalCard({ kind: 'fileTooLarge', details: { max: 20 * 1024 * 1024 } }, language),
  'message, file with too many rows': (language) =>
    refusalCard({ kind: 'tooManyRows', details: { max: 200_000 } }, language),
};

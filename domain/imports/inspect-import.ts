import type { ReportedCompetency } from '../company/memberships.ts';
import type { PerformanceFact } from '../competencies/performance.ts';
import type { SkillRecord } from '../competencies/skill-record.ts';
import type { Steps } from '../steps.ts';
import { addDays, type CalendarDay } from '../time/calendar-day.ts';
import type { ReportChanges } from './compare-reports.ts';
import { inspectPeople, type PeopleWarning } from './inspect-people.ts';
import { inspectTrainings, type TrainingsNote } from './inspect-trainings.ts';
import type { ReportHeader, ReportName } from './read-report.ts';
import type { RowError } from './report-row.ts';

/** A reason to look twice before an import is confirmed. */
export type ImportWarning =
  | PeopleWarning
  | { readonly kind: 'peopleLost' | 'rowsLost' | 'rowsUnread'; readonly count: number; readonly of: number }
  | { readonly kind: 'older'; readonly newest: CalendarDay; readonly current: CalendarDay };

/** What a file lacks, or has oddly, and what follows from that. */
export type ImportNote = TrainingsNote | PeopleNote;

type PeopleNote = {
  readonly kind:
    | 'noExpiry'
    | 'noCompletion'
    | 'noneCompleted'
    | 'noNames'
    | 'noAddresses'
    | 'noAssociation'
    | 'noSkills'
    | 'undated'
    | 'future'
    | 'expiryFirst'
    | 'damaged';
  /** The number of rows or characters; 0 for a missing column. */
  readonly count: number;
};

export type Inspection = { readonly warnings: readonly ImportWarning[]; readonly notes: readonly ImportNote[] };

/** A file that was read, and the report of its kind that counts now, if any. */
export type ImportToInspect = {
  readonly report: ReportName;
  readonly rows: readonly object[];
  readonly errors: readonly RowError[];
  /** The number of rows left out because they are exams. */
  readonly exams: number;
  readonly used: ReportHeader['used'];
  readonly damagedCharacters: number;
  readonly today: CalendarDay;
  readonly current:
    | { readonly rows: readonly object[]; readonly people: number; readonly changes: ReportChanges }
    | undefined;
};

/** A loss of more than this share is a warning. */
const MOST_LOST = 1 / 5;
const ROWS_PER_STEP = 2_000;

/** Says what a person should know about a file before it counts. */
export function* inspectImport(file: ImportToInspect): Steps<Inspection> {
  const { report, rows, current, damagedCharacters } = file;
  const records = rows as readonly SkillRecord[];
  const limit = addDays(file.today, 1);
  const [newest, currentNewest] = [yield* newestDay(rows, limit), yield* newestDay(current?.rows ?? [], limit)];
  const older: ImportWarning[] =
    newest && currentNewest && newest < currentNewest ? [{ kind: 'older', newest, current: currentNewest }] : [];
  const damage: ImportNote[] = damagedCharacters > 0 ? [{ kind: 'damaged', count: damagedCharacters }] : [];
  return {
    warnings: [...losses(file), ...older, ...(isAboutPeople(report) ? yield* inspectPeople(records) : [])],
    notes: [...(isAboutPeople(report) ? yield* notesOn(file) : []), ...damage],
  };
}

function isAboutPeople(report: ReportName): boolean {
  return report === 'skillsReport' || report === 'trainings';
}

function* notesOn(file: ImportToInspect): Steps<ImportNote[]> {
  const records = file.rows as readonly SkillRecord[];
  const dates = yield* datesOf(records, file);
  if (file.report === 'skillsReport') return [...missing(file), ...dates];
  const own = yield* inspectTrainings({ certificates: records, exams: file.exams, used: file.used });
  const isReduced = own.some(({ kind }) => kind === 'reduced');
  return [...own, ...(isReduced ? [] : unnamed(file)), ...dates.filter(({ kind }) => AMISS.has(kind))];
}

/** What is wrong with dates in every report; what follows from missing ones differs. */
const AMISS: ReadonlySet<ImportNote['kind']> = new Set(['future', 'expiryFirst']);

function losses({ rows, errors, current }: ImportToInspect): ImportWarning[] {
  const unread = new Set(errors.map(({ row, sheet = '' }) => `${row} ${sheet}`)).size;
  const warnings = [
    { kind: 'peopleLost' as const, count: current?.changes.people?.gone ?? 0, of: current?.people ?? 0 },
    { kind: 'rowsLost' as const, count: current?.changes.records.gone ?? 0, of: current?.rows.length ?? 0 },
    { kind: 'rowsUnread' as const, count: unread, of: rows.length + unread },
  ];
  return warnings.filter(({ count, of }) => count > of * MOST_LOST);
}

function* newestDay(rows: readonly object[], limit: CalendarDay): Steps<CalendarDay | undefined> {
  let newest: CalendarDay | undefined;
  for (const [index, row] of rows.entries()) {
    const day = dayOfRow(row);
    if (day && day <= limit && (!newest || day > newest)) newest = day;
    if (index % ROWS_PER_STEP === 0) yield;
  }
  return newest;
}

/** The day that tells how new a row is: a completion, the month of a figure, or the start of a competency's year. */
function dayOfRow(row: Partial<SkillRecord & PerformanceFact & ReportedCompetency>): CalendarDay | undefined {
  return row.completedOn ?? row.on ?? row.startedOn;
}

/** Columns of a skills report whose absence has consequences. */
const WANTED = [
  ['expiresOn', 'noExpiry'],
  ['completedOn', 'noCompletion'],
  ['skill', 'noSkills'],
  ['associatedInPc', 'noAssociation'],
] as const;

function missing(file: ImportToInspect): ImportNote[] {
  const kinds = WANTED.filter(([column]) => !file.used.has(column)).map(([, kind]) => kind);
  return [...kinds.map((kind) => ({ kind, count: 0 })), ...unnamed(file)];
}

/** Says what follows if a report names nobody, or nobody's address. */
function unnamed({ used }: ImportToInspect): PeopleNote[] {
  const hasNames = used.has('name') || used.has('firstName') || used.has('lastName');
  const hasAddresses = used.has('email') || used.has('workEmail');
  return [
    ...(hasAddresses ? [] : [{ kind: 'noAddresses' as const, count: 0 }]),
    ...(hasNames ? [] : [{ kind: 'noNames' as const, count: 0 }]),
  ];
}

function* datesOf(records: readonly SkillRecord[], { used, today }: ImportToInspect): Steps<ImportNote[]> {
  const limit = addDays(today, 1);
  const counts = { completed: 0, expiring: 0, future: 0, expiryFirst: 0 };
  for (const [index, { completedOn, expiresOn }] of records.entries()) {
    if (completedOn) counts.completed++;
    if (expiresOn) counts.expiring++;
    if (completedOn && completedOn > limit) counts.future++;
    if (completedOn && expiresOn && expiresOn < completedOn) counts.expiryFirst++;
    if (index % ROWS_PER_STEP === 0) yield;
  }
  const undated = used.has('completedOn') ? records.length - counts.completed : 0;
  const notes: ImportNote[] = [
    { kind: 'noExpiry', count: used.has('expiresOn') && counts.expiring === 0 ? records.length : 0 },
    { kind: undated === records.length ? 'noneCompleted' : 'undated', count: undated },
    { kind: 'future', count: counts.future },
    { kind: 'expiryFirst', count: counts.expiryFirst },
  ];
  return notes.filter(({ count }) => count > 0);
}

import type { CalendarDay } from '../calendar-day.ts';
import { remembering } from './remembering.ts';
import type { ReportColumn, ReportColumns } from './report-columns.ts';
import { type DateOrder, type DateReading, readDate } from './report-date.ts';
import type { SkillRecord } from './skill-record.ts';

type RowErrorKind =
  | 'missing'
  | 'malformed'
  | 'extraCells'
  | 'tooLong'
  | 'notYesOrNo'
  | 'unreadableDate'
  | 'impossibleDate'
  | 'ambiguousDate';

/** Why a row does not count. `row` is the row of the sheet, from 1; `column` is undefined for cells under no header. */
export type RowError = { readonly row: number; readonly column: ReportColumn | undefined; readonly kind: RowErrorKind };

/** A row with a date such as 3/4/2021, where other rows of the file tell which number is the day. */
export type UndecidedRow = {
  readonly row: number;
  readonly record: SkillRecord;
  readonly completedOn: DateReading;
  readonly expiresOn: DateReading;
};

export type RowReading =
  | { readonly kind: 'record'; readonly record: SkillRecord }
  | { readonly kind: 'undecided'; readonly undecided: UndecidedRow }
  | { readonly kind: 'errors'; readonly errors: readonly RowError[] };

/** Reads the rows under one header, and notes the orders of day and month that their dates show. */
export type RowReader = {
  read(cells: readonly string[], row: number): RowReading;
  readonly orders: ReadonlySet<DateOrder>;
};

/** Longer names, skills and addresses are a slip in the file; a card could not show them either. */
const LONGEST = 400;

/** Digits as a rule; later certification profiles have letters too. */
const MCID = /^[\p{L}\p{N}][\p{L}\p{N}._@-]{0,63}$/u;

const YES: ReadonlySet<string> = new Set(['yes', 'y', 'ja', 'j', 'true', '1', 'sant', 'x']);
const NO: ReadonlySet<string> = new Set(['no', 'n', 'nej', 'false', '0', 'falskt', '', '-']);

/** Equal cells share one value, so that a large report stays small. */
export function createRowReader(columns: ReportColumns, width: number): RowReader {
  const orders = new Set<DateOrder>();
  const dateOf = remembering(readDate);
  const relevanceOf = remembering(readRelevance);
  const shared = remembering((text) => text);
  return { read, orders };

  function read(cells: readonly string[], row: number): RowReading {
    const errors: RowError[] = [];
    const refuse = (column: ReportColumn | undefined, kind: RowErrorKind) => void errors.push({ row, column, kind });
    const cell = (column: ReportColumn) => cells[columns.get(column) ?? -1]?.trim() ?? '';
    const short = (column: ReportColumn) => {
      const text = cell(column);
      if (text.length > LONGEST) refuse(column, 'tooLong');
      return shared(text);
    };
    const yes = (column: ReportColumn) => {
      const answer = cell(column).toLowerCase();
      if (!YES.has(answer) && !NO.has(answer)) refuse(column, 'notYesOrNo');
      return YES.has(answer);
    };
    const date = (column: ReportColumn) => {
      const reading = dateOf(cell(column));
      if (reading.kind === 'impossible') refuse(column, 'impossibleDate');
      if (reading.kind === 'unreadable') refuse(column, 'unreadableDate');
      if (reading.kind === 'day' && reading.order) orders.add(reading.order);
      return reading;
    };
    if (cells.length > width && cells.slice(width).some((text) => text.trim() !== '')) refuse(undefined, 'extraCells');
    const mcid = shared(cell('mcid').replace(/(?<=\d)\s(?=\d)/g, ''));
    if (mcid === '') refuse('mcid', 'missing');
    else if (!MCID.test(mcid)) refuse('mcid', 'malformed');
    const skill = short('skill');
    if (skill === '' && columns.has('skill')) refuse('skill', 'missing');
    const completedOn = date('completedOn');
    const expiresOn = date('expiresOn');
    const record: SkillRecord = {
      mcid,
      name: short('name') || shared(`${short('firstName')} ${short('lastName')}`.trim()) || undefined,
      email: short('email') || undefined,
      skill,
      completedOn: decided(completedOn),
      expiresOn: decided(expiresOn),
      associatedInPmc: yes('associatedInPmc'),
      associatedInPc: yes('associatedInPc'),
      relevantFor: relevanceOf(cell('relevantFor')),
    };
    if (errors.length > 0) return { kind: 'errors', errors };
    if (completedOn.kind !== 'either' && expiresOn.kind !== 'either') return { kind: 'record', record };
    return { kind: 'undecided', undecided: { row, record, completedOn, expiresOn } };
  }
}

/** The record of a row, once the order of the file's dates is known; without it, what is wrong with the row. */
export function decideRow(
  { row, record, completedOn, expiresOn }: UndecidedRow,
  order: DateOrder | undefined,
): SkillRecord | readonly RowError[] {
  if (order) return { ...record, completedOn: decided(completedOn, order), expiresOn: decided(expiresOn, order) };
  const readings = { completedOn, expiresOn };
  return (['completedOn', 'expiresOn'] as const)
    .filter((column) => readings[column].kind === 'either')
    .map((column) => ({ row, column, kind: 'ambiguousDate' }));
}

function decided(reading: DateReading, order?: DateOrder): CalendarDay | undefined {
  if (reading.kind === 'day') return reading.day;
  return reading.kind === 'either' && order ? reading[order] : undefined;
}

function readRelevance(cell: string): readonly string[] {
  return [...new Set(cell.split(/[;|\r\n]+/).map((part) => part.replace(/\s+/g, ' ').trim()))].filter(Boolean);
}

import type { CalendarDay } from '../../domain/time/calendar-day.ts';

/** A cell of a table that is exported as a file. */
export type TableCell = string | number | { readonly day: CalendarDay };

/** A table that is exported as a file, header first. */
export type Table = readonly (readonly TableCell[])[];

/** Returns a cell as text; a day has the ISO form, which spreadsheets read in any language. */
export function cellText(cell: TableCell): string {
  return typeof cell === 'object' ? cell.day : `${cell}`;
}

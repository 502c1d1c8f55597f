import type { CalendarDay } from '../../domain/time/calendar-day.ts';

/** A cell of a table that leaves as a file. */
export type TableCell = string | number | { readonly day: CalendarDay };

/** A table that leaves as a file, the header first. */
export type Table = readonly (readonly TableCell[])[];

/** A cell as a text; a day in the form that a spreadsheet reads, whatever its language. */
export function cellText(cell: TableCell): string {
  return typeof cell === 'object' ? cell.day : `${cell}`;
}

import { memoize } from './memoize.ts';
import { readAddress, readId } from './person-cells.ts';
import type { ReportColumn } from './report-columns.ts';
import type { Cells } from './report-row.ts';

/** Reads the cells that a row about a person's skill has, whatever the report. */
export type PersonReader = {
  /** Refuses a row that identifies nobody. */
  readonly mcidOf: (cells: Cells) => string;
  /** The full name; empty if the row has none. */
  readonly nameOf: (cells: Cells) => string;
  readonly addressOf: (cells: Cells, column: ReportColumn) => string;
  readonly skillOf: (cells: Cells) => string;
};

/** Usually digits; later certification profiles contain letters too, and so do ids of Entra. */
const MCID = /^[\p{L}\p{N}][\p{L}\p{N}._@-]{0,63}$/u;

/** Creates the reader of a file's rows, which remembers what it has read. */
export function createPersonReader(): PersonReader {
  const idIn = memoize(readId);
  const addressIn = memoize(readAddress);
  return {
    mcidOf(cells) {
      const reading = idIn(cells.text('mcid'));
      if (reading.kind !== 'id') cells.refuse('mcid', reading.kind);
      else if (!MCID.test(reading.id)) cells.refuse('mcid', 'malformed');
      return reading.kind === 'id' ? cells.shared(reading.id) : '';
    },
    nameOf: (cells) =>
      cells.short('name') || cells.shared(`${cells.short('firstName')} ${cells.short('lastName')}`.trim()),
    addressOf: (cells, column) => addressIn(cells.short(column)),
    skillOf(cells) {
      const skill = cells.short('skill');
      if (skill === '' && cells.has('skill')) cells.refuse('skill', 'missing');
      return skill;
    },
  };
}

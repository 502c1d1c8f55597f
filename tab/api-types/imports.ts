import type { Day } from './day.ts';
import type { Refusal } from './refusal.ts';

type Fact = { readonly title: string; readonly value: string };

/** The description of a report; a part that has nothing to say is left out. */
export type ReportWords = {
  readonly title: string;
  readonly text: string;
  readonly facts?: readonly Fact[];
  /** A sentence above the changes. */
  readonly since?: string;
  readonly changes?: readonly Fact[];
  /** A sentence above the unreadable rows. */
  readonly badRows?: string;
  /** The unreadable rows, as lines that begin with a dash. */
  readonly badRowList?: string;
  /** The columns that are read and those that are not, as lines that begin with a dash, as in the lists below. */
  readonly columns?: string;
  /** What is missing or odd in the file. */
  readonly notes?: string;
  /** A sentence above the warnings. With warnings, to cancel is the first choice. */
  readonly warnings?: string;
  readonly warningList?: string;
};

/** An order of day and month in which a file's dates can be read; the title has one of them as an example. */
export type DayOrderChoice = { readonly order: 'dayFirst' | 'monthFirst'; readonly title: string };

/**
 * A line of the streamed response to a file: the rows read so far, or the outcome. A report with a `pendingId` waits
 * for the admin to confirm it or, if there are `dayOrders`, to choose one of them.
 */
export type ImportLine =
  | { readonly rows: number }
  | { readonly outcome: ReportWords; readonly pendingId?: string; readonly dayOrders?: readonly DayOrderChoice[] }
  | Refusal;

/** The outcome of confirming a report, discarding it, or restoring the one before. */
export type ImportOutcome = { readonly outcome: ReportWords };

export type ImportedReport = {
  readonly id: string;
  readonly name: string;
  readonly broughtOn: Day;
  readonly rows: number;
  readonly people: number;
  readonly previous?: { readonly id: string; readonly broughtOn: Day; readonly rows: number };
};

export type Imports = {
  readonly reports: readonly ImportedReport[];
  /** The size limit of a file, in bytes. */
  readonly mostBytes: number;
};

import type { ReportedCompetency } from '../../company/memberships.ts';
import { LEVEL_WORDS, LEVELS, type Level } from '../../programmes/levels.ts';
import { fold } from '../../text/fold.ts';
import type { CalendarDay } from '../../time/calendar-day.ts';
import type { ReportFormat } from '../read-report.ts';
import { createHeaderMatcher, type ReportColumn } from '../report-columns.ts';
import type { Cells } from '../report-row.ts';
import { readCompetency } from './competency-name.ts';

/**
 * Words that say whether a competency is still held. The documentation has only the German ones, "Aktiv, Inaktiv oder In
 * Karenzzeit" (domain.md §8.2); the others are guesses. In grace means held, in the renewal window.
 */
const STATUSES = wordsFor<'held' | 'ended'>({
  held: 'active aktiv ingraceperiod graceperiod ingrace grace inkarenzzeit karenzzeit irespitperiod respitperiod karenstid',
  ended: 'inactive notactive expired inaktiv abgelaufen utgangen upphord',
});

const LEVEL_NAMES = new Map(
  LEVELS.flatMap((level) => LEVEL_WORDS[level].inDownloads.split(' ').map((word) => [word, level] as const)),
);

/**
 * The Insights download "Competency summary and history" (domain.md §2.2), with a row for each year in which a
 * competency was held. Its end date is taken as the anniversary.
 */
export const COMPETENCY_SUMMARY: ReportFormat<ReportedCompetency> = {
  name: 'competencySummary',
  matchHeader: createHeaderMatcher({
    names: {
      competency: ['CompetencyName'],
      level: ['CompetencyLevel'],
      status: ['CompetencyStatus'],
      startedOn: ['CompetencyStartDate'],
      endsOn: ['CompetencyEndDate'],
    },
    required: ['competency', 'level', 'status', 'endsOn'],
    decisive: new Set(['competency', 'level', 'status', 'endsOn']),
  }),
  createRead: () => (cells) => ({
    competency: readCompetency(cells),
    level: readWord(cells, 'level', LEVEL_NAMES) ?? (LEVELS[0] as Level),
    isActive: readWord(cells, 'status', STATUSES) === 'held',
    startedOn: cells.day('startedOn'),
    endsOn: readEnd(cells),
  }),
};

function readWord<T>(cells: Cells, column: ReportColumn, words: ReadonlyMap<string, T>): T | undefined {
  const word = fold(cells.text(column)).replace(/[^a-z]/g, '');
  const meant = words.get(word);
  if (meant === undefined) cells.refuse(column, word === '' ? 'missing' : 'unknown');
  return meant;
}

/** Reads the end date, which is required; an ambiguous one is filled in later by the order of the file's other dates. */
function readEnd(cells: Cells): CalendarDay {
  return cells.requiredDay('endsOn') as CalendarDay;
}

/** Maps each word to its meaning; the words are folded and without spaces. */
function wordsFor<T extends string>(lists: Readonly<Record<T, string>>): ReadonlyMap<string, T> {
  const meanings = Object.entries(lists) as [T, string][];
  return new Map(meanings.flatMap(([meaning, list]) => list.split(' ').map((word) => [word, meaning] as const)));
}

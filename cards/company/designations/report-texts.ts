import type { ScoredDesignation } from '../../../domain/designations/designation-verdict.ts';
import type { Language } from '../../../domain/language.ts';
import { DESIGNATION_PROGRAMME } from '../../../domain/programmes/programmes.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';
import { showDay, showMonth } from '../../text/show-day.ts';
import { severalMcidsLines } from '../../text/verdict-note.ts';
import { words } from '../../words.ts';
import type { DesignationReader } from './designation-reader.ts';

/** "As of 1 December 2026, by the values of August 2026" */
export function asOfValues(day: CalendarDay, verdicts: readonly ScoredDesignation[], language: Language): string {
  const [first] = verdicts;
  const month = first ? showMonth(first.slice.asOf, language) : '';
  return words(language)('designations.asOf', { day: showDay(day, language), month });
}

/** Says that these are estimates, by which page, and that Partner Center decides. */
export function notesOf(
  verdicts: readonly ScoredDesignation[],
  { several, names }: Pick<DesignationReader, 'several' | 'names'>,
  language: Language,
): string[] {
  const [first] = verdicts;
  if (!first) return [];
  const isOne = verdicts.length === 1;
  const facts = {
    page: isOne ? first.slice.page : DESIGNATION_PROGRAMME.page,
    month: showMonth(first.slice.asOf, language),
  };
  return [
    ...severalMcidsLines(several, names, language),
    words(language)(isOne ? 'designations.note' : 'designations.noteAll', facts),
  ];
}

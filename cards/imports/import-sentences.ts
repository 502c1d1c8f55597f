import type { Language } from '../../domain/language.ts';
import { type CalendarDay, daysBetween } from '../../domain/time/calendar-day.ts';
import { replyCard } from '../parts/reply.ts';
import { plainText } from '../text/plain-text.ts';
import { showDay } from '../text/show-day.ts';
import { words } from '../words.ts';
import type { ImportedReport } from './imports.ts';

/** The day of the skills report, and who imported it, if the reader may know and the bot does. */
export type ReportAge = {
  readonly day: CalendarDay;
  readonly today: CalendarDay;
  readonly by?: { readonly kind: 'you' } | { readonly kind: 'other'; readonly name: string } | undefined;
};

/** Says how old the skills report is, and who imported it. */
export function reportAgeText({ day, today, by }: ReportAge, language: Language): string {
  const t = words(language);
  const who =
    by?.kind === 'you' ? t('imports.when.byYou') : by ? t('imports.when.by', { name: plainText(by.name) }) : '';
  return t('imports.when.said', { count: Math.max(0, daysBetween(day, today)), day: showDay(day, language), by: who });
}

/** Says how old the skills report is, to a reader who may see no more of it. */
export function reportAgeCard(age: ReportAge | undefined, language: Language) {
  return replyCard({ said: age ? reportAgeText(age, language) : words(language)('imports.when.none') });
}

/** Says which report can be restored, for the card that restores it. */
export function undoText(reports: readonly Pick<ImportedReport, 'previous'>[], language: Language): string {
  const t = words(language);
  const previous = reports.find((each) => each.previous)?.previous;
  if (!previous) return t(reports.length > 0 ? 'imports.undo.nothing' : 'imports.undo.none');
  const rows = t('imports.undo.rows', { count: previous.rows });
  return t('imports.undo.said', { day: showDay(previous.day, language), rows });
}

import type { Language } from '../../domain/language.ts';
import type { ReportRow } from '../../domain/skills-report/report-rows.ts';
import { type CalendarDay, daysBetween } from '../../domain/time/calendar-day.ts';
import type { Table, TableCell } from '../parts/table.ts';
import { levelText } from '../text/membership-text.ts';
import { standingWord } from '../text/standing-word.ts';
import { words } from '../words.ts';

/** The skills report in numbers as a table with one competency per row. */
export function skillsReportTable(rows: readonly ReportRow[], day: CalendarDay, language: Language): Table {
  const t = words(language);
  const header = [
    t('skillsReport.columns.competency'),
    t('skillsReport.columns.level'),
    t('skillsReport.columns.standing'),
    t('skillsReport.columns.counted'),
    t('skillsReport.columns.needed'),
    t('skillsReport.columns.change'),
    t('skillsReport.columns.anniversary'),
    t('skillsReport.columns.daysLeft'),
  ];
  return [header, ...rows.map((row) => toCells(row, day, language))];
}

function toCells({ overview, people, change }: ReportRow, day: CalendarDay, language: Language): TableCell[] {
  const { competency, membership } = overview;
  const daysLeft = membership && daysBetween(day, membership.anniversary);
  return [
    competency.name,
    membership ? levelText(membership.offer, language) : '',
    standingWord(overview, language).word,
    people?.counted ?? '',
    people?.need ?? '',
    change ?? '',
    membership ? { day: membership.anniversary } : '',
    daysLeft !== undefined && daysLeft >= 0 ? daysLeft : '',
  ];
}

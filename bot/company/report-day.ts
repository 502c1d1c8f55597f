import { type CalendarDay, dayIn } from '../../domain/time/calendar-day.ts';
import type { ImportSummary } from '../store/companies.ts';
import type { Person } from '../turn/person.ts';

/** The asker's own day on which a report was brought: it tells of no later one, and holds no date of its own. */
export function reportDay({ importedAt }: ImportSummary, { timeZone }: Pick<Person, 'timeZone'>): CalendarDay {
  return dayIn(new Date(importedAt), timeZone);
}

import { type CalendarDay, dayIn } from '../../domain/time/calendar-day.ts';
import type { ImportSummary } from '../store/companies.ts';
import type { Person } from '../turn/person.ts';

/** Returns the asker's own day on which a report was imported: it holds no date, and nothing later than its import. */
export function reportDay({ importedAt }: ImportSummary, { timeZone }: Pick<Person, 'timeZone'>): CalendarDay {
  return dayIn(new Date(importedAt), timeZone);
}

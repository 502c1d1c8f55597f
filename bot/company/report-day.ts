import { type CalendarDay, dayIn } from '../../domain/time/calendar-day.ts';
import type { ImportSummary } from '../store/companies.ts';
import type { Person } from '../turn/person.ts';

/** Returns the day, on the asker's own calendar, on which a report was imported: the report itself holds no date. */
export function reportDay({ importedAt }: ImportSummary, { timeZone }: Pick<Person, 'timeZone'>): CalendarDay {
  return dayIn(new Date(importedAt), timeZone);
}

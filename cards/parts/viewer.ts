import type { Programme } from '../../domain/competencies/programme.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';

/** The reader of a card about a company, and the day of reading. */
export type Viewer = { readonly today: CalendarDay; readonly isAdmin: boolean; readonly programme: Programme };

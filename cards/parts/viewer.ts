import type { Programme } from '../../domain/competencies/programme.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';

/** Who looks at a company, and when. */
export type Viewer = { readonly today: CalendarDay; readonly isAdmin: boolean; readonly programme: Programme };

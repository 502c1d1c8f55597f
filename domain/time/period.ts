import type { CalendarDay } from './calendar-day.ts';

/** A period of whole days, `from` through `to`. */
export type Period = { readonly from: CalendarDay; readonly to: CalendarDay };

import type { Day } from '../../../api-types/day.ts';

/** Where days lie on the timeline, in per cent from its left edge. */
export type TimelineScale = {
  readonly place: (day: Day) => number;
  /** The first days of months, as many as there is room for. */
  readonly months: readonly Day[];
};

const DAY_MS = 24 * 60 * 60 * 1_000;
const BEFORE_DAYS = 30;
/** That many names fit beside each other on a phone. */
const MOST_MONTHS = 4;

/** From a month before today to the last day that matters. */
export function timelineScale(today: Day, days: readonly Day[]): TimelineScale {
  const start = Date.parse(today) - BEFORE_DAYS * DAY_MS;
  const end = Math.max(...days.map((day) => Date.parse(day)), Date.parse(today)) + BEFORE_DAYS * DAY_MS;
  const place = (day: Day) => Math.min(100, Math.max(0, ((Date.parse(day) - start) / (end - start)) * 100));
  const months: Day[] = [];
  const first = new Date(start);
  for (let month = 1; months.length < 48; month++) {
    const day = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + month));
    if (day.getTime() > end) break;
    months.push(day.toISOString().slice(0, 10));
  }
  const step = Math.ceil(months.length / MOST_MONTHS);
  return { place, months: months.filter((_, index) => index % step === 0) };
}

import type { Day } from '../../../api-types/day.ts';

export type TimelineScale = {
  /** The position of a day, in per cent from the left edge. */
  readonly position: (day: Day) => number;
  /** The first days of the months to label. */
  readonly months: readonly Day[];
};

const DAY_MS = 24 * 60 * 60 * 1_000;
const MARGIN_DAYS = 30;
/** The number of labels that fit on a phone. */
const MOST_MONTHS = 4;

/** Spans from a month before today to a month after the last of the days. */
export function timelineScale(today: Day, days: readonly Day[]): TimelineScale {
  const start = Date.parse(today) - MARGIN_DAYS * DAY_MS;
  const end = Math.max(...days.map((day) => Date.parse(day)), Date.parse(today)) + MARGIN_DAYS * DAY_MS;
  const position = (day: Day) => Math.min(100, Math.max(0, ((Date.parse(day) - start) / (end - start)) * 100));
  const months: Day[] = [];
  const first = new Date(start);
  for (let month = 1; months.length < 48; month++) {
    const day = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + month));
    if (day.getTime() > end) break;
    months.push(day.toISOString().slice(0, 10));
  }
  const step = Math.ceil(months.length / MOST_MONTHS);
  return { position, months: months.filter((_, index) => index % step === 0) };
}

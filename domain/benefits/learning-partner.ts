import { addDays, addMonths, addYears, type CalendarDay } from '../time/calendar-day.ts';

/** The day on which KPI reports add the previous month: document 002 says "during the middle of the month" (R14). */
const KPI_UPDATE_DATE = 15;

/** The weeks of a month in the directory's schedule, by our interpretation (R15): days 15 to 21, and 1 to 7. */
const THIRD_WEEK = { from: 15, through: 21 };
const FIRST_WEEK_ENDS = 7;

/**
 * Returns the level of the Learning option that a company meets by its Microsoft Certified Trainers alone (R13). Silver
 * and gold have requirements of their own for each competency, which no report holds.
 */
export function learningLevel(trainers: number): 'learningActionPack' | 'none' {
  return trainers >= 1 ? 'learningActionPack' : 'none';
}

/** Both days included. */
type Period = { readonly from: CalendarDay; readonly through: CalendarDay };

/**
 * Returns the period whose KPIs count for a renewal: the 12 calendar months before the anniversary's month (R14).
 *
 * kpiPeriod('2020-01-15') → 2019-01-01 through 2019-12-31
 */
export function kpiPeriod(anniversary: CalendarDay): Period & { readonly rule: 'R14' } {
  const month = inMonthOf(anniversary, 1);
  return { rule: 'R14', from: addYears(month, -1), through: addDays(month, -1) };
}

/**
 * Returns the 12 calendar months that the KPI report shows on a day: those before the day's month from the 15th on,
 * before that a month earlier (R14).
 *
 * kpiReportPeriod('2020-01-14') → 2018-12-01 through 2019-11-30
 */
export function kpiReportPeriod(day: CalendarDay): Period & { readonly rule: 'R14' } {
  return kpiPeriod(dateOf(day) >= KPI_UPDATE_DATE ? day : addMonths(day, -1));
}

/**
 * Returns the first day on which the KPI report shows an invoice (R14).
 *
 * invoiceShownFrom('2020-01-31') → '2020-02-15'; the "February 15, 2019" in document 002 is an obvious misprint
 */
export function invoiceShownFrom(invoicedOn: CalendarDay): { readonly rule: 'R14'; readonly shownFrom: CalendarDay } {
  return { rule: 'R14', shownFrom: inMonthOf(addMonths(invoicedOn, 1), KPI_UPDATE_DATE) };
}

/**
 * Returns when a company's request to be in the Learning Partner directory is submitted, and when it shows (R15).
 *
 * Requests are submitted in the third week of a month; one made during that week may still be in time.
 *
 * directoryListing('2021-03-22') → submitted 2021-04-15 through 2021-04-21, visibleBy '2021-05-07'
 */
export function directoryListing(requestedOn: CalendarDay): {
  readonly rule: 'R15';
  readonly submitted: Period;
  readonly visibleBy: CalendarDay;
} {
  const month = dateOf(requestedOn) <= THIRD_WEEK.through ? requestedOn : addMonths(requestedOn, 1);
  const opens = inMonthOf(month, THIRD_WEEK.from);
  return {
    rule: 'R15',
    submitted: {
      from: requestedOn > opens ? requestedOn : opens,
      through: inMonthOf(month, THIRD_WEEK.through),
    },
    visibleBy: inMonthOf(addMonths(month, 1), FIRST_WEEK_ENDS),
  };
}

/** Returns the day of the month: dateOf('2021-03-22') → 22 */
function dateOf(day: CalendarDay): number {
  return Number(day.slice(8));
}

/** Returns another day of the same month: inMonthOf('2021-03-22', 1) → '2021-03-01' */
function inMonthOf(day: CalendarDay, date: number): CalendarDay {
  return addDays(day, date - dateOf(day));
}

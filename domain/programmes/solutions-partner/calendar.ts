import type { DesignationCalendar } from '../../designations/designation-calendar.ts';

/**
 * The days of the Solutions Partner designations (solutions-partner.md §2): the score page of November 2024, and a note of
 * August 2026 on the same page (updated May 2026) for enrolled partners.
 */
export const SOLUTIONS_PARTNER_CALENDAR: DesignationCalendar = { monthsBefore: 5, renewalDays: 30 };

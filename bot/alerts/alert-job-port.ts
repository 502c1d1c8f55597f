import type { AlertFacts } from '../../domain/alerts/alert-facts.ts';
import type { Notice } from '../../domain/alerts/notices.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';

/** The alerts that are due on a day and not yet announced, with the facts that put them into words. */
export type DueNotices = {
  readonly day: CalendarDay;
  readonly notices: readonly Notice[];
  /**
   * How many messages were lost the day before while every admin lost one too, so that nobody can be told of them;
   * 0 as soon as one admin can be reached.
   */
  readonly unreportable: number;
  /** The facts for one recipient; names only where their roles allow. */
  factsFor(recipientId: string): AlertFacts;
};

/** Sends the alerts: once a day, after an import, and when an admin asks for it. */
export type AlertJob = {
  /**
   * Hands the alerts that are due and not yet announced over to delivery.
   *
   * @param isScheduled true if nobody asked for it now, so that snooze and quiet hours apply
   * @returns what was due
   */
  sendDue(tenantId: string, day: CalendarDay, isScheduled: boolean): Promise<DueNotices>;
  /** Sends, after this turn, the alerts for what an import or the return of an older one has changed. */
  afterImport(tenantId: string): void;
};

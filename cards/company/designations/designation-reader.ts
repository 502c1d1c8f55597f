import type { PeopleNames } from '../../../domain/people/people-names.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';

/** The reader of a card about designations, and what they may see. */
export type DesignationReader = {
  readonly today: CalendarDay;
  readonly isAdmin: boolean;
  /** Undefined if the reader may not see names. */
  readonly names: PeopleNames | undefined;
  /** The people with several MCIDs, each by the first. */
  readonly several: readonly string[];
  /** The day of the Trainings export; undefined before one was imported. */
  readonly reportDay: CalendarDay | undefined;
  /** False if no certificate of the report has an expiry. */
  readonly hasExpiry: boolean;
};

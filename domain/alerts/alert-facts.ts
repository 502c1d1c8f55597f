import type { Programme } from '../competencies/programme.ts';
import type { Company } from '../competencies/standing.ts';
import type { PeopleNames } from '../people/people-names.ts';
import type { CalendarDay } from '../time/calendar-day.ts';

/** The facts needed to put an alert into words for one reader. */
export type AlertFacts = {
  readonly programme: Programme;
  readonly company: Company;
  readonly day: CalendarDay;
  /** Undefined if the reader may not see names. */
  readonly names: PeopleNames | undefined;
};

import type { Programme } from '../../../domain/competencies/programme.ts';
import type { PeopleNames } from '../../../domain/people/people-names.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';

/** The basis of an answer that names people. Only for readers who may see names. */
export type AnswerContext = {
  readonly programme: Programme;
  readonly names: PeopleNames;
  /** The day that the answer is about. */
  readonly day: CalendarDay;
  readonly today: CalendarDay;
  readonly reportDay: CalendarDay;
};

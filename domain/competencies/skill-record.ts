import type { CalendarDay } from '../time/calendar-day.ts';

/**
 * One row of the skills report: a skill that a person has completed.
 *
 * The report identifies people by MCID; it has names and e-mail addresses only if it has those columns.
 */
export type SkillRecord = {
  readonly mcid: string;
  readonly name: string | undefined;
  readonly email: string | undefined;
  /** The exam, certification or assessment in the report's words, such as "AZ-104: Microsoft Azure Administrator". */
  readonly skill: string;
  readonly completedOn: CalendarDay | undefined;
  readonly expiresOn: CalendarDay | undefined;
  readonly associatedInPmc: boolean;
  readonly associatedInPc: boolean;
  /** The competencies (with their option) and programmes for which the skill is relevant, in the report's words. */
  readonly relevantFor: readonly string[];
};

import type { CalendarDay } from '../time/calendar-day.ts';

/**
 * One row of the skills report: a skill that a person has completed.
 *
 * The report names a person by MCID; name and e-mail stand there only where the report has those columns.
 */
export type SkillRecord = {
  readonly mcid: string;
  readonly name: string | undefined;
  readonly email: string | undefined;
  /** The exam, certification or assessment as the report names it, such as "AZ-104: Microsoft Azure Administrator". */
  readonly skill: string;
  readonly completedOn: CalendarDay | undefined;
  readonly expiresOn: CalendarDay | undefined;
  readonly associatedInPmc: boolean;
  readonly associatedInPc: boolean;
  /** The competencies (with their option) and programmes that the report says the skill is relevant for. */
  readonly relevantFor: readonly string[];
};

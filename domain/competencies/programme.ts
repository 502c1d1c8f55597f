import type { CalendarDay } from '../time/calendar-day.ts';
import type { InForce, Requirement } from './requirement.ts';

/** A skill that some requirement of the programme names. */
export type Skill = {
  /** The exam code, such as "70-533", or a short name if there is none. */
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Only skills of Microsoft Learning and Partner University are recognised (R6). */
  readonly issuer: 'microsoft' | 'other';
  /** The last day on which it can be earned. */
  readonly retiresOn?: CalendarDay;
  /** The last day on which it counts; undefined if no source names one. */
  readonly acceptedUntil?: CalendarDay;
};

/** The source of a row, and the period that it describes. */
export type RowSource = {
  readonly document: string;
  readonly year: string;
  /** The interpretation chosen if the source is ambiguous, or doubts about it. */
  readonly note?: string;
};

/** The requirement of one level of an option. */
export type RequirementRow = {
  readonly level: string;
  readonly requirement: Requirement;
  readonly source: RowSource;
};

/** One way to attain a competency; any one is enough. */
export type CompetencyOption = {
  readonly id: string;
  readonly name: string;
  readonly inForce?: InForce;
  readonly rows: readonly RequirementRow[];
};

export type Competency = {
  readonly id: string;
  readonly name: string;
  readonly area: string;
  readonly options: readonly CompetencyOption[];
};

/** A partner programme as data. */
export type Programme = {
  readonly id: string;
  /** Lowest first. */
  readonly levels: readonly string[];
  readonly skills: readonly Skill[];
  readonly competencies: readonly Competency[];
};

/** Returns the options in force on a day. */
export function optionsInForce(competency: Competency, day: CalendarDay): readonly CompetencyOption[] {
  return competency.options.filter(({ inForce = {} }) => {
    return !(inForce.from && day < inForce.from) && !(inForce.until && day > inForce.until);
  });
}

/** Finds a competency by its id, or by its name in any case. */
export function findCompetency(programme: Programme, idOrName: string): Competency | undefined {
  const wanted = idOrName.trim().toLowerCase();
  return programme.competencies.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
}

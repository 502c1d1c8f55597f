import type { CalendarDay } from '../time/calendar-day.ts';
import type { InForce, Requirement } from './requirement.ts';

/** A skill that some requirement of the programme names. */
export type Skill = {
  /** The exam code, such as "70-533", or a short name where there is none. */
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Only skills of Microsoft Learning and Partner University are recognised (R6). */
  readonly issuer: 'microsoft' | 'other';
  /** The last day on which it can be earned. */
  readonly retiresOn?: CalendarDay;
  /** The last day on which it counts; undefined: no source names one. */
  readonly acceptedUntil?: CalendarDay;
};

/** Where a row was read, and of which time it speaks. */
export type RowSource = {
  readonly document: string;
  readonly year: string;
  /** How the row was read where its source leaves more than one reading, or what is doubtful in it. */
  readonly note?: string;
};

/** What one level of an option asks for. */
export type RequirementRow = {
  readonly level: string;
  readonly requirement: Requirement;
  readonly source: RowSource;
};

/** One way to a competency; any one suffices. */
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

/** The options that apply on a day. */
export function optionsInForce(competency: Competency, day: CalendarDay): readonly CompetencyOption[] {
  return competency.options.filter(({ inForce = {} }) => {
    return !(inForce.from && day < inForce.from) && !(inForce.until && day > inForce.until);
  });
}

/** The competency with this id, or by its name in any case. */
export function findCompetency(programme: Programme, idOrName: string): Competency | undefined {
  const wanted = idOrName.trim().toLowerCase();
  return programme.competencies.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
}

import { type FurtherMcids, furtherHolders } from '../people/further-mcids.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import { type Holders, holdersOf } from './holders.ts';
import { createPeople, type People, peopleWithout } from './people.ts';
import type { PerformanceFact } from './performance.ts';
import type { Programme } from './programme.ts';
import { recordsBySkill } from './records-by-skill.ts';
import type { SkillRecord } from './skill-record.ts';

/** The facts about a company, whatever the day. */
export type Company = {
  readonly records: readonly SkillRecord[];
  readonly performance: readonly PerformanceFact[];
  /** The market as the programme's rows name it, such as "developed"; undefined if unknown. */
  readonly market: string | undefined;
  /** The partner's statements, by the fact's name. */
  readonly declared?: Readonly<Record<string, boolean>>;
  /** The day on which the membership moved from PMC to Partner Center (R8), if known. */
  readonly movedToPcOn?: CalendarDay | undefined;
  /** True for reports without a column for completion dates: then skills count without one. */
  readonly countUndated?: boolean;
};

/** A company, and the programme that it is measured against. */
export type CompanyInProgramme = { readonly programme: Programme; readonly company: Company };

/** The facts about a company that count on a day. */
export type Standing = {
  /** The day whose skills and requirements apply. */
  readonly day: CalendarDay;
  /** The day whose performance applies. */
  readonly performanceDay: CalendarDay;
  readonly market: string | undefined;
  readonly performance: readonly PerformanceFact[];
  readonly declared: Readonly<Record<string, boolean>>;
  readonly holders: Holders;
  readonly people: People;
  /** Among the people with a skill of the programme. */
  readonly further: FurtherMcids;
};

/**
 * Returns the facts about a company that count on a day.
 *
 * @param performanceDay today, if `day` is in the future: future performance is unknown, whereas a skill's expiry is
 *   known
 */
export function standingOn(
  { programme, company }: CompanyInProgramme,
  day: CalendarDay,
  performanceDay = day,
): Standing {
  const { records, performance, market, declared = {}, movedToPcOn, countUndated } = company;
  const groups = recordsBySkill(programme, records);
  const holders = holdersOf(groups, { day, movedToPcOn, countUndated });
  const further = furtherHolders(groups, records);
  const people = createPeople(holders, further);
  return { day, performanceDay, market, performance, declared, holders, people, further };
}

/** Returns the company without the skills completed after a day, which nobody knew then. */
export function knownOn(company: Company, day: CalendarDay): Company {
  const isLater = ({ completedOn }: SkillRecord) => completedOn !== undefined && completedOn > day;
  if (!company.records.some(isLater)) return company;
  return { ...company, records: company.records.filter((record) => !isLater(record)) };
}

/** Returns the same standing without one person, named by their first MCID. */
export function standingWithout(standing: Standing, mcid: string): Standing {
  return { ...standing, people: peopleWithout(standing.people, mcid) };
}

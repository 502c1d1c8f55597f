import type { CalendarDay } from '../time/calendar-day.ts';
import { createSquad, type Holders, holdersOf, type Squad, without } from './holders.ts';
import type { PerformanceFact } from './performance.ts';
import type { Programme } from './programme.ts';
import { recordsBySkill } from './records-by-skill.ts';
import type { SkillRecord } from './skill-record.ts';

/** What is known of a company, whatever the day. */
export type Company = {
  readonly records: readonly SkillRecord[];
  readonly performance: readonly PerformanceFact[];
  /** The market by the name that the programme's rows use, such as "developed"; undefined: not known. */
  readonly market: string | undefined;
  /** What the partner has stated, by the fact's name. */
  readonly declared?: Readonly<Record<string, boolean>>;
  /** The day on which the membership moved from PMC to Partner Center (R8), where known. */
  readonly movedToPcOn?: CalendarDay | undefined;
  /** Whether skills without a completion date count; for reports that have no such column. */
  readonly countUndated?: boolean;
};

/** What of a company counts on a day. */
export type Standing = {
  /** The day whose skills and requirements apply. */
  readonly day: CalendarDay;
  /** The day whose performance applies. */
  readonly performanceDay: CalendarDay;
  readonly market: string | undefined;
  readonly performance: readonly PerformanceFact[];
  readonly declared: Readonly<Record<string, boolean>>;
  readonly holders: Holders;
  readonly squad: Squad;
};

/**
 * What of a company counts on a day.
 *
 * For a day to come, `performanceDay` stays today: what the months until then will bring is not known, whereas a skill's
 * expiry is.
 */
export function standingOn(
  programme: Programme,
  company: Company,
  day: CalendarDay,
  performanceDay: CalendarDay = day,
): Standing {
  const { records, performance, market, declared = {}, movedToPcOn, countUndated } = company;
  const holders = holdersOf(recordsBySkill(programme, records), { day, movedToPcOn, countUndated });
  return { day, performanceDay, market, performance, declared, holders, squad: createSquad(holders) };
}

/** The same standing without one person. */
export function standingWithout(standing: Standing, mcid: string): Standing {
  return { ...standing, squad: without(standing.squad, mcid) };
}

import { addMonths, type CalendarDay, daysBetween } from '../time/calendar-day.ts';
import { evaluateLevel } from './evaluate.ts';
import { type Competency, optionsInForce } from './programme.ts';
import { skillsRequired } from './requirement.ts';
import { singlePointsOfFailure } from './single-points-of-failure.ts';
import { type CompanyInProgramme, type Standing, standingOn } from './standing.ts';
import type { LevelVerdict } from './verdict.ts';

/** Months before the anniversary at which the skills report should be checked at the latest (R4). */
const CHECK_MONTHS = 3;

/** A competency that the company holds. An anniversary that R5 has moved is the moved one. */
export type ActiveCompetency = {
  readonly competency: Competency;
  readonly level: string;
  readonly anniversary: CalendarDay;
};

/** A skill that counts today and no longer on the anniversary. */
export type FadingSkill = { readonly mcid: string; readonly skill: string };

type RiskDetails = {
  readonly competency: string;
  readonly level: string;
  readonly anniversary: CalendarDay;
  /** From today to the anniversary; negative once it has passed. */
  readonly daysLeft: number;
  /** Advice, not a deadline: due from `dueOn` on, that day included. */
  readonly check: { readonly rule: 'R4'; readonly dueOn: CalendarDay; readonly isDue: boolean };
  /** The verdict on the anniversary, or today when that has passed. */
  readonly then: LevelVerdict;
  readonly fading: readonly FadingSkill[];
};

/** How an active competency stands at its anniversary. */
export type Risk = RiskDetails &
  (
    | { readonly kind: 'safe' }
    /** Holds, but not without any one of these people (MCID). */
    | { readonly kind: 'fragile'; readonly singlePointsOfFailure: readonly string[] }
    /** Met today, but no longer at the anniversary. */
    | { readonly kind: 'atRisk' }
    /** Not met at the anniversary, nor today. */
    | { readonly kind: 'lost' }
    | { readonly kind: 'unknown' }
  );

/**
 * Returns the risk of each active competency, judged by today's performance since future performance is unknown.
 *
 * @param performanceDay an earlier day, if `today` is itself in the future
 */
export function risksOf(
  { programme, company, active }: CompanyInProgramme & { readonly active: readonly ActiveCompetency[] },
  today: CalendarDay,
  performanceDay = today,
): Risk[] {
  const standings = new Map<CalendarDay, Standing>();
  const standing = (day: CalendarDay): Standing => {
    const known = standings.get(day) ?? standingOn({ programme, company }, day, performanceDay);
    standings.set(day, known);
    return known;
  };
  return active.map((each) => {
    const then = standing(each.anniversary > today ? each.anniversary : today);
    return riskOf(each, standing(today), then);
  });
}

function riskOf({ competency, level, anniversary }: ActiveCompetency, now: Standing, later: Standing): Risk {
  const options = optionsInForce(competency, later.day);
  const then = evaluateLevel(options, level, later);
  const dueOn = addMonths(anniversary, -CHECK_MONTHS);
  const details: RiskDetails = {
    competency: competency.id,
    level,
    anniversary,
    daysLeft: daysBetween(now.day, anniversary),
    check: { rule: 'R4', dueOn, isDue: now.day >= dueOn },
    then,
    fading: fadingSkills(competency, level, now, later),
  };
  if (then.outcome === 'unknown') return { ...details, kind: 'unknown' };
  if (then.outcome === 'notAttained') {
    const isMet = evaluateLevel(optionsInForce(competency, now.day), level, now).outcome === 'attained';
    return { ...details, kind: isMet ? 'atRisk' : 'lost' };
  }
  const people = singlePointsOfFailure(options, level, later);
  return people.length > 0
    ? { ...details, kind: 'fragile', singlePointsOfFailure: people }
    : { ...details, kind: 'safe' };
}

function fadingSkills(competency: Competency, level: string, now: Standing, later: Standing): FadingSkill[] {
  const rows = optionsInForce(competency, later.day).flatMap(({ rows }) => rows.filter((row) => row.level === level));
  const skills = new Set(rows.flatMap(({ requirement }) => skillsRequired(requirement)));
  return [...skills].flatMap((skill) => {
    return [...now.holders(skill).difference(later.holders(skill))].map((mcid) => ({ mcid, skill }));
  });
}

import { addMonths, type CalendarDay, daysBetween } from '../time/calendar-day.ts';
import { evaluateLevel } from './evaluate.ts';
import { type Competency, type CompetencyOption, optionsInForce } from './programme.ts';
import { skillsRequired } from './requirement.ts';
import { singlePointsOfFailure } from './single-points-of-failure.ts';
import { type CompanyInProgramme, knownOn, type Standing, standingOn } from './standing.ts';
import type { LevelVerdict } from './verdict.ts';

/** The skills report should be checked at least this many months before the anniversary (R4). */
const CHECK_MONTHS = 3;

/** A competency that the company holds; if R5 has moved the anniversary, it is the moved one. */
export type ActiveCompetency = {
  readonly competency: Competency;
  readonly level: string;
  readonly anniversary: CalendarDay;
  /** The anniversary that R5 has moved, if it has. */
  readonly extended?: CalendarDay | undefined;
  /** The anniversary after which it is assumed to have been renewed, if nobody has stated that. */
  readonly assumed?: CalendarDay | undefined;
};

/** A skill that counts today but not on the anniversary. */
export type FadingSkill = { readonly mcid: string; readonly skill: string };

type RiskDetails = {
  readonly competency: string;
  readonly level: string;
  readonly anniversary: CalendarDay;
  /** The anniversary that R5 has moved to this one, if it has: the requirements are waived until then. */
  readonly extended?: CalendarDay | undefined;
  /** The anniversary after which it is assumed to have been renewed, if nobody has stated that. */
  readonly assumed?: CalendarDay | undefined;
  /** Days from today to the anniversary; negative once it has passed. */
  readonly daysLeft: number;
  /** Advice, not a deadline: due from `dueOn`, that day included. */
  readonly check: { readonly rule: 'R4'; readonly dueOn: CalendarDay; readonly isDue: boolean };
  /** The verdict on the anniversary, or today if that has passed. */
  readonly then: LevelVerdict;
  readonly fading: readonly FadingSkill[];
};

/** The risk that an active competency runs at its anniversary. */
export type Risk = RiskDetails &
  (
    | { readonly kind: 'safe' }
    /** Attained, but lost if any one of these people (MCID) leaves. */
    | { readonly kind: 'fragile'; readonly singlePointsOfFailure: readonly string[] }
    /** Attained today, but not at the anniversary. */
    | { readonly kind: 'atRisk' }
    /** Attained neither today nor at the anniversary. */
    | { readonly kind: 'notMet' }
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
  const known = knownOn(company, today);
  const standings = new Map<CalendarDay, Standing>();
  const standing = (day: CalendarDay): Standing => {
    const cached = standings.get(day) ?? standingOn({ programme, company: known }, day, performanceDay);
    standings.set(day, cached);
    return cached;
  };
  return active.map((each) => {
    const then = standing(each.anniversary > today ? each.anniversary : today);
    return riskOf(each, standing(today), then);
  });
}

function riskOf(
  { competency, level, anniversary, extended, assumed }: ActiveCompetency,
  now: Standing,
  later: Standing,
): Risk {
  const options = optionsInForce(competency, later.day);
  const then = evaluateLevel(options, level, later);
  const dueOn = addMonths(anniversary, -CHECK_MONTHS);
  const details: RiskDetails = {
    competency: competency.id,
    level,
    anniversary,
    ...(extended && { extended }),
    ...(assumed && { assumed }),
    daysLeft: daysBetween(now.day, anniversary),
    check: { rule: 'R4', dueOn, isDue: now.day >= dueOn },
    then,
    fading: fadingSkills(requiredSkills(options, level), now, later),
  };
  if (then.outcome === 'unknown') return { ...details, kind: 'unknown' };
  if (then.outcome === 'notAttained') {
    const isMet = evaluateLevel(optionsInForce(competency, now.day), level, now).outcome === 'attained';
    return { ...details, kind: isMet ? 'atRisk' : 'notMet' };
  }
  const people = singlePointsOfFailure(options, level, later);
  return people.length > 0
    ? { ...details, kind: 'fragile', singlePointsOfFailure: people }
    : { ...details, kind: 'safe' };
}

function requiredSkills(options: readonly CompetencyOption[], level: string): ReadonlySet<string> {
  const rows = options.flatMap(({ rows }) => rows.filter((row) => row.level === level));
  return new Set(rows.flatMap(({ requirement }) => skillsRequired(requirement)));
}

function fadingSkills(required: ReadonlySet<string>, now: Standing, later: Standing): FadingSkill[] {
  return [...required].flatMap((skill) => {
    return [...now.holders(skill).difference(later.holders(skill))].map((mcid) => ({ mcid, skill }));
  });
}

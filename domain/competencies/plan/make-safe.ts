import { furtherMcids } from '../../people/further-mcids.ts';
import type { CalendarDay } from '../../time/calendar-day.ts';
import { type Competency, optionsInForce } from '../programme.ts';
import { singlePointsOfFailure } from '../single-points-of-failure.ts';
import { createSkillNames } from '../skill-names.ts';
import { type Company, type CompanyInProgramme, standingOn } from '../standing.ts';
import type { Step } from './moves.ts';
import { planLevel } from './plan.ts';

/** The level to make safe, on a day: for a level held, its anniversary. */
type SafeTarget = { readonly competency: Competency; readonly level: string; readonly day: CalendarDay };

/** The work after which a level holds whoever leaves. */
export type SafetyPlan =
  | { readonly kind: 'safe' }
  | { readonly kind: 'plan'; readonly steps: readonly Step[] }
  /** The level is not attained, so it has to be reached first. */
  | { readonly kind: 'notAttained' }
  /** The people in the report cannot take the place of `without` (a first MCID). */
  | { readonly kind: 'outOfReach'; readonly without: string };

/** Each round makes the level safe from one person leaving; more than this no plan of a company needs. */
const MOST_ROUNDS = 12;

/**
 * Finds certifications that make a fragile level safe: in each round, the least work that keeps the level without one of
 * the people it depends on, whichever of them leaves the fewest others.
 *
 * @param today the day of the performance, and the day from which retired skills can no longer be earned
 */
export function makeSafe(
  { programme, company }: CompanyInProgramme,
  target: SafeTarget,
  today: CalendarDay,
): SafetyPlan {
  const steps: Step[] = [];
  let changed = company;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const fragile = pointsOfFailure({ programme, company: changed }, target, today);
    if (fragile.length === 0) break;
    const ways = fragile.flatMap((without) => {
      const plan = planLevel({ programme, company: companyWithout(changed, without) }, target, today);
      if (plan.kind !== 'plan' || plan.best.alsoNeeded.length > 0) return [];
      const next = withSteps({ programme, company: changed }, plan.best.steps, today);
      const left = pointsOfFailure({ programme, company: next }, target, today).length;
      return [{ plan: plan.best, next, left }];
    });
    const [best] = ways.sort((a, b) => a.left - b.left || a.plan.steps.length - b.plan.steps.length);
    if (!best) return { kind: 'outOfReach', without: fragile[0] ?? '' };
    steps.push(...best.plan.steps);
    changed = best.next;
  }
  if (steps.length > 0) return { kind: 'plan', steps };
  const isAttained = planLevel({ programme, company }, target, today).kind === 'attained';
  return { kind: isAttained ? 'safe' : 'notAttained' };
}

function pointsOfFailure(
  { programme, company }: CompanyInProgramme,
  { competency, level, day }: SafeTarget,
  today: CalendarDay,
): string[] {
  const standing = standingOn({ programme, company }, day, day < today ? day : today);
  return singlePointsOfFailure(optionsInForce(competency, day), level, standing);
}

function companyWithout(company: Company, first: string): Company {
  const further = furtherMcids(company.records);
  return { ...company, records: company.records.filter(({ mcid }) => (further.get(mcid) ?? mcid) !== first) };
}

/** Returns the company after the steps have been taken. */
function withSteps({ programme, company }: CompanyInProgramme, steps: readonly Step[], today: CalendarDay): Company {
  const names = createSkillNames(programme.skills);
  const has = (step: Step, mcid: string, skill: string) => step.mcid === mcid && step.skill === names(skill)?.id;
  const associated = company.records.map((record) => {
    const step = steps.find((each) => each.kind === 'associate' && has(each, record.mcid, record.skill));
    return step ? { ...record, associatedInPc: true } : record;
  });
  const earned = steps.flatMap(({ kind, mcid, skill }) => {
    const own = company.records.find((record) => record.mcid === mcid);
    if (kind !== 'certify' || !own) return [];
    return [{ ...own, skill, completedOn: today, expiresOn: undefined, associatedInPc: true }];
  });
  return { ...company, records: [...associated, ...earned] };
}

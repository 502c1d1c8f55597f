import type { CalendarDay } from '../../time/calendar-day.ts';
import { countSkill } from '../counting.ts';
import { evaluateLevel } from '../evaluate.ts';
import { type Competency, optionsInForce, type Programme } from '../programme.ts';
import { createSkillNames } from '../skill-names.ts';
import { type Company, type Standing, standingOn } from '../standing.ts';
import type { Reason } from '../verdict.ts';
import { type Alternative, alternativesOf } from './alternatives.ts';
import { type LeastSteps, leastSteps, type Team } from './least-steps.ts';
import type { Step } from './moves.ts';

/** The least to do by one option. */
export type OptionPlan = {
  readonly option: string;
  readonly steps: readonly Step[];
  /** How many of the steps are certifications to earn. */
  readonly certifications: number;
  /** What no certification brings about: performance, statements of the partner. */
  readonly alsoNeeded: readonly Reason[];
  /** False beyond the bounds of `leastSteps`: then fewer steps may do. */
  readonly isExact: boolean;
};

export type Plan =
  | { readonly kind: 'attained' }
  | { readonly kind: 'plan'; readonly best: OptionPlan; readonly others: readonly OptionPlan[] }
  /** No option can be met by the people there are, or the level does not exist. */
  | { readonly kind: 'outOfReach' }
  | { readonly kind: 'notPublished' };

/**
 * The fewest additional certifications, and by whom, with which a company has a level on a day.
 *
 * To keep a level, plan for its anniversary: skills that expire before it do not count then. A skill that is earned but
 * not associated in Partner Center costs an association, not a certification. What is earned by today counts on the day.
 */
export function planLevel(
  programme: Programme,
  company: Company,
  target: { readonly competency: Competency; readonly level: string; readonly day?: CalendarDay },
  today: CalendarDay,
): Plan {
  const day = target.day ?? today;
  const standing = standingOn(programme, company, day, today);
  const options = optionsInForce(target.competency, day);
  if (evaluateLevel(options, target.level, standing).outcome === 'attained') return { kind: 'attained' };
  const team = teamOf(programme, company, standing, today);
  const rows = options.flatMap(({ id, rows }) => rows.map((row) => ({ id, ...row })));
  const own = rows.filter(({ level }) => level === target.level);
  const plans = own.flatMap(({ id, requirement }) => {
    const ways = alternativesOf(requirement, standing).flatMap((way) => planWay(id, way, standing, team));
    return ways.sort(fewestFirst).slice(0, 1);
  });
  const [best, ...others] = plans.sort(fewestFirst);
  if (best) return { kind: 'plan', best: best.plan, others: others.map(({ plan }) => plan) };
  return own.every(({ requirement }) => requirement.kind === 'notPublished')
    ? { kind: 'notPublished' }
    : { kind: 'outOfReach' };
}

type Costed = { readonly plan: OptionPlan; readonly cost: number };

/** What is in the partner's own hands first, then the least to do. */
function fewestFirst(a: Costed, b: Costed): number {
  return a.plan.alsoNeeded.length - b.plan.alsoNeeded.length || a.cost - b.cost;
}

function planWay(option: string, { counters, alsoNeeded }: Alternative, { squad }: Standing, team: Team): Costed[] {
  const open = counters
    .map(({ criterion, need }) => ({ criterion, need: need - squad.who(criterion).size }))
    .filter(({ need }) => need > 0);
  const least: LeastSteps | undefined = leastSteps(open, team);
  if (!least) return [];
  const { steps, cost, isExact } = least;
  const certifications = steps.filter(({ kind }) => kind === 'certify').length;
  return [{ plan: { option, steps, certifications, alsoNeeded, isExact }, cost }];
}

/** Everyone in the report, with what they hold on the standing's day and what they only need to associate. */
function teamOf(programme: Programme, company: Company, standing: Standing, today: CalendarDay): Team {
  const { day, holders } = standing;
  const names = createSkillNames(programme.skills);
  const policy = { day, countUndated: company.countUndated };
  const held = new Map<string, Set<string>>();
  const associable = new Map<string, Set<string>>();
  for (const { id } of programme.skills) for (const mcid of holders(id)) add(held, mcid, id);
  for (const record of company.records) {
    const skill = names(record.skill);
    if (!skill || holders(skill.id).has(record.mcid)) continue;
    if (countSkill(skill, { ...record, associatedInPc: true }, policy).kind === 'counts')
      add(associable, record.mcid, skill.id);
  }
  const earnable = programme.skills.filter(({ issuer, retiresOn, acceptedUntil }) => {
    return issuer === 'microsoft' && !(retiresOn && retiresOn < today) && !(acceptedUntil && acceptedUntil < day);
  });
  const ids = new Set(earnable.map(({ id }) => id));
  const mcids = [...new Set(company.records.map(({ mcid }) => mcid))].sort();
  return { mcids, held, associable, canEarn: (skill) => ids.has(skill) };
}

function add(groups: Map<string, Set<string>>, key: string, value: string): void {
  const group = groups.get(key);
  if (group) group.add(value);
  else groups.set(key, new Set([value]));
}

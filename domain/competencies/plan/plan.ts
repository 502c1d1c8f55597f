import { furtherMcids } from '../../people/further-mcids.ts';
import type { CalendarDay } from '../../time/calendar-day.ts';
import { countSkill } from '../counting.ts';
import { evaluateLevel } from '../evaluate.ts';
import type { People } from '../people.ts';
import { type Competency, optionsInForce } from '../programme.ts';
import { createSkillNames } from '../skill-names.ts';
import { type CompanyInProgramme, type Standing, standingOn } from '../standing.ts';
import type { Reason } from '../verdict.ts';
import { type Alternative, alternativesOf } from './alternatives.ts';
import { type LeastSteps, leastSteps, type Team } from './least-steps.ts';
import type { Step } from './moves.ts';

/** The least work that meets a level by one option. */
export type OptionPlan = {
  readonly option: string;
  readonly steps: readonly Step[];
  /** How many of the steps are certifications to earn. */
  readonly certifications: number;
  /** Requirements that no certification can meet: performance, statements of the partner. */
  readonly alsoNeeded: readonly Reason[];
  /** False beyond the bounds of `leastSteps`: then fewer steps may be enough. */
  readonly isExact: boolean;
};

export type Plan =
  | { readonly kind: 'attained' }
  | { readonly kind: 'plan'; readonly best: OptionPlan; readonly others: readonly OptionPlan[] }
  /** The present people can meet no option, or the level does not exist. */
  | { readonly kind: 'outOfReach' }
  | { readonly kind: 'notPublished' };

/**
 * Finds the fewest additional certifications that give a company a level on a day, and who should earn them.
 *
 * To keep a level, plan for its anniversary: skills that expire before it do not count then. A skill that is earned but
 * not associated in Partner Center costs an association, not a certification.
 *
 * @param today the day of the performance, and the day from which retired skills can no longer be earned
 */
export function planLevel(
  { programme, company }: CompanyInProgramme,
  target: { readonly competency: Competency; readonly level: string; readonly day?: CalendarDay },
  today: CalendarDay,
): Plan {
  const day = target.day ?? today;
  const standing = standingOn({ programme, company }, day, today);
  const options = optionsInForce(target.competency, day);
  if (evaluateLevel(options, target.level, standing).outcome === 'attained') return { kind: 'attained' };
  const team = teamOf({ programme, company }, standing, today);
  const rows = options.flatMap(({ id, rows }) => rows.map((row) => ({ id, ...row })));
  const own = rows.filter(({ level }) => level === target.level);
  const plans = own.flatMap(({ id, requirement }) => {
    const ways = alternativesOf(requirement, standing).flatMap((way) => planAlternative(way, standing.people, team));
    return ways
      .map(({ cost, ...plan }) => ({ cost, plan: { option: id, ...plan } }))
      .sort(fewestFirst)
      .slice(0, 1);
  });
  const [best, ...others] = plans.sort(fewestFirst);
  if (best) return { kind: 'plan', best: best.plan, others: others.map(({ plan }) => plan) };
  return own.every(({ requirement }) => requirement.kind === 'notPublished')
    ? { kind: 'notPublished' }
    : { kind: 'outOfReach' };
}

type Costed = { readonly plan: OptionPlan; readonly cost: number };

/** Orders plans that certifications alone fulfil first, then by cost. */
function fewestFirst(a: Costed, b: Costed): number {
  return a.plan.alsoNeeded.length - b.plan.alsoNeeded.length || a.cost - b.cost;
}

function planAlternative({ counters, alsoNeeded }: Alternative, people: People, team: Team) {
  const open = counters
    .map(({ criterion, need }) => ({ criterion, need: need - people.meeting(criterion).size }))
    .filter(({ need }) => need > 0);
  const least: LeastSteps | undefined = leastSteps(open, team);
  if (!least) return [];
  const { steps, cost, isExact } = least;
  const certifications = steps.filter(({ kind }) => kind === 'certify').length;
  return [{ steps, certifications, alsoNeeded, isExact, cost }];
}

/** Lists everyone in the report, with the skills that count on the standing's day and those only to be associated. */
function teamOf({ programme, company }: CompanyInProgramme, standing: Standing, today: CalendarDay): Team {
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
  const further = furtherMcids(company.records);
  const people = new Map<string, [string, ...string[]]>();
  for (const mcid of [...new Set(company.records.map(({ mcid }) => mcid))].sort()) {
    const first = further.get(mcid) ?? mcid;
    people.set(first, [...(people.get(first) ?? []), mcid] as [string, ...string[]]);
  }
  return { people: [...people.values()], held, associable, canEarn: (skill) => ids.has(skill) };
}

function add(groups: Map<string, Set<string>>, key: string, value: string): void {
  const group = groups.get(key);
  if (group) group.add(value);
  else groups.set(key, new Set([value]));
}

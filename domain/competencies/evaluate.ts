import { evaluatePeople, evaluateTeam } from './evaluate-people.ts';
import { evaluateScore } from './evaluate-score.ts';
import { figureOf, thresholdsIn } from './performance.ts';
import { type Competency, type CompetencyOption, optionsInForce, type Programme } from './programme.ts';
import type { MetricRequirement, Requirement } from './requirement.ts';
import type { Standing } from './standing.ts';
import {
  type CompetencyVerdict,
  everyOutcome,
  type LevelVerdict,
  type Reason,
  reached,
  someOutcome,
} from './verdict.ts';

/** Returns the verdict on every competency of a programme. */
export function evaluateProgramme(programme: Programme, standing: Standing): CompetencyVerdict[] {
  return programme.competencies.map((competency) => evaluateCompetency(competency, programme.levels, standing));
}

/** Returns the verdict on each level of a competency, by the options in force on the standing's day. */
export function evaluateCompetency(
  competency: Competency,
  levels: readonly string[],
  standing: Standing,
): CompetencyVerdict {
  const options = optionsInForce(competency, standing.day);
  return { competency: competency.id, levels: levels.map((level) => evaluateLevel(options, level, standing)) };
}

/** Returns the verdict on one level: any of the options is enough. A level without rows is unknown. */
export function evaluateLevel(options: readonly CompetencyOption[], level: string, standing: Standing): LevelVerdict {
  const verdicts = options.flatMap(({ id, rows }) =>
    rows
      .filter((row) => row.level === level)
      .map(({ requirement, source }) => {
        const reason = evaluateRequirement(requirement, standing);
        return { option: id, outcome: reason.outcome, reason, source };
      }),
  );
  return { level, outcome: someOutcome(verdicts.map(({ outcome }) => outcome)), options: verdicts };
}

/** Tells whether a requirement is met, and why, part by part. */
export function evaluateRequirement(requirement: Requirement, standing: Standing): Reason {
  switch (requirement.kind) {
    case 'people':
      return evaluatePeople(requirement, standing.people);
    case 'team':
      return evaluateTeam(requirement, standing.people);
    case 'metric':
      return evaluateMetric(requirement, standing);
    case 'declared': {
      const stated = standing.declared[requirement.fact];
      const outcome = stated === undefined ? 'unknown' : stated ? 'attained' : 'notAttained';
      return { kind: 'declared', rule: 'R2', outcome, fact: requirement.fact };
    }
    case 'score':
      return evaluateScore(requirement, standing);
    case 'all':
    case 'any': {
      const of = requirement.of.map((part) => evaluateRequirement(part, standing));
      const combine = requirement.kind === 'all' ? everyOutcome : someOutcome;
      const outcome = combine(of.map((part) => part.outcome));
      return { kind: requirement.kind, outcome, label: requirement.label, of };
    }
    case 'notOffered':
      return { kind: 'notOffered', outcome: 'notAttained' };
    case 'notPublished':
      return { kind: 'notPublished', outcome: 'unknown' };
  }
}

function evaluateMetric({ atLeast, ...metric }: MetricRequirement, standing: Standing): Reason {
  const value = figureOf(metric, standing.performance, standing.performanceDay);
  const need = thresholdsIn(atLeast, standing.market);
  const outcome = value === undefined ? 'unknown' : reached(value, value, need);
  return { kind: 'metric', rule: 'R7', outcome, metric: metric.metric, need, value };
}

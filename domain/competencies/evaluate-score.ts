import { evaluatePeople } from './evaluate-people.ts';
import { figureOf, thresholdsIn } from './performance.ts';
import type { Condition, ScorePart, ScoreRequirement } from './requirement.ts';
import type { Standing } from './standing.ts';
import { everyOutcome, type Outcome, type PartPoints, type Reason, reached } from './verdict.ts';

/** Adds up the points of a score's parts and tells whether they are enough. */
export function evaluateScore(score: ScoreRequirement, standing: Standing): Reason {
  const parts = score.parts.map((part) => pointsOf(part, standing));
  const low = total(parts.map((part) => part.low));
  const high = total(parts.map((part) => part.high));
  const filled = score.everyPart ? parts.map(hasPoints) : [];
  const outcome = everyOutcome([reached(low, high, [score.passAt]), ...filled]);
  return { kind: 'score', rule: 'R7', outcome, passAt: score.passAt, low, high, parts };
}

/** Rounds to a millionth of a point, so that three thirds make a whole. */
function total(points: readonly number[]): number {
  return Math.round(points.reduce((sum, each) => sum + each, 0) * 1e6) / 1e6;
}

function hasPoints({ low, high }: PartPoints): Outcome {
  if (low > 0) return 'attained';
  return high > 0 ? 'unknown' : 'notAttained';
}

function pointsOf(part: ScorePart, standing: Standing): PartPoints {
  const { name, max } = part;
  switch (part.kind) {
    case 'metric': {
      const value = figureOf(part.metric, standing.performance, standing.performanceDay);
      if (value === undefined) return { name, max, low: 0, high: max };
      return {
        name,
        max,
        ...span(
          thresholdsIn(part.full, standing.market).map((full) => (max * value) / full, max),
          max,
        ),
      };
    }
    case 'people': {
      const counted = [...standing.people.meeting(part.each)];
      const after = (part.after ?? []).map((step) => evaluatePeople(step, standing.people));
      const isOpen = everyOutcome(after.map(({ outcome }) => outcome)) === 'attained';
      const points = thresholdsIn(part.perPerson, standing.market).map((each) => (isOpen ? each * counted.length : 0));
      return { name, max, ...span(points, max), counted, after };
    }
    case 'condition': {
      const outcomes = part.anyOf.map((condition) => outcomeOf(condition, standing));
      const low = outcomes.includes('attained') ? max : 0;
      return { name, max, low, high: outcomes.every((outcome) => outcome === 'notAttained') ? 0 : max };
    }
  }
}

/** Returns the lowest and highest of the possible points, each limited to 0 … `max`. */
function span(points: readonly number[], max: number): { low: number; high: number } {
  const held = points.map((each) => Math.min(max, Math.max(0, each)));
  return { low: Math.min(...held), high: Math.max(...held) };
}

function outcomeOf({ market, ranges }: Condition, standing: Standing): Outcome {
  if (market !== undefined && standing.market !== undefined && market !== standing.market) return 'notAttained';
  const held = everyOutcome(
    ranges.map(({ from, to = Number.POSITIVE_INFINITY, ...metric }) => {
      const value = figureOf(metric, standing.performance, standing.performanceDay);
      if (value === undefined) return 'unknown';
      return value >= from && value <= to ? 'attained' : 'notAttained';
    }),
  );
  const isOwn = market === undefined || market === standing.market;
  return held === 'attained' && !isOwn ? 'unknown' : held;
}

import type { RowSource } from './programme.ts';
import type { Criterion } from './requirement.ts';

export type Outcome = 'attained' | 'notAttained' | 'unknown';

/** A required number of people, those who count toward it, and how many are missing. */
export type HeadCount = {
  readonly each: Criterion;
  readonly need: number;
  /** The people who count, each by their first MCID. */
  readonly counted: readonly string[];
  readonly missing: number;
};

/** The points of a part of a score: `low` and `high` differ only if facts are missing. */
export type PartPoints = {
  readonly name: string;
  readonly max: number;
  readonly low: number;
  readonly high: number;
  /** The people who earn the points, each by their first MCID, for a part about people. */
  readonly counted?: readonly string[];
  /** The requirements to meet before any points, for a part about people. */
  readonly after?: readonly Reason[];
};

/** The reason why a requirement is met, not met or undecided, with its rule (facts.md R1…R19). */
export type Reason =
  | ({ readonly kind: 'people'; readonly rule: 'R6'; readonly outcome: Outcome } & HeadCount & {
        readonly amongThem?: HeadCount;
      })
  | { readonly kind: 'team'; readonly rule: 'R6'; readonly outcome: Outcome; readonly roles: readonly HeadCount[] }
  | {
      readonly kind: 'metric';
      readonly rule: 'R7';
      readonly outcome: Outcome;
      readonly metric: string;
      /** One threshold, or those of all markets if the partner's market is unknown. */
      readonly need: readonly number[];
      readonly value: number | undefined;
    }
  | { readonly kind: 'declared'; readonly rule: 'R2'; readonly outcome: Outcome; readonly fact: string }
  | {
      readonly kind: 'score';
      readonly rule: 'R7';
      readonly outcome: Outcome;
      readonly passAt: number;
      readonly low: number;
      readonly high: number;
      readonly parts: readonly PartPoints[];
    }
  | {
      readonly kind: 'all' | 'any';
      readonly outcome: Outcome;
      readonly label: string | undefined;
      readonly of: readonly Reason[];
    }
  | { readonly kind: 'notOffered'; readonly outcome: 'notAttained' }
  | { readonly kind: 'notPublished'; readonly outcome: 'unknown' };

type OptionVerdict = {
  readonly option: string;
  readonly outcome: Outcome;
  readonly reason: Reason;
  readonly source: RowSource;
};

/** The verdict on one level: the best outcome of the options in force, and each of them. */
export type LevelVerdict = {
  readonly level: string;
  readonly outcome: Outcome;
  readonly options: readonly OptionVerdict[];
};

export type CompetencyVerdict = {
  readonly competency: string;
  /** Lowest first. */
  readonly levels: readonly LevelVerdict[];
};

/** Returns the highest level attained, if any. */
export function highestLevel({ levels }: CompetencyVerdict): string | undefined {
  return levels.findLast(({ outcome }) => outcome === 'attained')?.level;
}

/** Returns the outcome of requirements that must all hold. */
export function everyOutcome(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes('notAttained')) return 'notAttained';
  return outcomes.includes('unknown') ? 'unknown' : 'attained';
}

/** Returns the outcome of alternatives, where one is enough; `unknown` if there are none. */
export function someOutcome(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes('attained')) return 'attained';
  return outcomes.includes('unknown') || outcomes.length === 0 ? 'unknown' : 'notAttained';
}

/** Compares a figure between two bounds with the thresholds that may apply. */
export function reached(low: number, high: number, thresholds: readonly number[]): Outcome {
  if (low >= Math.max(...thresholds)) return 'attained';
  return high < Math.min(...thresholds) ? 'notAttained' : 'unknown';
}

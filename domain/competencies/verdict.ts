import type { RowSource } from './programme.ts';
import type { Criterion } from './requirement.ts';

export type Outcome = 'attained' | 'notAttained' | 'unknown';

/** People who count toward a number of them; `missing` is how many more are needed. */
export type HeadCount = {
  readonly each: Criterion;
  readonly need: number;
  /** The MCIDs of those who count. */
  readonly counted: readonly string[];
  readonly missing: number;
};

/** Points from a part of a score: between `low` and `high` where facts are missing, else both alike. */
export type PartPoints = {
  readonly name: string;
  readonly max: number;
  readonly low: number;
  readonly high: number;
  /** The MCIDs whose skills earn the points, for a part of people. */
  readonly counted?: readonly string[];
  /** The steps that come before the points of a part of people. */
  readonly after?: readonly Reason[];
};

/** Why a requirement is met, not met or undecided, with the rule that says so (facts.md R1…R19). */
export type Reason =
  | ({ readonly kind: 'people'; readonly rule: 'R6'; readonly outcome: Outcome } & HeadCount & {
        readonly ofWhom?: HeadCount;
      })
  | { readonly kind: 'team'; readonly rule: 'R6'; readonly outcome: Outcome; readonly roles: readonly HeadCount[] }
  | {
      readonly kind: 'metric';
      readonly rule: 'R7';
      readonly outcome: Outcome;
      readonly metric: string;
      /** One threshold, or those of all markets where the partner's is not known. */
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

/** The verdict on one level: the best that any option in force gives, with each of them. */
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

/** The highest level attained, if any is. */
export function highestLevel({ levels }: CompetencyVerdict): string | undefined {
  return levels.findLast(({ outcome }) => outcome === 'attained')?.level;
}

/** Of requirements that must all hold. */
export function everyOutcome(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes('notAttained')) return 'notAttained';
  return outcomes.includes('unknown') ? 'unknown' : 'attained';
}

/** Of requirements of which one must hold; of none at all nothing is known. */
export function someOutcome(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes('attained')) return 'attained';
  return outcomes.includes('unknown') || outcomes.length === 0 ? 'unknown' : 'notAttained';
}

/** Of a figure known to lie between two bounds, against thresholds of which one applies. */
export function reached(low: number, high: number, thresholds: readonly number[]): Outcome {
  if (low >= Math.max(...thresholds)) return 'attained';
  return high < Math.min(...thresholds) ? 'notAttained' : 'unknown';
}

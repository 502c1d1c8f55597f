import type { ByMarket, Criterion, Metric, PeopleRequirement } from './requirement.ts';

/** Points for a metric: linear up to `max` points at `full` units. */
type MetricPart = {
  readonly kind: 'metric';
  readonly name: string;
  readonly max: number;
  readonly full: ByMarket;
  readonly metric: Metric;
};

/** Points for each person who meets `each`, up to `max`; none before the steps in `after` are met. */
type PeoplePart = {
  readonly kind: 'people';
  readonly name: string;
  readonly max: number;
  readonly perPerson: ByMarket;
  readonly each: Criterion;
  readonly after?: readonly PeopleRequirement[];
};

/** All of `max` points when every range of one of the conditions holds, else none. */
type ConditionPart = {
  readonly kind: 'condition';
  readonly name: string;
  readonly max: number;
  readonly anyOf: readonly Condition[];
};

export type Condition = {
  /** The market in which the condition applies; undefined: in every one. */
  readonly market?: string;
  readonly ranges: readonly (Metric & { readonly from: number; readonly to?: number })[];
};

export type ScorePart = MetricPart | PeoplePart | ConditionPart;

/** A sum of points that must reach `passAt`; where `everyPart` is set, no part may be without points. */
export type ScoreRequirement = {
  readonly kind: 'score';
  readonly passAt: number;
  readonly everyPart?: boolean;
  readonly parts: readonly ScorePart[];
};

import type { CalendarDay } from '../time/calendar-day.ts';

/** One figure for every market, or one for each market by its name. */
export type ByMarket = number | { readonly [market: string]: number };

/** What one person must hold. The names in `skill` are ids of the programme's skills. */
export type Criterion =
  | { readonly kind: 'skill'; readonly skill: string }
  | { readonly kind: 'allOf'; readonly of: readonly Criterion[]; readonly label?: string }
  | { readonly kind: 'anyOf'; readonly of: readonly Criterion[]; readonly label?: string };

/** `count` different people who each meet `each`, and of those same people `ofWhom.count` who meet `ofWhom.each` too. */
export type PeopleRequirement = {
  readonly kind: 'people';
  readonly count: number;
  readonly each: Criterion;
  readonly ofWhom?: { readonly count: number; readonly each: Criterion };
};

/** Roles that different people must fill: nobody counts in two. */
export type TeamRequirement = {
  readonly kind: 'team';
  readonly roles: readonly { readonly count: number; readonly each: Criterion }[];
};

/** A figure of the partner's performance, and what of it counts. */
export type Metric = {
  readonly metric: string;
  /** Counts what is at most this many calendar months old; undefined: of any age. */
  readonly months?: number;
  /** The partner association types that count; undefined: all. */
  readonly associations?: readonly string[];
};

/** A metric that must reach a threshold. */
export type MetricRequirement = { readonly kind: 'metric'; readonly atLeast: ByMarket } & Metric;

/** Something that no file shows and the partner states, such as being an authorised reseller. */
export type DeclaredRequirement = { readonly kind: 'declared'; readonly fact: string };

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

/**
 * What a level asks for. People of separate requirements under `all` may be the same or different ones.
 *
 * `notOffered` is a level that does not exist; `notPublished` one whose requirements no source gives.
 */
export type Requirement =
  | PeopleRequirement
  | TeamRequirement
  | MetricRequirement
  | DeclaredRequirement
  | ScoreRequirement
  | { readonly kind: 'all'; readonly of: readonly Requirement[]; readonly label?: string }
  | { readonly kind: 'any'; readonly of: readonly Requirement[]; readonly label?: string }
  | { readonly kind: 'notOffered' }
  | { readonly kind: 'notPublished' };

/** Every skill that a criterion names, each once. */
export function skillsNamed(criterion: Criterion): string[] {
  if (criterion.kind === 'skill') return [criterion.skill];
  return [...new Set(criterion.of.flatMap(skillsNamed))];
}

/** Every skill that a requirement names, each once. */
export function skillsRequired(requirement: Requirement): string[] {
  return [...new Set(criteriaOf(requirement).flatMap(skillsNamed))];
}

function criteriaOf(requirement: Requirement): readonly Criterion[] {
  switch (requirement.kind) {
    case 'people':
      return requirement.ofWhom ? [requirement.each, requirement.ofWhom.each] : [requirement.each];
    case 'team':
      return requirement.roles.map(({ each }) => each);
    case 'score':
      return requirement.parts.flatMap((part) =>
        part.kind === 'people' ? [part.each, ...(part.after ?? []).flatMap(criteriaOf)] : [],
      );
    case 'all':
    case 'any':
      return requirement.of.flatMap(criteriaOf);
    case 'metric':
    case 'declared':
    case 'notOffered':
    case 'notPublished':
      return [];
  }
}

/** A day range, both ends included; an open end is undefined. */
export type InForce = { readonly from?: CalendarDay; readonly until?: CalendarDay };

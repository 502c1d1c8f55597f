import type { CalendarDay } from '../time/calendar-day.ts';

/** One figure for all markets, or one for each market by its name. */
export type ByMarket = number | { readonly [market: string]: number };

/** The skills that one person must hold. `skill` is the id of one of the programme's skills. */
export type Criterion =
  | { readonly kind: 'skill'; readonly skill: string }
  | { readonly kind: 'allOf'; readonly of: readonly Criterion[]; readonly label?: string }
  | { readonly kind: 'anyOf'; readonly of: readonly Criterion[]; readonly label?: string };

/** `count` different people who each meet `each`; `amongThem.count` of the same people must also meet `amongThem.each`. */
export type PeopleRequirement = {
  readonly kind: 'people';
  readonly count: number;
  readonly each: Criterion;
  readonly amongThem?: { readonly count: number; readonly each: Criterion };
};

/** Roles that different people must fill: nobody counts twice. */
export type TeamRequirement = {
  readonly kind: 'team';
  readonly roles: readonly { readonly count: number; readonly each: Criterion }[];
};

/** A figure of the partner's performance, limited to what counts. */
export type Metric = {
  readonly metric: string;
  /** The age in calendar months up to which contributions count; undefined: any age. */
  readonly months?: number;
  /** The partner association types that count; undefined: all of them. */
  readonly associations?: readonly string[];
};

/** A metric that must reach a threshold. */
export type MetricRequirement = { readonly kind: 'metric'; readonly atLeast: ByMarket } & Metric;

/** A fact that is in no report, so the partner states it, such as being an authorised reseller. */
export type DeclaredRequirement = { readonly kind: 'declared'; readonly fact: string };

/** Points for a metric, linear up to `max` points at `full` units. */
type MetricPart = {
  readonly kind: 'metric';
  readonly name: string;
  readonly max: number;
  readonly full: ByMarket;
  readonly metric: Metric;
};

/** Points for each person who meets `each`, up to `max`; none until the requirements in `after` are met. */
type PeoplePart = {
  readonly kind: 'people';
  readonly name: string;
  readonly max: number;
  readonly perPerson: ByMarket;
  readonly each: Criterion;
  readonly after?: readonly PeopleRequirement[];
};

/** `max` points if all ranges of any one condition hold, else none. */
type ConditionPart = {
  readonly kind: 'condition';
  readonly name: string;
  readonly max: number;
  readonly anyOf: readonly Condition[];
};

export type Condition = {
  /** The market in which the condition applies; undefined: all markets. */
  readonly market?: string;
  readonly ranges: readonly (Metric & { readonly from: number; readonly to?: number })[];
};

export type ScorePart = MetricPart | PeoplePart | ConditionPart;

/** A sum of points that must reach `passAt`; if `everyPart` is set, every part must have points. */
export type ScoreRequirement = {
  readonly kind: 'score';
  readonly passAt: number;
  readonly everyPart?: boolean;
  readonly parts: readonly ScorePart[];
};

/**
 * The conditions for a level. The same people may count for several requirements under `all`.
 *
 * `notOffered` means that the level does not exist; `notPublished`, that no source gives its requirements.
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

/** Returns the skills that a criterion names, each once. */
export function skillsNamed(criterion: Criterion): string[] {
  if (criterion.kind === 'skill') return [criterion.skill];
  return [...new Set(criterion.of.flatMap(skillsNamed))];
}

/** Returns the skills that a requirement names, each once. */
export function skillsRequired(requirement: Requirement): string[] {
  return [...new Set(criteriaOf(requirement).flatMap(skillsNamed))];
}

function criteriaOf(requirement: Requirement): readonly Criterion[] {
  switch (requirement.kind) {
    case 'people':
      return requirement.amongThem ? [requirement.each, requirement.amongThem.each] : [requirement.each];
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

/** A range of days, both included; an open end is undefined. */
export type InForce = { readonly from?: CalendarDay; readonly until?: CalendarDay };

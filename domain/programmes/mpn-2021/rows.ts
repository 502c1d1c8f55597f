import type { Skill } from '../../competencies/programme.ts';
import type {
  ByMarket,
  Criterion,
  MetricRequirement,
  PeopleRequirement,
  Requirement,
} from '../../competencies/requirement.ts';

// Short notations for the rows of a programme.

export function skill(id: string, name: string, more: Partial<Skill> = {}): Skill {
  return { id, name, issuer: 'microsoft', ...more };
}

/** Any one of some skills. */
export function anyOf(...ids: readonly string[]): Criterion {
  return { kind: 'anyOf', of: ids.map((id) => ({ kind: 'skill', skill: id })) };
}

/** All of some skills. */
export function allOf(...ids: readonly string[]): Criterion {
  return { kind: 'allOf', of: ids.map((id) => ({ kind: 'skill', skill: id })) };
}

/** Several criteria at once, met by the same person. */
export function both(...of: readonly Criterion[]): Criterion {
  return { kind: 'allOf', of };
}

/** One of several criteria. */
export function either(...of: readonly Criterion[]): Criterion {
  return { kind: 'anyOf', of };
}

/** One of several focus areas by name; each person may have a different one. */
export function focusArea(areas: Readonly<Record<string, Criterion>>): Criterion {
  return {
    kind: 'anyOf',
    of: Object.entries(areas).map(([label, { kind, ...rest }]) => ({ kind, ...rest, label }) as Criterion),
  };
}

/** `count` people; `amongThem.count` of the same people must also meet `amongThem.each`. */
export function people(count: number, each: Criterion, amongThem?: PeopleRequirement['amongThem']): PeopleRequirement {
  return { kind: 'people', count, each, ...(amongThem && { amongThem }) };
}

export function all(...of: readonly Requirement[]): Requirement {
  return { kind: 'all', of };
}

export function any(...of: readonly Requirement[]): Requirement {
  return { kind: 'any', of };
}

/** A metric over the last twelve months (R7). */
export function metric(name: string, atLeast: ByMarket, associations?: readonly string[]): MetricRequirement {
  return { kind: 'metric', metric: name, atLeast, months: 12, ...(associations && { associations }) };
}

export function byMarket(developed: number, developing: number): ByMarket {
  return { developed, developing };
}

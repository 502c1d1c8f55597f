import type { Programme } from './programme.ts';
import type { Requirement, ScorePart } from './requirement.ts';

/** Returns the names of all metrics in a programme's requirements. */
export function metricsRequired({ competencies }: Programme): ReadonlySet<string> {
  const rows = competencies.flatMap(({ options }) => options).flatMap((option) => option.rows);
  return new Set(rows.flatMap(({ requirement }) => metricsOf(requirement)));
}

function metricsOf(requirement: Requirement): readonly string[] {
  switch (requirement.kind) {
    case 'metric':
      return [requirement.metric];
    case 'score':
      return requirement.parts.flatMap(metricsOfPart);
    case 'all':
    case 'any':
      return requirement.of.flatMap(metricsOf);
    default:
      return [];
  }
}

function metricsOfPart(part: ScorePart): readonly string[] {
  if (part.kind === 'metric') return [part.metric.metric];
  return part.kind === 'condition' ? part.anyOf.flatMap(({ ranges }) => ranges.map(({ metric }) => metric)) : [];
}

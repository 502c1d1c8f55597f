import type {
  CustomerMetricId,
  CustomerRow,
  DatedSource,
  Figure,
  MetricId,
  NotApplicableRow,
  SkillingRow,
  Step,
  TrackRule,
} from '../../designations/designation-programme.ts';
import { type Fraction, fraction } from '../../designations/fraction.ts';

// Short notations for the rows of areas.

/** A step that pays nothing, or `pays` points once, when `need` people meet it. */
export function gate(id: string, need: number, certificates: readonly string[], pays?: number): Step {
  return { id, need, certificates, ...(pays !== undefined && { pays: fraction(pays) }) };
}

/** A step that pays for each person, once the steps in `after` are met. */
export function pool(
  id: string,
  perPerson: number | Fraction,
  certificates: readonly string[],
  after: readonly string[] = [],
): Step {
  return {
    id,
    certificates,
    perPerson: typeof perPerson === 'number' ? fraction(perPerson) : perPerson,
    ...(after.length > 0 && { after }),
  };
}

export function skilling(
  metric: SkillingRow['metric'],
  max: number,
  steps: readonly Step[],
  source: DatedSource,
): SkillingRow {
  return { kind: 'skilling', metric, max: fraction(max), steps, source };
}

export function customer(
  metric: CustomerMetricId,
  max: number,
  { source, ...more }: Pick<CustomerRow, 'figures' | 'isSum' | 'formula' | 'source'>,
): CustomerRow {
  return { kind: 'customer', metric, max: fraction(max), ...more, source };
}

export function figure(unit: Figure['unit'], full: number, association?: Figure['association']): Figure {
  return { unit, full, ...(association && { association }) };
}

export function notApplicable(metric: MetricId, source: DatedSource): NotApplicableRow {
  return { kind: 'notApplicable', metric, source };
}

/** Both tracks are computed, and the higher total counts. */
export function betterTotal(source: DatedSource): TrackRule {
  return {
    kind: 'betterTotal',
    explanation: 'Both tracks are computed; the higher total counts, never mixed by metric.',
    source,
  };
}

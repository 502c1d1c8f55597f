import type { CertifiedPeople } from './certified-people.ts';
import type { SkillingMetricId, SkillingRow, TrackRows } from './designation-programme.ts';
import type { TrackResult } from './designation-verdict.ts';

/** The people who count in each step of a metric, in the order of its steps. */
export type MetricPeople = { readonly row: SkillingRow; readonly steps: readonly ReadonlySet<string>[] };

/** A metric's step, such as step 2 of "intermediate". */
export type StepRef = { readonly metric: SkillingMetricId; readonly step: string };

/** Returns the people in every step of a track that is about certificates. */
export function stepPeople({ metrics }: TrackRows, { holding }: CertifiedPeople): readonly MetricPeople[] {
  return metrics
    .filter((row) => row.kind === 'skilling')
    .map((row) => ({ row, steps: row.steps.map(({ certificates }) => holding(certificates)) }));
}

/** Returns the steps of a track in which a person counts. */
export function stepsIn({ metrics }: TrackResult, mcid: string): StepRef[] {
  return metrics.flatMap((result) => {
    if (result.kind !== 'skilling') return [];
    const own = result.steps.filter(({ counted }) => counted.has(mcid));
    return own.map(({ step }) => ({ metric: result.metric, step: step.id }));
  });
}

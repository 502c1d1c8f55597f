import type { SkillingRow, Step } from './designation-programme.ts';
import { type Fraction, least, plus, sum, times, ZERO } from './fraction.ts';

/** The points of a step, before the limit over all steps. */
export type StepPoints = {
  readonly step: Step;
  readonly people: number;
  /** True for a gate that enough people meet, and for a pool in which anyone counts. */
  readonly isMet: boolean;
  /** The steps that have to be met before this one pays anything. */
  readonly waitsFor: readonly string[];
  readonly points: Fraction;
};

export type SkillingPoints = { readonly points: Fraction; readonly steps: readonly StepPoints[] };

/** Returns the points of a metric for a number of people in each of its steps, limited to the maximum (SP4, SP5). */
export function skillingPoints({ steps, max }: SkillingRow, people: readonly number[]): SkillingPoints {
  const met = new Set(steps.filter((step, index) => isMet(step, people[index] ?? 0)).map(({ id }) => id));
  const results = steps.map((step, index): StepPoints => {
    const waitsFor = (step.after ?? []).filter((id) => !met.has(id));
    const count = people[index] ?? 0;
    return {
      step,
      people: count,
      isMet: met.has(step.id),
      waitsFor,
      points: waitsFor.length > 0 ? ZERO : pointsOf(step, count, met.has(step.id)),
    };
  });
  return { points: least(sum(results.map(({ points }) => points)), max), steps: results };
}

function isMet({ need = 1 }: Step, people: number): boolean {
  return people >= need;
}

function pointsOf({ pays = ZERO, perPerson = ZERO }: Step, people: number, met: boolean): Fraction {
  return plus(times(perPerson, people), met ? pays : ZERO);
}

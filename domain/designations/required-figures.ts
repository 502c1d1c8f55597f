import type { DatedSource } from './designation-programme.ts';

/** A figure that must reach a threshold; no report that the bot reads holds it. */
export type FigureRequirement = { readonly figure: string; readonly atLeast: number; readonly source: DatedSource };

/** Tells whether stated figures reach their thresholds; unknown if one is missing and none is too low. */
export function reachesAll(
  requirements: readonly FigureRequirement[],
  stated: Readonly<Record<string, number>>,
): 'met' | 'notMet' | 'unknown' {
  const known = requirements.flatMap(({ figure, atLeast }) => {
    const value = stated[figure];
    return value === undefined ? [] : [value >= atLeast];
  });
  if (known.includes(false)) return 'notMet';
  return known.length < requirements.length ? 'unknown' : 'met';
}

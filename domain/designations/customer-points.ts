import type { CustomerRow } from './designation-programme.ts';
import { type Fraction, fraction, fractionOf, greatest, least, sum, ZERO } from './fraction.ts';

/**
 * Returns the points for figures in the order of the row's: in proportion, at least 0 and at most the maximum. The figure
 * with the most points counts, or all of them together if the row says so.
 *
 * That a negative growth gives 0 points is an assumption; no page names a floor.
 */
export function customerPoints({ figures, max, isSum }: CustomerRow, values: readonly number[]): Fraction {
  const points = figures.map(({ full }, index) => {
    const value = fractionOf(values[index] ?? 0);
    return fraction(max.numerator * value.numerator, max.denominator * value.denominator * full);
  });
  const total = isSum ? sum(points) : points.reduce(greatest, ZERO);
  return least(greatest(total, ZERO), max);
}

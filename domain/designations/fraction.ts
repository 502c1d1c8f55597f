/** An exact number of points, such as 40/6. In lowest terms; the denominator is positive. */
export type Fraction = { readonly numerator: number; readonly denominator: number };

export const ZERO: Fraction = { numerator: 0, denominator: 1 };

/** fraction(40, 6) → 20/3; fraction(4) → 4/1 */
export function fraction(numerator: number, denominator = 1): Fraction {
  const divisor = greatestDivisor(Math.abs(numerator), Math.abs(denominator)) * Math.sign(denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** Reads a stated figure with up to four decimals: fractionOf(13.3) → 133/10 */
export function fractionOf(value: number): Fraction {
  return fraction(Math.round(value * 10_000), 10_000);
}

export function plus(one: Fraction, other: Fraction): Fraction {
  return fraction(
    one.numerator * other.denominator + other.numerator * one.denominator,
    one.denominator * other.denominator,
  );
}

export function minus(one: Fraction, other: Fraction): Fraction {
  return plus(one, { ...other, numerator: -other.numerator });
}

export function times({ numerator, denominator }: Fraction, factor: number): Fraction {
  return fraction(numerator * factor, denominator);
}

export function sum(all: readonly Fraction[]): Fraction {
  return all.reduce(plus, ZERO);
}

/** Returns a negative number, 0 or a positive number if the first is smaller, equal or greater. */
export function compare(one: Fraction, other: Fraction): number {
  return one.numerator * other.denominator - other.numerator * one.denominator;
}

export function least(one: Fraction, other: Fraction): Fraction {
  return compare(one, other) <= 0 ? one : other;
}

export function greatest(one: Fraction, other: Fraction): Fraction {
  return compare(one, other) >= 0 ? one : other;
}

/** Rounds to one decimal, for show only: 40/3 → 13.3 */
export function toOneDecimal({ numerator, denominator }: Fraction): number {
  return Math.round((numerator * 10) / denominator) / 10;
}

function greatestDivisor(one: number, other: number): number {
  return other === 0 ? one || 1 : greatestDivisor(other, one % other);
}

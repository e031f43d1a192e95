/** An exact decimal: coefficient × 10^exponent. Scaling by 万 or 亿 in binary floating point leaves dust (4243.4亿). */
export interface Decimal {
  coefficient: bigint;
  exponent: number;
}

export const ZERO: Decimal = { coefficient: 0n, exponent: 0 };
export const ONE: Decimal = { coefficient: 1n, exponent: 0 };

/** Digits with at most one point; thousands separators already taken out. */
export function decimal(digits: string): Decimal {
  const point = digits.indexOf('.');
  if (point < 0) return { coefficient: BigInt(digits || '0'), exponent: 0 };
  const fraction = digits.slice(point + 1);
  return { coefficient: BigInt(digits.slice(0, point) + fraction || '0'), exponent: -fraction.length };
}

export function add(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  const at = (d: Decimal) => d.coefficient * 10n ** BigInt(d.exponent - exponent);
  return { coefficient: at(a) + at(b), exponent };
}

/** Times a power of ten. */
export function shift(a: Decimal, zeros: number): Decimal {
  return { coefficient: a.coefficient, exponent: a.exponent + zeros };
}

export function negate(a: Decimal): Decimal {
  return { coefficient: -a.coefficient, exponent: a.exponent };
}

/** The double nearest to the decimal: the parser of numeric literals rounds correctly, a multiplication would not. */
export function toNumber(a: Decimal): number {
  return Number(`${a.coefficient}e${a.exponent}`);
}

/** The double nearest to a ÷ b, both reduced to integers first. */
export function quotient(a: Decimal, b: Decimal): number {
  const exponent = Math.min(a.exponent, b.exponent);
  const whole = (d: Decimal) => Number(d.coefficient * 10n ** BigInt(d.exponent - exponent));
  return whole(a) / whole(b);
}

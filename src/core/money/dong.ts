declare const dongBrand: unique symbol;

/**
 * An amount in whole đồng. A double holds integers exactly up to 2^53 ≈ 9.007 million tỷ đồng;
 * the whole state budget of a year is below 3 million tỷ, so guarded integers are enough and
 * sums stay exact. Made only by `dong`, `addDong`, `subtractDong`.
 */
export type Dong = number & { readonly [dongBrand]: "dong" };

export const ZERO_DONG = 0 as Dong;

/** Brands a whole number of đồng. Throws RangeError on fractions and past 2^53: that is a bug. */
export function dong(value: number): Dong {
  if (!Number.isSafeInteger(value))
    throw new RangeError(`not a whole amount of đồng: ${String(value)}`);
  // -0 would print as "-0" and is never meant.
  return (value === 0 ? 0 : value) as Dong;
}

/** a + b in đồng; throws past 2^53. */
export function addDong(a: Dong, b: Dong): Dong {
  return dong(a + b);
}

/** a − b in đồng; throws past 2^53. */
export function subtractDong(a: Dong, b: Dong): Dong {
  return dong(a - b);
}

/** How far two amounts are apart in đồng, without a sign. */
export function gapOf(a: Dong, b: Dong): Dong {
  return dong(Math.abs(a - b));
}

/** Exact sum in đồng; throws past 2^53. */
export function sumDong(amounts: Iterable<Dong>): Dong {
  let total = 0;
  for (const amount of amounts) total = dong(total + amount);
  return dong(total);
}

/** The exact sum in đồng, or null past 2^53: for figures that people typed and that may be nonsense. */
export function sumOrNull(amounts: Iterable<Dong>): Dong | null {
  let total = 0;
  for (const amount of amounts) {
    total += amount;
    if (!Number.isSafeInteger(total)) return null;
  }
  return dong(total);
}

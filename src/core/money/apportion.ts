import { decimalOfNumber, type Decimal } from "./decimal";
import { dong, ZERO_DONG, type Dong } from "./dong";

/** Weights as whole numbers of one common scale, so that shares are exact. */
function wholeWeights(weights: readonly number[]): readonly bigint[] {
  const decimals = weights.map((weight): Decimal => {
    const decimal = decimalOfNumber(weight);
    if (!decimal || weight < 0) throw new RangeError(`not a weight: ${String(weight)}`);
    return decimal;
  });
  const scale = decimals.reduce((most, decimal) => Math.max(most, decimal.scale), 0);
  return decimals.map((decimal) => decimal.digits * 10n ** BigInt(scale - decimal.scale));
}

/**
 * Splits a total in proportion to weights, in whole đồng that add up to it: largest remainder,
 * the earlier share first when remainders tie. When all weights are 0 the shares are equal.
 * Throws RangeError on negative or non-finite weights and when a total has nothing to go to.
 */
export function apportion(total: Dong, weights: readonly number[]): Dong[] {
  if (weights.length === 0) {
    if (total !== ZERO_DONG) throw new RangeError("no weights to split a total by");
    return [];
  }
  return apportionSmall(total, weights) ?? apportionAny(total, weights);
}

/**
 * The same in doubles, where all products are exact in them; else null. Nearly all splits are
 * by whole percents or amounts of some tỷ, for which big integers took a fifth of making facts.
 */
function apportionSmall(total: Dong, weights: readonly number[]): Dong[] | null {
  let sum = 0;
  for (const weight of weights) {
    if (!Number.isSafeInteger(weight) || weight < 0) return null;
    sum += weight;
  }
  const size = Math.abs(total);
  // No weight is more than their sum, and so no product is more than this one.
  if (sum === 0 || !Number.isSafeInteger(size * sum)) return null;
  const rests = weights.map((weight) => (size * weight) % sum);
  const shares = weights.map((weight, index) => (size * weight - (rests[index] ?? 0)) / sum);
  let left = size;
  for (const share of shares) left -= share;
  for (; left > 0; left -= 1) {
    const next = indexOfGreatest(rests);
    shares[next] = (shares[next] ?? 0) + 1;
    rests[next] = -1;
  }
  return shares.map((share) => dong(share * Math.sign(total)));
}

/** The first of the greatest numbers. */
function indexOfGreatest(numbers: readonly number[]): number {
  let found = 0;
  numbers.forEach((one, index) => {
    if (one > (numbers[found] ?? 0)) found = index;
  });
  return found;
}

function apportionAny(total: Dong, weights: readonly number[]): Dong[] {
  const given = wholeWeights(weights);
  const whole = given.some((weight) => weight > 0n) ? given : given.map(() => 1n);
  const sum = whole.reduce((a, b) => a + b);
  const size = BigInt(Math.abs(total));
  const shares = whole.map((weight) => (size * weight) / sum);
  const remainders = whole.map((weight, index) => ({ index, rest: (size * weight) % sum }));
  remainders.sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
  const left = Number(size - shares.reduce((a, b) => a + b));
  for (const { index } of remainders.slice(0, left)) shares[index] = (shares[index] ?? 0n) + 1n;
  return shares.map((share) => dong(Number(share) * Math.sign(total)));
}

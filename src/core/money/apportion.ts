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

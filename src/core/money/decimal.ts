import { dong, type Dong } from "./dong";

/** An exact decimal number: digits × 10^-scale. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/**
 * The decimal a person means by a double: its shortest decimal text, as Excel shows it.
 * null for NaN and infinities.
 */
export function decimalOfNumber(value: number): Decimal | null {
  if (Number.isSafeInteger(value)) return { digits: BigInt(value), scale: 0 };
  if (!Number.isFinite(value)) return null;
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}

/** Sum of two decimals, exact. */
export function addDecimal(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  const widen = (one: Decimal): bigint => one.digits * 10n ** BigInt(scale - one.scale);
  return { digits: widen(a) + widen(b), scale };
}

/** The decimal × 10^exponent, exact. */
export function shiftDecimal(value: Decimal, exponent: number): Decimal {
  const scale = value.scale - exponent;
  return scale >= 0
    ? { digits: value.digits, scale }
    : { digits: value.digits * 10n ** BigInt(-scale), scale: 0 };
}

/** Whole đồng, half a đồng rounded away from zero as Excel's ROUND does; null past 2^53. */
export function roundToDong(value: Decimal): { amount: Dong; rounded: boolean } | null {
  const divisor = 10n ** BigInt(value.scale);
  const size = value.digits < 0n ? -value.digits : value.digits;
  const rest = size % divisor;
  const whole = size / divisor + (rest * 2n >= divisor && rest > 0n ? 1n : 0n);
  if (whole > BigInt(Number.MAX_SAFE_INTEGER)) return null;
  const amount = dong(Number(value.digits < 0n ? -whole : whole));
  return { amount, rounded: rest !== 0n };
}

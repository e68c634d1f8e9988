import { decimalOfNumber, roundToDong, shiftDecimal } from "./decimal";
import type { Dong } from "./dong";
import { UNITS, type UnitId } from "./unit";

/**
 * A number of a cell in đồng. Goes through the number's shortest decimal text, so 1.1 tỷ is
 * 1,100,000,000 exactly. `rounded` when digits below one đồng were lost; null for NaN and past 2^53.
 */
export function toDong(value: number, unit: UnitId): { amount: Dong; rounded: boolean } | null {
  const decimal = decimalOfNumber(value);
  return decimal && roundToDong(shiftDecimal(decimal, UNITS[unit].exponent));
}

/** The double nearest to the amount in a unit; toDong gives it back exactly below 10^15 đồng. */
export function fromDong(amount: Dong, unit: UnitId): number {
  // Both operands are exact, so IEEE division gives the nearest double.
  return amount / 10 ** UNITS[unit].exponent;
}

/** The amount in a unit as exact plain decimal text with ".": 1_234_500 triệu → "1.2345". */
export function decimalOf(amount: Dong, unit: UnitId): string {
  const exponent = UNITS[unit].exponent;
  const digits = String(Math.abs(amount)).padStart(exponent + 1, "0");
  const whole = digits.slice(0, digits.length - exponent);
  const fraction = digits.slice(digits.length - exponent).replace(/0+$/, "");
  return (amount < 0 ? "-" : "") + whole + (fraction === "" ? "" : `.${fraction}`);
}

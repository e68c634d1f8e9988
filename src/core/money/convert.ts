import { decimalOfNumber, roundToDong, shiftDecimal } from "./decimal";
import { dong, type Dong } from "./dong";
import { UNITS, type UnitId } from "./unit";

/** Below it a double tells whole đồng apart in every unit: 15 digits, as many as sheets show. */
const EXACT_BELOW = 1e15;

/** As many digits nobody types: they come from a division or a share. */
const NOISE_DIGITS = 14;

/** A number of a cell in đồng, and what was lost below one đồng. */
export interface NumberReading {
  readonly amount: Dong;
  /** Digits below one đồng were rounded away (half up). */
  readonly rounded: boolean;
  /** They are residue of a calculation, see AmountReading. */
  readonly noise: boolean;
}

/**
 * A number of a cell in đồng, by the decimal text that a sheet shows: 1.1 tỷ is 1,100,000,000
 * exactly, and so is the 0.1 + 0.2 triệu that a formula leaves as 0.30000000000000004.
 * null for NaN and past 2^53.
 */
export function toDong(value: number, unit: UnitId): NumberReading | null {
  const scale = 10 ** UNITS[unit].exponent;
  const whole = Math.round(value * scale);
  // Division by a power of ten is exact to the nearest double: what comes back was meant.
  if (Math.abs(whole) < EXACT_BELOW && whole / scale === value) {
    return { amount: dong(whole), rounded: false, noise: false };
  }
  const shown = Math.abs(value * scale) < EXACT_BELOW ? Number(value.toPrecision(15)) : value;
  const decimal = decimalOfNumber(shown);
  const read = decimal && roundToDong(shiftDecimal(decimal, UNITS[unit].exponent));
  return read && { ...read, noise: read.rounded && digitsOf(shown) >= NOISE_DIGITS };
}

/** Significant digits of a number as a sheet shows it. */
function digitsOf(value: number): number {
  return String(value)
    .replace(/e.*$/, "")
    .replace(/^-?[0.]*|[^\d]/g, "").length;
}

/** The double nearest to the amount in a unit; toDong gives it back exactly below 10^15 đồng. */
export function fromDong(amount: Dong, unit: UnitId): number {
  // Both operands are exact, so IEEE division gives the nearest double.
  return amount / 10 ** UNITS[unit].exponent;
}

/** The amount in whole units, half a unit rounded away from zero as Excel's ROUND does. */
export function roundToUnit(amount: Dong, unit: UnitId): number {
  const scale = 10 ** UNITS[unit].exponent;
  const size = Math.abs(amount);
  const rest = size % scale;
  const whole = (size - rest) / scale + (rest * 2 >= scale ? 1 : 0);
  // -0 would print as "-0".
  return amount < 0 && whole > 0 ? -whole : whole;
}

/** The amount in a unit as exact plain decimal text with ".": 1_234_500 triệu → "1.2345". */
export function decimalOf(amount: Dong, unit: UnitId): string {
  const exponent = UNITS[unit].exponent;
  const digits = String(Math.abs(amount)).padStart(exponent + 1, "0");
  const whole = digits.slice(0, digits.length - exponent);
  const fraction = digits.slice(digits.length - exponent).replace(/0+$/, "");
  return (amount < 0 ? "-" : "") + whole + (fraction === "" ? "" : `.${fraction}`);
}

import { dong, UNITS, type Dong, type UnitId } from "../money";

/** Decimals that tables in a unit are printed with at least: tỷ đồng has two, "0,50". */
const PRINTED_DECIMALS: Readonly<Record<UnitId, number>> = {
  dong: 0,
  "nghin-dong": 0,
  "trieu-dong": 0,
  "ty-dong": 2,
};

/** The smallest amount that tables in a unit are printed with, in đồng. */
export function printedStep(unit: UnitId): number {
  return 10 ** (UNITS[unit].exponent - PRINTED_DECIMALS[unit]);
}

/** The printed step of the coarser of several units, in đồng; figures without a unit are in đồng. */
export function coarserStep(units: readonly (UnitId | null)[]): number {
  return Math.max(...units.map((unit) => printedStep(unit ?? "dong")));
}

/**
 * How far a printed total may be off its addends by rounding alone, in đồng. Tables rounded to
 * whole triệu print sums one or two units off (reference/domain.md §1.3: 258.759 for 258.758).
 * The step is what the unit is printed in, or finer where the figures are; n rounded figures drift
 * by about √n/2 steps, and a gap as large as the smallest addend is a missing row, not rounding.
 * Figures in đồng are exact and have no tolerance.
 */
export function roundingTolerance(unit: UnitId, total: Dong, addends: readonly Dong[]): Dong {
  const figures = [total, ...addends].filter((amount) => amount !== 0);
  if (addends.length < 2 || figures.length < 2) return dong(0);
  let step = printedStep(unit);
  while (step > 1 && figures.some((amount) => amount % step !== 0)) step /= 10;
  if (step < 1_000) return dong(0);
  const drift = step * Math.max(1, Math.ceil(Math.sqrt(addends.length) / 2));
  const smallest = Math.min(...addends.filter((amount) => amount !== 0).map(Math.abs));
  return dong(drift < smallest ? drift : 0);
}

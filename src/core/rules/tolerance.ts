import { dong, type Dong } from "../money";

/**
 * How far a printed total may be off its addends by rounding alone, in đồng. Tables rounded to
 * whole triệu print sums one or two units off (reference/domain.md §1.3: 258.759 for 258.758).
 * The step is the coarsest power of ten that divides every figure; n rounded figures drift by
 * about √n steps, and a gap as large as the smallest addend is a missing row, not rounding.
 * Figures that are exact to the đồng have no tolerance.
 */
export function roundingTolerance(total: Dong, addends: readonly Dong[]): Dong {
  const figures = [total, ...addends].filter((amount) => amount !== 0);
  if (addends.length < 2 || figures.length < 2) return dong(0);
  let step = 1;
  while (step < 1e9 && figures.every((amount) => amount % (step * 10) === 0)) step *= 10;
  if (step < 1_000) return dong(0);
  const drift = step * Math.max(1, Math.ceil(Math.sqrt(addends.length) / 2));
  const smallest = Math.min(...addends.filter((amount) => amount !== 0).map(Math.abs));
  return dong(drift < smallest ? drift : 0);
}

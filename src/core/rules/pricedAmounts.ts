import type { Dong } from "../money";
import type { TableRow } from "../table";
import { periodIn } from "./periodTexts";

/** Taxes and small costs that a quantity times a price leaves out. */
const MOST_BESIDE = 1.3;
/** Years that a product of one year may be paid for. */
const MOST_YEARS = 5;

/** An amount of a row and its column. */
export interface OwnAmount {
  readonly id: string;
  readonly amount: Dong;
}

/** Whether an amount is the product with taxes, or that of some years. */
export function mayBePart(product: number, amount: number): boolean {
  if (amount >= product && amount <= product * MOST_BESIDE) return true;
  const times = amount / product;
  return times <= MOST_YEARS && Math.abs(times - Math.round(times)) < 0.001;
}

/** How many years a row's time has; null where it names none. */
export function yearsOf({ cells }: TableRow, period: string | undefined): number | null {
  const read = periodIn(cells[period ?? ""]?.text ?? "");
  return read.ok ? read.value.to.year - read.value.from.year + 1 : null;
}

/** The amount that a product was counted for, as it seems; of equal ones the first of these columns. */
export function nearestAmount(
  { amounts }: TableRow,
  ids: readonly string[],
  product: number
): OwnAmount | null {
  let nearest: OwnAmount | null = null;
  let least = Infinity;
  for (const id of ids) {
    const amount = amounts[id]?.amount ?? null;
    if (amount === null || amount <= 0) continue;
    const apart = Math.max(amount / product, product / amount);
    if (apart < least) [nearest, least] = [{ id, amount }, apart];
  }
  return nearest;
}

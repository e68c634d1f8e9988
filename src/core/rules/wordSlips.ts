import { subtractDong, type Dong } from "../money";
import type { Table } from "../table";
import { rowsWithAmount } from "./amountTable";
import { isBorneOut } from "./borneOut";
import type { CheckContext } from "./definitions";
import { countedAmong, findDigitSlips, type DigitSlip } from "./digitSlips";
import { sumOfAddends } from "./sums";
import type { Total } from "./wordsLine";

/** The one figure of a table that by a usual slip makes its total another one than the words say. */
export interface WordSlip extends DigitSlip {
  /** A "row" would not count: what it would be is 0. */
  readonly kind: "digits" | "row";
}

/**
 * The only typed figure whose digits were swapped, or that has some noughts more or fewer, where that
 * is all that parts a total from its words; else the only row of just the money that is too much.
 * Of several the one that another form bears out; null where none is left, or the tasks do not come to
 * the total.
 */
export function slipBehindWords(
  context: CheckContext,
  table: Table,
  total: Total,
  words: Dong
): WordSlip | null {
  if (sumOfAddends(table, total.row, total.columnId) !== total.amount) return null;
  const gap = subtractDong(words, total.amount);
  const slips = findDigitSlips(table, total.row, { columnId: total.columnId, gap }).map((one) => ({
    ...one,
    kind: "digits" as const,
  }));
  if (slips.length === 0) return findRow(table, total, subtractDong(total.amount, words));
  const likely =
    slips.length > 1 ? slips.filter((one) => isBorneOut(context, one, one.meant)) : slips;
  return likely.length === 1 ? (likely[0] ?? null) : null;
}

/** The only row of just the money that is too much. */
function findRow(table: Table, { row: sum, columnId }: Total, amount: Dong): WordSlip | null {
  if (amount <= 0) return null;
  const alike = rowsWithAmount(table, columnId, (one) => one === amount);
  const [row, ...others] = countedAmong(
    alike.filter(({ kind }) => kind === "task"),
    table,
    sum
  );
  if (!row || others.length > 0) return null;
  return { row, columnId, amount, meant: 0, kind: "row" };
}

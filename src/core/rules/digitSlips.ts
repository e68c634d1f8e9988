import type { Dong } from "../money";
import { rowsWhere, type Table, type TableRow } from "../table";
import { amountColumns, rowsWithAmount } from "./amountTable";
import { addendsOf } from "./sums";

/** A figure whose digits were swapped, or that has some noughts more or fewer. */
export interface DigitSlip {
  readonly row: TableRow;
  readonly columnId: string;
  readonly amount: Dong;
  /** What the figure would be without the slip. */
  readonly meant: number;
}

/** A point or comma, one nought, or the unit. */
const POWERS: readonly number[] = [10, 100, 1_000, 1_000_000];

/** A column of a sum, and what its figures lack. */
interface Sought {
  readonly columnId: string;
  readonly gap: number;
}

/** The typed figures below a sum, source lines too, that a usual slip parts from closing its gap. */
export function findDigitSlips(
  table: Table,
  sum: TableRow,
  { columnId, gap }: Sought
): readonly DigitSlip[] {
  const isSlip = slipTest(gap);
  if (!isSlip) return [];
  const suspects = new Set([
    ...amountColumns(table).flatMap((id) => rowsWithAmount(table, id, isSlip)),
    ...rowsWithOwnAmounts(table),
  ]);
  return countedAmong([...suspects], table, sum).flatMap((row) =>
    typedParts(table, row, columnId).flatMap((id): readonly DigitSlip[] => {
      const amount = amountsOf(row)[id]?.amount ?? null;
      if (amount === null || !isSlip(amount)) return [];
      return [{ row, columnId: id, amount, meant: amount + gap }];
    })
  );
}

/** Those that a sum stands for: its tasks and their source lines. Nearly always there are none to ask. */
export function countedAmong(
  suspects: readonly TableRow[],
  table: Table,
  sum: TableRow
): readonly TableRow[] {
  if (suspects.length === 0) return [];
  const counted = new Set(addendsOf(table, sum).map(({ row }) => row));
  return suspects.filter(({ kind, row, parentRow }) =>
    kind === "source-line" ? counted.has(parentRow ?? -1) : kind === "task" && counted.has(row)
  );
}

/** Tasks that are the first of their source lines. */
const rowsWithOwnAmounts = rowsWhere(
  () =>
    ({ ownAmounts }) =>
      ownAmounts !== undefined
);

/** Of a task that is the first of its source lines, its own cells. */
function amountsOf({ ownAmounts, amounts }: TableRow): TableRow["amounts"] {
  return ownAmounts ?? amounts;
}

/** The cells of a row that a figure goes back to and that someone typed: itself, or what it adds up. */
function typedParts(table: Table, row: TableRow, columnId: string): readonly string[] {
  const amounts = amountsOf(row);
  const equation = table.form.equations.find(
    ({ total, addends }) => total === columnId && addends.some((id) => amounts[id]?.amount)
  );
  if (equation) return equation.addends.flatMap((id) => typedParts(table, row, id));
  return row.cells[columnId]?.formula === null ? [columnId] : [];
}

/** Whether one figure becomes the other by noughts or by two digits beside each other. */
export function isDigitSlip(amount: number, meant: number): boolean {
  return slipTest(meant - amount)?.(amount) ?? false;
}

/** Tests whether a figure with the gap comes of it by a usual slip; null where of no figure it does. */
function slipTest(gap: number): ((amount: number) => boolean) | null {
  const noughtsOff = amountsNoughtsOff(gap);
  // Two digits that change places change a figure by 9, 18 … 81, and noughts behind.
  const maySwap = /^[1-9]0*$/.test(String(Math.abs(gap) / 9));
  if (!maySwap && noughtsOff.length === 0) return null;
  return (amount) => noughtsOff.includes(amount) || (maySwap && isSwapped(amount, amount + gap));
}

/** The few figures that become another one so far away by noughts: asked of thousands of figures. */
function amountsNoughtsOff(gap: number): readonly number[] {
  const far = Math.abs(gap);
  return POWERS.flatMap((power) => {
    const smaller = far / (power - 1);
    if (gap === 0 || !Number.isInteger(smaller)) return [];
    return gap > 0 ? smaller : smaller * power;
  });
}

function isSwapped(amount: number, meant: number): boolean {
  if (amount <= 0 || meant <= 0) return false;
  const [one, two] = [String(amount), String(meant)];
  const at = Array.from(one).findIndex((digit, index) => digit !== two[index]);
  if (one.length !== two.length || at < 0) return false;
  const swapped = `${one.slice(0, at)}${one.charAt(at + 1)}${one.charAt(at)}${one.slice(at + 2)}`;
  return swapped === two;
}

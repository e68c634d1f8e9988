import { subtractDong, type Dong } from "../money";
import type { Table, TableRow } from "../table";
import { isBorneOut } from "./borneOut";
import type { CheckContext } from "./definitions";
import { addendsOf, sumOfAddends } from "./sums";
import type { Total } from "./wordsLine";

/** The one figure of a table that by a usual slip makes its total another one than the words say. */
export interface WordSlip {
  readonly row: TableRow;
  readonly columnId: string;
  readonly amount: Dong;
  /** What the figure would be if the words are right; 0 for a row that would not count. */
  readonly meant: number;
  readonly kind: "digits" | "row";
}

/** A point or comma, one nought, or the unit. */
const POWERS: readonly number[] = [10, 100, 1_000, 1_000_000];

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
  const tasks = addendsOf(table, total.row);
  const slips = findSlips(table, tasks, { columnId: total.columnId, gap });
  if (slips.length === 0) return findRow(tasks, total.columnId, subtractDong(total.amount, words));
  const likely =
    slips.length > 1 ? slips.filter((one) => isBorneOut(context, one, one.meant)) : slips;
  return likely.length === 1 ? (likely[0] ?? null) : null;
}

/** The only row of just the money that is too much. */
function findRow(tasks: readonly TableRow[], columnId: string, amount: Dong): WordSlip | null {
  const [row, ...others] = tasks.filter(({ amounts }) => amounts[columnId]?.amount === amount);
  if (!row || others.length > 0 || amount <= 0) return null;
  return { row, columnId, amount, meant: 0, kind: "row" };
}

interface Sought {
  readonly columnId: string;
  readonly gap: number;
}

function findSlips(
  table: Table,
  tasks: readonly TableRow[],
  { columnId, gap }: Sought
): readonly WordSlip[] {
  const counted = new Set(tasks.map(({ row }) => row));
  const lines = table.rows.filter(
    ({ kind, parentRow }) => kind === "source-line" && counted.has(parentRow ?? -1)
  );
  return [...tasks, ...lines].flatMap((row) =>
    typedParts(table, row, columnId).flatMap((id): readonly WordSlip[] => {
      const amount = amountsOf(row)[id]?.amount ?? null;
      if (amount === null || !isSlip(amount, amount + gap)) return [];
      return [{ row, columnId: id, amount, meant: amount + gap, kind: "digits" }];
    })
  );
}

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

/** Whether a figure comes of another by noughts or by two digits beside each other. */
function isSlip(amount: number, meant: number): boolean {
  if (amount <= 0 || meant <= 0) return false;
  const [large, small] = [Math.max(amount, meant), Math.min(amount, meant)];
  return POWERS.some((power) => small * power === large) || isSwapped(amount, meant);
}

function isSwapped(amount: number, meant: number): boolean {
  const [one, two] = [String(amount), String(meant)];
  const at = Array.from(one).findIndex((digit, index) => digit !== two[index]);
  if (one.length !== two.length || at < 0) return false;
  const swapped = `${one.slice(0, at)}${one.charAt(at + 1)}${one.charAt(at)}${one.slice(at + 2)}`;
  return swapped === two;
}

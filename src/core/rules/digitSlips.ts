import type { Dong } from "../money";
import type { Table, TableRow } from "../table";

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
  tasks: readonly TableRow[],
  { columnId, gap }: Sought
): readonly DigitSlip[] {
  const counted = new Set(tasks.map(({ row }) => row));
  const lines = table.rows.filter(
    ({ kind, parentRow }) => kind === "source-line" && counted.has(parentRow ?? -1)
  );
  return [...tasks, ...lines].flatMap((row) =>
    typedParts(table, row, columnId).flatMap((id): readonly DigitSlip[] => {
      const amount = amountsOf(row)[id]?.amount ?? null;
      if (amount === null || !isSlip(amount, amount + gap)) return [];
      return [{ row, columnId: id, amount, meant: amount + gap }];
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

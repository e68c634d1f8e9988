import { sumOrNull, ZERO_DONG } from "../money";
import type { RowEquation } from "../packs";
import { rowsWhere, type Table, type TableRow } from "../table";
import type { SumCheck } from "./sums";

/** What an equation adds up: parts and years, or the sources of a total. */
export type EquationKind = NonNullable<RowEquation["kind"]>;

const GAP_ROWS: Readonly<Record<EquationKind, (table: Table) => readonly TableRow[]>> = {
  parts: rowsWithGaps("parts"),
  sources: rowsWithGaps("sources"),
};

function equationsOf({ form }: Table, kind: EquationKind): readonly RowEquation[] {
  return form.equations.filter((one) => (one.kind ?? "parts") === kind);
}

/** The task rows on which some equation of a kind does not hold: nearly none. */
function rowsWithGaps(kind: EquationKind): (table: Table) => readonly TableRow[] {
  return rowsWhere((table) => {
    const equations = equationsOf(table, kind);
    return (row) => {
      if (row.kind !== "task") return false;
      for (const one of equations) {
        if (!agreesAtSight(row, one) && gapOn(table, row, one) !== null) return true;
      }
      return false;
    };
  });
}

/** Whether an equation surely holds, as it does on nearly all rows: then nothing is made of it. */
function agreesAtSight({ amounts, ownAmounts, cells }: TableRow, equation: RowEquation): boolean {
  if (ownAmounts || cells[equation.total]?.value === 0) return false;
  let sum = 0;
  for (const id of equation.addends) sum += amounts[id]?.amount ?? 0;
  return sum === amounts[equation.total]?.amount;
}

function gapOn(table: Table, row: TableRow, equation: RowEquation): SumCheck | null {
  const check = checkRowSum(table, row, equation);
  return check && check.stated !== check.computed ? check : null;
}

/**
 * The row equations of one kind that do not hold on a task row: total against its addends, blank
 * ones as 0. A total none of whose sources is stated is no sum of them: rule F301 speaks of it.
 */
export function rowGaps(table: Table, kind: EquationKind): readonly SumCheck[] {
  const rows = GAP_ROWS[kind](table);
  if (rows.length === 0) return [];
  return equationsOf(table, kind).flatMap((equation) =>
    rows.flatMap((row) => gapOn(table, row, equation) ?? [])
  );
}

/** What the addends of one equation give on a row, beside what it states; null where it states nothing. */
export function checkRowSum(
  table: Table,
  row: TableRow,
  { total, addends, kind }: RowEquation
): SumCheck | null {
  // Of a task that is the first of its source lines, its own cells: each line adds up by itself.
  const amounts = row.ownAmounts ?? row.amounts;
  if (kind === "sources" && addends.every((id) => !amounts[id]?.amount)) return null;
  // A typed 0 is read as its sources, and is still another figure than their sum.
  const isZero = kind === "sources" && row.cells[total]?.value === 0;
  const stated = isZero ? ZERO_DONG : (amounts[total]?.amount ?? null);
  if (stated === null || addends.some((id) => amounts[id]?.problem)) return null;
  const computed = sumOrNull(addends.map((id) => amounts[id]?.amount ?? ZERO_DONG));
  if (computed === null) return null;
  return { table, row, columnId: total, stated, computed, addends: [] };
}

import type { ColumnDefinition, RowEquation } from "../../packs";
import { columnName } from "../../sheet";
import { rowsWhere, type Table, type TableRow } from "../../table";
import { defineRule, type CheckContext, type Finding, type FixOffer } from "../definitions";
import { equationFix } from "../equationFix";
import { placeOf, writeFormula } from "../places";
import { checkRowSum } from "../rowSums";
import { nameOf } from "../sums";

/** S113: a figure typed over a formula of the form: a task's total, or a share. */
export const formulaOverwritten = defineRule({
  id: "formula-overwritten",
  code: "S113",
  fixKind: "suggestion",
  check: function* ({ tables, remembered }) {
    for (const table of tables) {
      for (const equation of table.form.equations) {
        if (hasFormulas(table, equation.total, remembered)) yield* typedTotals(table, equation);
      }
      for (const { definition } of table.columns) {
        const { ratio, id } = definition;
        if (ratio && hasFormulas(table, id, remembered)) yield* typedShares(table, id, ratio);
      }
    }
  },
});

/**
 * Whether the form's formulas stand in a column: the sheet was made by this program, or most of
 * the rows have one. In a table that was typed as a whole nothing was overwritten.
 */
function hasFormulas(
  { rows, form, sheet }: Table,
  columnId: string,
  remembered: CheckContext["remembered"]
): boolean {
  const placed = remembered?.forms.some((one) => one.form === form.id && one.sheet === sheet.name);
  if (placed) return true;
  let balance = 0;
  for (const { kind, cells } of rows) {
    const cell = cells[columnId];
    if ((kind !== "task" && kind !== "blank") || (cell?.value ?? null) === null) continue;
    balance += cell?.formula === null ? -1 : 1;
  }
  return balance > 0;
}

/** Totals that are right today; wrong ones are the business of T401 and T402. */
function* typedTotals(table: Table, equation: RowEquation): Generator<Finding> {
  const { total, kind = "parts" } = equation;
  for (const row of typedRows(table)) {
    if (!isTyped(row, total)) continue;
    const check = checkRowSum(table, row, equation);
    if (!check || check.stated !== check.computed || check.computed === 0) continue;
    const fix = equationFix(check, kind);
    yield {
      at: placeOf(table, row, total),
      messageId: "total",
      data: { name: nameOf(row), found: { dong: check.stated } },
      ...(fix ? { fix: { ...fix, titleId: "restore-formula" } } : {}),
    };
  }
}

/** Tasks with a typed figure where the form may have a formula. */
const typedRows = rowsWhere(({ form, columns }) => {
  const ratios = columns.flatMap(({ definition: { id, ratio } }) => (ratio ? [id] : []));
  const ids = [...form.equations.map(({ total }) => total), ...ratios];
  return (row) => row.kind === "task" && ids.some((id) => isTyped(row, id));
});

function isTyped({ cells }: TableRow, columnId: string): boolean {
  const cell = cells[columnId];
  return typeof cell?.value === "number" && cell.formula === null;
}

function* typedShares(
  table: Table,
  columnId: string,
  ratio: NonNullable<ColumnDefinition["ratio"]>
): Generator<Finding> {
  for (const row of typedRows(table)) {
    if (!isTyped(row, columnId)) continue;
    const fix = shareFix(table, row, columnId, ratio);
    yield {
      at: placeOf(table, row, columnId),
      messageId: "share",
      data: { name: nameOf(row), found: row.cells[columnId]?.text ?? "" },
      ...(fix ? { fix } : {}),
    };
  }
}

/** The share as the form draws it: blank while its base is 0. */
function shareFix(
  table: Table,
  row: TableRow,
  columnId: string,
  ratio: NonNullable<ColumnDefinition["ratio"]>
): FixOffer | null {
  const [cell, of, over] = [columnId, ratio.of, ratio.over].map((id) => row.cells[id]);
  if (!cell || !of || !over) return null;
  const { [ratio.of]: part, [ratio.over]: base } = row.ownAmounts ?? row.amounts;
  const [upper, lower] = [of, over].map((one) => columnName(one.column) + String(one.row + 1));
  const formula = `IF(SUM(${lower ?? ""})=0,"",SUM(${upper ?? ""})/SUM(${lower ?? ""}))`;
  const value = base?.amount ? (part?.amount ?? 0) / base.amount : "";
  const edit = writeFormula(table, cell, formula, value);
  return { kind: "suggestion", titleId: "restore-formula", edits: [edit] };
}

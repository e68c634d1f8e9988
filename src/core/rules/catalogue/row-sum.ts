import { fromDong } from "../../money";
import { columnName } from "../../sheet";
import type { Table, TableRow } from "../../table";
import { defineRule, type FixOffer } from "../definitions";
import { unitOf, writeFormula } from "../places";
import { differs, rowSums, sumFinding, type SumCheck } from "../sums";

/** T401: total ≠ done + needed on a task's row. */
export const rowSum = defineRule({
  id: "row-sum",
  code: "T401",
  fixKind: "suggestion",
  check: function* ({ tables }) {
    for (const check of tables.flatMap(rowSums)) {
      if (!differs(check, "error")) continue;
      yield sumFinding(check, "differs", equationFix(check));
    }
  },
});

/** Only a suggestion: any of the three figures may be the wrong one. */
function equationFix({ table, row, columnId, computed }: SumCheck): FixOffer | null {
  const cell = row.cells[columnId];
  const unit = unitOf(table, columnId);
  const refs = addendRefs(table, row, columnId);
  // Blank addends: the total may be the figure that is right.
  if (!cell || unit === null || refs === null || computed === 0) return null;
  const edit = writeFormula(table, cell, `SUM(${refs.join(",")})`, fromDong(computed, unit));
  return { kind: "suggestion", titleId: "sum-formula", edits: [edit] };
}

function addendRefs(table: Table, row: TableRow, total: string): readonly string[] | null {
  const addends = table.form.equations.find((equation) => equation.total === total)?.addends ?? [];
  const cells = addends.map((id) => row.cells[id]);
  const unit = unitOf(table, total);
  const asNumbers = addends.every((id) => !row.amounts[id]?.isText && unitOf(table, id) === unit);
  if (!asNumbers || cells.some((cell) => cell === undefined)) return null;
  return cells.flatMap((cell) => (cell ? [columnName(cell.column) + String(cell.row + 1)] : []));
}

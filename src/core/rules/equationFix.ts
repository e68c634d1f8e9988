import { fromDong } from "../money";
import { columnName } from "../sheet";
import type { Table, TableRow } from "../table";
import type { FixOffer } from "./definitions";
import { unitOf, writeFormula } from "./places";
import type { EquationKind, SumCheck } from "./sums";

/** A SUM of the addends in place of a total. Only a suggestion: any of the figures may be wrong. */
export function equationFix(
  { table, row, columnId, computed }: SumCheck,
  kind: EquationKind
): FixOffer | null {
  const cell = row.cells[columnId];
  const unit = unitOf(table, columnId, row);
  const refs = addendRefs(table, row, columnId, kind);
  // Blank addends: the total may be the figure that is right.
  if (!cell || unit === null || refs === null || computed === 0) return null;
  const edit = writeFormula(table, cell, `SUM(${refs.join(",")})`, fromDong(computed, unit));
  return { kind: "suggestion", titleId: "sum-formula", edits: [edit] };
}

function addendRefs(
  table: Table,
  row: TableRow,
  total: string,
  kind: EquationKind
): readonly string[] | null {
  const equation = table.form.equations.find(
    (one) => one.total === total && (one.kind ?? "parts") === kind
  );
  const addends = equation?.addends ?? [];
  const cells = addends.map((id) => row.cells[id]);
  const unit = unitOf(table, total, row);
  const asNumbers = addends.every(
    (id) => !row.amounts[id]?.isText && unitOf(table, id, row) === unit
  );
  if (!asNumbers || cells.some((cell) => cell === undefined)) return null;
  return cells.flatMap((cell) => (cell ? [columnName(cell.column) + String(cell.row + 1)] : []));
}

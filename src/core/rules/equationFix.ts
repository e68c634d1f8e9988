import { fromDong } from "../money";
import { columnName } from "../sheet";
import type { Table, TableRow } from "../table";
import type { Finding, FixOffer } from "./definitions";
import { placeOf, unitOf, writeFormula } from "./places";
import type { EquationKind } from "./rowSums";
import { sumFinding, type SumCheck } from "./sums";

/** The finding of a total that its addends on the row do not give; of a formula it asks no formula. */
export function describeEquation(check: SumCheck, kind: EquationKind): Finding {
  const { table, row, columnId } = check;
  const fix = equationFix(check, kind);
  if (!row.cells[columnId]?.formula) return sumFinding(check, "differs", fix);
  const texts = addendsOf(table, columnId, kind).filter((id) => row.amounts[id]?.isText);
  if (texts.length === 0) return sumFinding(check, "formula", fix);
  const finding = sumFinding(check, "formula-text", fix);
  const related = texts.map((id) => placeOf(table, row, id));
  const cells = related.map(({ cell }) => cell ?? "").join(", ");
  return { ...finding, data: { ...finding.data, cells }, related };
}

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
  const addends = addendsOf(table, total, kind);
  const cells = addends.map((id) => row.cells[id]);
  const unit = unitOf(table, total, row);
  const asNumbers = addends.every(
    (id) => !row.amounts[id]?.isText && unitOf(table, id, row) === unit
  );
  if (!asNumbers || cells.some((cell) => cell === undefined)) return null;
  return cells.flatMap((cell) => (cell ? [columnName(cell.column) + String(cell.row + 1)] : []));
}

/** Ids of the columns that a total's equation adds. */
function addendsOf({ form }: Table, total: string, kind: EquationKind): readonly string[] {
  const equation = form.equations.find(
    (one) => one.total === total && (one.kind ?? "parts") === kind
  );
  return equation?.addends ?? [];
}

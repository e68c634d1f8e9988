import { dong, fromDong } from "../../money";
import type { CellEdit } from "../../sheet";
import type { Table, TableRow } from "../../table";
import { defineRule, type Finding, type FixOffer } from "../definitions";
import { placeOf, unitOf, writeValue } from "../places";
import { findScaleOutliers } from "../scaleOutliers";
import { amountColumns, nameOf } from "../sums";
import { comparedColumns, doubtBetweenForms, doubtTable } from "../unitDoubts";

/** H205: a magnitude that says another unit: of a row, of a table, or against another form. */
export const unitSuspicious = defineRule({
  id: "unit-suspicious",
  code: "H205",
  fixKind: "suggestion",
  check: function* (context) {
    for (const table of context.tables) {
      if (table.unit === null) continue;
      const whole = doubtTable(table);
      if (whole) yield whole;
      else yield* rowOutliers(table);
    }
    yield* doubtBetweenForms(context);
  },
});

/** A row is told of once, in the first column where it stands out. */
function* rowOutliers(table: Table): Generator<Finding> {
  const tasks = table.rows.filter(({ kind }) => kind === "task");
  const told = new Set<TableRow>();
  for (const id of comparedColumns(table)) {
    const amounts = tasks.map(({ amounts: of }) => of[id]?.amount ?? 0);
    for (const { index, shift } of findScaleOutliers(amounts)) {
      const row = tasks[index];
      const amount = row?.amounts[id]?.amount ?? null;
      if (!row || amount === null || told.has(row)) continue;
      told.add(row);
      const fix = moveFix(table, row, shift);
      yield {
        at: placeOf(table, row, id),
        messageId: shift > 0 ? "row-large" : "row-small",
        data: { name: nameOf(row), found: { dong: amount }, factor: 1000 ** Math.abs(shift) },
        ...(fix ? { fix } : {}),
      };
    }
  }
}

/** Every typed figure of the row moved by as many thousands; formulas follow by themselves. */
function moveFix(table: Table, row: TableRow, shift: number): FixOffer | null {
  const edits: CellEdit[] = [];
  for (const id of amountColumns(table)) {
    const [cell, reading, unit] = [row.cells[id], row.amounts[id], unitOf(table, id, row)];
    if (!reading?.amount || cell?.formula !== null || cell.value === null) continue;
    const moved = shift > 0 ? reading.amount / 1000 ** shift : reading.amount * 1000 ** -shift;
    if (unit === null || reading.isText || !Number.isSafeInteger(moved)) return null;
    edits.push(writeValue(table, cell, fromDong(dong(moved), unit)));
  }
  return edits.length > 0 ? { kind: "suggestion", titleId: "move-thousands", edits } : null;
}

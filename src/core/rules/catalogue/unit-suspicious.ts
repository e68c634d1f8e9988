import { dong, fromDong, type Dong } from "../../money";
import type { CellEdit } from "../../sheet";
import type { Table, TableRow } from "../../table";
import { defineRule, type CheckContext, type Finding, type FixOffer } from "../definitions";
import { placeOf, unitOf, writeValue } from "../places";
import { amountColumns, taskIndexes } from "../amountTable";
import { comparedFigures } from "../comparedFigures";
import { taskOfRow } from "../statedSources";
import { fractionsSpentOf, type FractionSpent } from "../fractionsSpent";
import { rowSlipsOf, type RowSlip } from "../rowSlips";
import { nameOf } from "../sums";
import { typedPlaces } from "../typedPlaces";
import { doubtBetweenForms, doubtTable } from "../unitDoubts";
import { yearSlipsOf, type YearSlip } from "../yearSlips";

/** H205: a magnitude that says another unit: of a year, a row, a table, or against another form. */
export const unitSuspicious = defineRule({
  id: "unit-suspicious",
  code: "H205",
  fixKind: "suggestion",
  check: function* (context) {
    for (const table of context.tables) {
      if (table.unit === null) continue;
      const whole = doubtTable(table);
      if (whole) yield whole;
      else yield* rowOutliers(table, context);
    }
    yield* doubtBetweenForms(context);
  },
});

/**
 * A row is told of once: at the year that is off, at the figure that its own row contradicts, or in
 * the first column where it stands out.
 */
function* rowOutliers(table: Table, context: CheckContext): Generator<Finding> {
  const slips = yearSlipsOf(table);
  for (const slip of slips) yield oneYear(table, slip);
  const tasks = taskIndexes(table);
  const told = new Set(slips.map(({ row }) => row));
  for (const slip of rowSlipsOf(table, context)) {
    if (told.has(slip.row)) continue;
    told.add(slip.row);
    yield inOwnRow(table, slip);
  }
  for (const slip of fractionsSpentOf(table)) {
    if (told.has(slip.row)) continue;
    told.add(slip.row);
    yield ofFraction(table, slip);
  }
  for (const [id, { outliers }] of comparedFigures(table)) {
    for (const { index, shift } of outliers) {
      const row = table.rows[tasks[index] ?? -1];
      if (!row || told.has(row)) continue;
      told.add(row);
      yield* oneRow(table, row, { id, shift });
    }
  }
}

function* oneRow(
  table: Table,
  row: TableRow,
  { id, shift }: { readonly id: string; readonly shift: number }
): Generator<Finding> {
  const amount = row.amounts[id]?.amount ?? null;
  if (amount === null) return;
  const fix = offerMove(table, row, { amount, shift });
  const { at, sum } = typedPlaces(table, row, id);
  yield {
    at,
    messageId: shift > 0 ? "row-large" : "row-small",
    data: { name: nameOf(row), found: { dong: amount }, factor: 1000 ** Math.abs(shift) },
    related: sum,
    ...(fix ? { fix } : {}),
  };
}

/** 6 under "Dự toán được giao" beside 6.000 under "Ước thực hiện". */
function inOwnRow(table: Table, { row, odd, other, shift }: RowSlip): Finding {
  const place = placeOf(table, row, other.columnId);
  const fix = moveFix(table, row, { amount: odd.amount, shift });
  const { at, sum } = typedPlaces(table, row, odd.columnId);
  return {
    at,
    messageId: shift > 0 ? "beside-large" : "beside-small",
    data: {
      name: nameOf(row),
      cell: place.cell ?? "",
      header: place.header ?? "",
      found: { dong: odd.amount },
      expected: { dong: other.amount },
      factor: 1000 ** Math.abs(shift),
    },
    related: [place, ...sum],
    ...(fix ? { fix } : {}),
  };
}

/** 0,42 given out of 1.500, in triệu đồng. */
function ofFraction(
  table: Table,
  { row, line, columnId, amount, planned, meant }: FractionSpent
): Finding {
  const place = placeOf(table, row, planned.columnId);
  const fix = moveFix(table, line, { amount, shift: -1 });
  return {
    at: placeOf(table, row, columnId),
    messageId: "beside-fraction",
    data: {
      ...{
        name: nameOf(taskOfRow(table, row)),
        cell: place.cell ?? "",
        header: place.header ?? "",
      },
      ...{ found: { dong: amount }, expected: { dong: planned.amount }, meant: { dong: meant } },
    },
    related: [place],
    ...(fix ? { fix } : {}),
  };
}

/** "1,8" between 1.200 and 1.500: a point or comma of the other language. */
function oneYear(table: Table, { row, columnId, amount, meant, isLarge }: YearSlip): Finding {
  const [cell, unit] = [row.cells[columnId], unitOf(table, columnId, row)];
  const isPlain = cell && unit !== null && row.amounts[columnId]?.isText !== true;
  const edits = isPlain ? [writeValue(table, cell, fromDong(meant, unit))] : [];
  return {
    at: placeOf(table, row, columnId),
    messageId: isLarge ? "year-large" : "year-small",
    data: {
      name: nameOf(taskOfRow(table, row)),
      found: { dong: amount },
      expected: { dong: meant },
    },
    ...(isPlain ? { fix: { kind: "suggestion", titleId: "move-thousands", edits } } : {}),
  };
}

/** A figure that is off, and by how many thousands. */
interface Off {
  readonly amount: Dong;
  readonly shift: number;
}

/** None for the first of several source lines: what it comes to stands in all of them. */
function offerMove(table: Table, row: TableRow, off: Off): FixOffer | null {
  return row.ownAmounts ? null : moveFix(table, row, off);
}

/** Figures of one row that lie nearer to each other than this are off together. */
const ALIKE = 30;

/** Every typed figure of the row that is off too moved by as many thousands; formulas follow by themselves. */
function moveFix(table: Table, row: TableRow, { amount, shift }: Off): FixOffer | null {
  const edits: CellEdit[] = [];
  for (const id of amountColumns(table)) {
    const [cell, reading, unit] = [row.cells[id], row.amounts[id], unitOf(table, id, row)];
    if (!reading?.amount || cell?.formula !== null || cell.value === null) continue;
    const moved = moveOne(reading.amount, { amount, shift });
    if (moved === null) continue;
    if (unit === null || reading.isText || !Number.isSafeInteger(moved)) return null;
    edits.push(writeValue(table, cell, fromDong(dong(moved), unit)));
  }
  return edits.length > 0 ? { kind: "suggestion", titleId: "move-thousands", edits } : null;
}

/** A figure moved as the one that is off; null for one that is not off with it. */
function moveOne(one: Dong, { amount, shift }: Off): number | null {
  if (shift > 0) return one * ALIKE < amount ? null : one / 1000 ** shift;
  return one > amount * ALIKE ? null : one * 1000 ** -shift;
}

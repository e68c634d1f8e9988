import { UNITS, type AmountReading } from "../money";
import type { CellEdit } from "../sheet";
import type { RowKind, Table, TableRow } from "../table";
import type { CheckContext, Finding } from "./definitions";
import { notableAmounts, type NotableAmount } from "./notableAmounts";
import { writeAmount } from "./numberFix";
import { placeOf, unitOf } from "./places";
import { doubtedTables } from "./unitDoubts";

/**
 * Findings for numbers with digits below one đồng, of one kind. Sums that a formula makes only
 * pass on what their rows have. Mending them keeps the đồng that are counted already. While the unit
 * of a table is in doubt (H205) there are none: then the unit has to be mended, and the digits are right.
 */
export function* digitsBelowDong(
  context: CheckContext,
  messageId: string,
  applies: (reading: AmountReading) => boolean
): Generator<Finding> {
  let doubted: ReadonlySet<Table> | null = null;
  for (const table of context.tables) {
    for (const notable of notableAmounts(table)) {
      const { rounded, isText } = notable.reading;
      if (!rounded || isText || !applies(notable.reading)) continue;
      // Nearly no workbook has such digits: units are only doubted where one has.
      doubted ??= doubtedTables(context);
      const finding = doubted.has(table) ? null : describe(table, notable);
      if (finding) yield { ...finding, messageId };
    }
  }
}

const SUMS: readonly RowKind[] = ["group", "subtotal", "total"];

function describe(
  table: Table,
  { row, columnId, cell, reading }: NotableAmount
): Omit<Finding, "messageId"> | null {
  if (reading.amount === null) return null;
  if (SUMS.includes(row.kind) && cell.formula !== null) return null;
  const edit = roundedEdit(table, row, columnId, reading);
  return {
    at: placeOf(table, row, columnId),
    data: { found: cell.text.replace(".", ","), expected: { dong: reading.amount } },
    ...(edit ? { fix: { kind: "fix", titleId: "round-to-dong", edits: [edit] } } : {}),
  };
}

/** The number rounded to whole đồng; a formula keeps calculating, inside ROUND. */
function roundedEdit(
  table: Table,
  row: TableRow,
  columnId: string,
  reading: AmountReading
): CellEdit | null {
  const edit = writeAmount(table, row, columnId, reading);
  const unit = unitOf(table, columnId, row);
  const formula = row.cells[columnId]?.formula ?? null;
  if (!edit || unit === null || formula === null) return edit;
  const rounded = `ROUND(${formula},${String(UNITS[unit].exponent)})`;
  const { sheet, before } = edit;
  const after = { value: edit.after.value, formula: rounded };
  return { sheet, row: edit.row, column: edit.column, before, after };
}

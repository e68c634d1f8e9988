import { fillYear, type ColumnDefinition } from "../../packs";
import { cellText, contains, formatAddress, valueAt } from "../../sheet";
import type { Table } from "../../table";
import { defineRule, type FixOffer } from "../definitions";
import { writeValue } from "../places";

/** S103: a column of the form is gone or its header unreadable. */
export const columnMissing = defineRule({
  id: "column-missing",
  code: "S103",
  fixKind: "suggestion",
  check: function* ({ tables }) {
    for (const table of tables) {
      for (const [index, column] of table.missing.entries()) {
        const fix = restoreFix(table, column, index);
        yield {
          at: {
            sheet: table.sheet.name,
            cell: formatAddress({ row: table.header.top, column: table.header.left }),
          },
          messageId: "missing",
          data: { form: table.form.id, expected: fillYear(column.header, table.year) },
          ...(fix ? { fix } : {}),
        };
      }
    }
  },
});

/** The header in the column's old place where that stands open, else at the right end of the table. */
function restoreFix(table: Table, definition: ColumnDefinition, index: number): FixOffer | null {
  const column = gapOf(table, definition) ?? freeColumn(table, index);
  if (column === null) return null;
  const { header, sheet, year } = table;
  const own = ownRow(table, column);
  const texts = [definition.header, definition.group, definition.band];
  const edits = texts.flatMap((text, up) => {
    const row = own - up;
    if (text === undefined || row < header.top || isCovered(table, row, column)) return [];
    const value = valueAt(sheet, row, column);
    const cell = { row, column, value, text: cellText(value), formula: null };
    return [writeValue(table, cell, fillYear(text, year))];
  });
  return { kind: "suggestion", titleId: "restore-column", edits };
}

/** The one column between its neighbours in the form that is none of the form's; else null. */
function gapOf({ form, columns }: Table, definition: ColumnDefinition): number | null {
  const at = form.columns.indexOf(definition);
  const columnOf = (one: ColumnDefinition | undefined) =>
    columns.find((mapped) => mapped.definition === one)?.column;
  const [before, after] = [columnOf(form.columns[at - 1]), columnOf(form.columns[at + 1])];
  return before !== undefined && after === before + 2 ? before + 1 : null;
}

/** A column is found by its header wherever it stands; null where something is in the way. */
function freeColumn({ header, sheet, extra, lastRow }: Table, index: number): number | null {
  const column = Math.max(header.right, ...extra.map((one) => one.column)) + 1 + index;
  for (let row = header.top; row <= lastRow; row += 1) {
    if (valueAt(sheet, row, column) !== null) return null;
  }
  return column;
}

/** Below or beside the first cell of a merge nothing can be written. */
function isCovered({ sheet }: Table, row: number, column: number): boolean {
  return sheet.merges.some(
    (merge) => contains(merge, { row, column }) && (merge.top !== row || merge.left !== column)
  );
}

/** The header row that takes a column's own text: the lowest, or the top of a merge over several. */
function ownRow({ header, sheet }: Table, column: number): number {
  const merge = sheet.merges.find((one) => contains(one, { row: header.bottom, column }));
  return merge ? Math.max(header.top, merge.top) : header.bottom;
}

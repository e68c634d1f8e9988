import { fillYear, type ColumnDefinition } from "../../packs";
import { cellText, contains, formatAddress, valueAt } from "../../sheet";
import type { Table } from "../../table";
import { defineRule, type Finding, type FixOffer } from "../definitions";
import { headerCell, placeAt, writeValue } from "../places";

/** S103: a column of the form is gone or its header unreadable. */
export const columnMissing = defineRule({
  id: "column-missing",
  code: "S103",
  fixKind: "suggestion",
  check: function* ({ tables }) {
    for (const table of tables) {
      if (table.certainty === "mapped") {
        yield* lackedByMapping(table);
        continue;
      }
      for (const [index, column] of table.missing.entries()) {
        const place = placeIn(table, column);
        const fix = restoreFix(table, column, place ?? freeColumn(table, index));
        yield { ...tell(table, column, place), ...(fix ? { fix } : {}) };
      }
    }
  },
});

/**
 * A person said which columns of another table are the form's: what the form asks for besides is
 * told in one sentence, and no header was lost.
 */
function* lackedByMapping({ sheet, header, form, missing, year }: Table): Generator<Finding> {
  const asked = missing.filter(({ required, essential }) => required ?? essential);
  if (asked.length === 0) return;
  const names = asked.map((column) => fillYear(column.header, year));
  yield {
    at: placeAt(sheet, { row: header.top, column: header.left }),
    messageId: "unmapped",
    data: { form: form.id, columns: names.join("; ") },
  };
}

/** At the header that stands in the column's place, or at the start where none does. */
function tell(
  table: Table,
  definition: ColumnDefinition,
  place: number | null
): Omit<Finding, "fix"> {
  const { sheet, header, form, year } = table;
  const data = { form: form.id, expected: fillYear(definition.header, year) };
  const start = { row: header.top, column: header.left };
  const cell = place === null ? start : headerCell(table, { column: place });
  const at = { sheet: sheet.name, cell: formatAddress(cell) };
  const found = place === null ? "" : cellText(valueAt(sheet, cell.row, cell.column)).trim();
  return found === ""
    ? { at, messageId: "missing", data }
    : { at: { ...at, header: found }, messageId: "replaced", data: { ...data, found } };
}

/** The header in the column's old place where that stands open, else at the right end of the table. */
function restoreFix(
  table: Table,
  definition: ColumnDefinition,
  column: number | null
): FixOffer | null {
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

/**
 * The sheet column in a lost column's place: between those that the form has before and after it,
 * where as many columns are none of the form's as the form has lost there; else null.
 */
function placeIn(table: Table, definition: ColumnDefinition): number | null {
  const { form, columns, missing } = table;
  const at = form.columns.indexOf(definition);
  const placeOf = (one: ColumnDefinition) =>
    columns.find((mapped) => mapped.definition === one)?.column;
  const isFound = (one: ColumnDefinition) => placeOf(one) !== undefined;
  const before = form.columns.reduce(
    (last, one, place) => (place < at && isFound(one) ? place : last),
    -1
  );
  const after = form.columns.findIndex((one, place) => place > at && isFound(one));
  const lost = form.columns.slice(before + 1, after < 0 ? undefined : after);
  const [left, right] = [form.columns[before], form.columns[after]].map(
    (one) => one && placeOf(one)
  );
  const strangers = strangersIn(table, left ?? null, right ?? null);
  if (strangers.length !== lost.length || !lost.every((one) => missing.includes(one))) return null;
  return strangers[lost.indexOf(definition)] ?? null;
}

/** The columns between two of the form's, or beside the outer ones those that have a header. */
function strangersIn(
  { header, extra }: Table,
  left: number | null,
  right: number | null
): readonly number[] {
  if (left !== null && right !== null) {
    return Array.from({ length: Math.max(0, right - left - 1) }, (_one, at) => left + 1 + at);
  }
  const outside = extra.map(({ column }) => column).sort((a, b) => a - b);
  return outside.filter(
    (column) => column > (left ?? header.left - 1) && column < (right ?? Infinity)
  );
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

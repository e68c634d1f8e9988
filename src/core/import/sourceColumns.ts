import { cellText, valueAt } from "../sheet";
import type { MappedColumn, Table, TableRow } from "../table";
import type { SourceColumn } from "./definitions";

/** Rows that become tasks: everything else is furniture, or money that a task already has. */
export function taskRows(table: Table): readonly TableRow[] {
  return table.rows.filter((row) => row.kind === "task");
}

/** Every column of a table with a header, those that its form does not know included. */
export function sourceColumnsOf(table: Table): readonly SourceColumn[] {
  const rows = taskRows(table);
  const known = table.columns.map((column) => describe(table, rows, column));
  const extra = table.extra.map(({ column, header }) =>
    withCells(table, rows, { column, header, definition: null, source: null })
  );
  return [...known, ...extra].sort((a, b) => a.column - b.column);
}

function describe(table: Table, rows: readonly TableRow[], mapped: MappedColumn): SourceColumn {
  const { column, header, definition } = mapped;
  const source = definition.kind === "amount" ? (definition.source ?? null) : null;
  return withCells(table, rows, { column, header, definition, source });
}

function withCells(
  table: Table,
  rows: readonly TableRow[],
  column: Omit<SourceColumn, "sample" | "filled">
): SourceColumn {
  const texts = rows.map((row) => textOf(table, row, column)).filter((text) => text !== "");
  return { ...column, sample: texts[0] ?? "", filled: texts.length };
}

/** The text of a task's cell in a column, "" for blank. */
export function textOf(
  table: Table,
  row: TableRow,
  { column, definition }: Pick<SourceColumn, "column" | "definition">
): string {
  const cell = definition && row.cells[definition.id];
  return cell ? cell.text : cellText(valueAt(table.sheet, row.row, column)).trim();
}

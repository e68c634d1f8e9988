import type { Dong } from "../money";
import type { ColumnDefinition } from "../packs";
import { formatAddress } from "../sheet";
import { isStateMoney } from "../sources";
import type { Fact, Table, TableRow } from "./definitions";
import { piecesByLines, piecesBySources, type Piece } from "./pieces";
import { sourceLinesByTask } from "./sourceLine";

/**
 * The money of a table as facts in whole đồng. Every typed task amount is in exactly one fact or
 * split over several that add up to it, so views lose nothing: what names no source is kept with
 * level and type null. A table without a unit has no facts, since its figures mean nothing yet.
 */
export function factsOf(table: Table): readonly Fact[] {
  if (table.unit === null) return [];
  const lines = sourceLinesByTask(table.rows);
  return table.rows
    .filter((row) => row.kind === "task")
    .flatMap((row) => factsOfTask(table, row, lines.get(row.row) ?? []));
}

function factsOfTask(table: Table, row: TableRow, lines: readonly TableRow[]): Fact[] {
  const period = table.form.columns.find((column) => column.kind === "period")?.id ?? "";
  return table.columns.flatMap(({ definition, column, header }) => {
    const { measure } = definition;
    const amount = row.amounts[definition.id]?.amount ?? null;
    if (measure === undefined || amount === null || amount === 0) return [];
    return piecesOf(table, row, lines, definition, amount).map(
      ({ part, amount: own, apportioned }): Fact => ({
        form: table.form.id,
        row: row.row,
        task: row.name,
        group: row.group,
        period: row.cells[period]?.text ?? "",
        measure,
        year: table.year + (definition.yearOffset ?? 0),
        level: part.level,
        type: part.type,
        state: isStateMoney(part.type),
        amount: own,
        apportioned,
        at: { sheet: table.sheet.name, cell: formatAddress({ row: row.row, column }), header },
      })
    );
  });
}

function piecesOf(
  table: Table,
  row: TableRow,
  lines: readonly TableRow[],
  { id, source }: ColumnDefinition,
  amount: Dong
): readonly Piece[] {
  if (source) return [{ part: source, amount, apportioned: false }];
  return lines.length > 0
    ? piecesByLines(table, lines, id, amount)
    : piecesBySources(table, row, amount);
}

import type { ColumnKind } from "../packs";
import { formatAddress } from "../sheet";
import { isStateMoney } from "../sources";
import type { Fact, Table, TableRow } from "./definitions";
import { piecesOf } from "./pieces";
import { sourceLinesByTask } from "./sourceLine";

/**
 * The money of a table as facts in whole đồng. Every typed task amount is in exactly one fact or
 * split over several that add up to it, so views lose nothing: what names no source is kept with
 * level and type null. Where columns of fixed sources split a total, the facts are theirs, and
 * the total's own cell has only what they leave open. A figure without a unit gives no fact,
 * since it means nothing yet.
 */
export function factsOf(table: Table): readonly Fact[] {
  const lines = sourceLinesByTask(table.rows);
  const nonState = new Set(table.form.groups.flatMap(({ id, nonState }) => (nonState ? [id] : [])));
  const columnOf = (kind: ColumnKind): string =>
    table.form.columns.find((column) => column.kind === kind)?.id ?? "";
  const [period, agencies] = [columnOf("period"), columnOf("agencies")];
  return table.rows
    .filter((row) => row.kind === "task")
    .flatMap((row) =>
      factsOfTask(table, row, lines.get(row.row) ?? [], {
        period: row.cells[period]?.text ?? "",
        ...(row.cells[agencies]?.text ? { agencies: row.cells[agencies].text } : {}),
        state: row.group === null || !nonState.has(row.group),
      })
    );
}

function factsOfTask(
  table: Table,
  row: TableRow,
  lines: readonly TableRow[],
  { state, ...about }: Pick<Fact, "period" | "agencies" | "state">
): Fact[] {
  return table.columns.flatMap(({ definition, column, header, unit }) => {
    const { measure } = definition;
    const reading = row.amounts[definition.id];
    const amount = reading?.amount ?? null;
    if (measure === undefined || !reading || amount === null || amount === 0) return [];
    if ((table.unit ?? unit ?? reading.rowUnit ?? reading.unitInCell) === null) return [];
    return piecesOf(table, row, lines, definition, amount).map(
      ({ part, amount: own, apportioned, row: line }): Fact => ({
        form: table.form.id,
        row: row.row,
        task: row.name,
        group: row.group,
        ...about,
        measure,
        year: table.year + (definition.yearOffset ?? 0),
        level: part.level,
        type: part.type,
        state: state && isStateMoney(part.type),
        amount: own,
        apportioned,
        at: {
          sheet: table.sheet.name,
          // A task that states its total leads there; one that is its first source, to each line.
          cell: formatAddress({ row: row.ownAmounts ? (line ?? row.row) : row.row, column }),
          header,
        },
      })
    );
  });
}

import type { ColumnDefinition } from "../packs";
import { rowsWhere, type Table, type TableRow } from "../table";
import type { Finding } from "./definitions";
import { placeOf } from "./places";

/**
 * Tasks of a plan of several years without an amount in any of them: forgotten, or put there as a
 * picture. A typed 0, a remark, lines of sources below the task or money that stands beside the total say
 * more.
 */
export function* tasksWithoutMoney(table: Table): Generator<Finding> {
  const [first] = yearColumns(table);
  const rows = first === undefined ? [] : bareRows(table);
  if (first === undefined || rows.length === 0) return;
  const withLines = new Set(table.rows.map(({ parentRow }) => parentRow));
  for (const row of rows) {
    if (withLines.has(row.row)) continue;
    yield { at: placeOf(table, row, first), messageId: "no-year", data: { name: row.name } };
  }
}

/** Nearly none. */
const bareRows = rowsWhere((table) => {
  const years = yearColumns(table);
  const { sums, notes } = saysElse(table);
  return ({ kind, name, cells, amounts }: TableRow) =>
    kind === "task" &&
    name !== "" &&
    sums.every((id) => !amounts[id]?.amount) &&
    years.every((id) => (cells[id]?.text ?? "") === "") &&
    notes.every((id) => (cells[id]?.text ?? "") === "");
});

/** Columns that speak of the same money, those of enterprises beside the total too, and remarks. */
function saysElse({ form, columns }: Table) {
  const idsOf = (applies: (definition: ColumnDefinition) => boolean) =>
    columns.flatMap(({ definition }) => (applies(definition) ? [definition.id] : []));
  return {
    // Money of earlier years alone: the task ends before the years that the form plans.
    sums: idsOf(
      ({ id, measure, yearOffset = 0 }) =>
        id === form.sourcedColumn ||
        measure === "needed" ||
        (measure !== undefined && yearOffset < 0)
    ),
    notes: idsOf(({ kind }) => kind === "note"),
  };
}

/** Ids of the columns of years that a form adds up to what it is about; none in other forms. */
function yearColumns({ form, columns }: Table): readonly string[] {
  const parts = form.equations.find(({ total }) => total === form.sourcedColumn)?.addends ?? [];
  const years = columns.filter(
    ({ definition: { id, measure, yearOffset } }) =>
      parts.includes(id) && measure === "needed" && yearOffset !== undefined
  );
  return years.length > 1 ? years.map(({ definition }) => definition.id) : [];
}

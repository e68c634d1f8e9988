import type { SourcePart } from "../sources";
import type { Table, TableRow } from "../table";

type Source = Pick<SourcePart, "level" | "type">;

/** A source that a row states, and the column that states it. */
type StatedSource = Source & { readonly columnId: string };

/**
 * Makes a search for the first source of a row that a test holds for: among its texts, else among
 * the columns of fixed sources where it has money. A text is placed in the column of the kind
 * asked for, where the row has one.
 */
export function createSourceFinder(
  table: Table,
  kind: "source-level" | "source-type",
  holds: (source: Source) => boolean
): (row: TableRow) => StatedSource | null {
  const fixed = table.columns.flatMap(({ definition: { id, source } }) =>
    source && holds(source) ? [{ ...source, columnId: id }] : []
  );
  const textColumns = textColumnsOf(table, kind);
  return (row) => {
    const part = row.sources?.parts.find(holds);
    if (!part) return fixed.find(({ columnId }) => row.amounts[columnId]?.amount) ?? null;
    const columnId = textColumns.find((id) => row.cells[id]?.text) ?? table.form.nameColumn;
    return { level: part.level, type: part.type, columnId };
  };
}

/** Ids of the two source columns, the one of the kind asked for first. */
function textColumnsOf({ columns }: Table, first: string): readonly string[] {
  const kinds = [first, "source-level", "source-type"];
  return kinds.flatMap((kind) =>
    columns.flatMap(({ definition }) => (definition.kind === kind ? [definition.id] : []))
  );
}

/** The task that a row belongs to: itself, or the one it is a line of. */
export function taskOfRow({ rows, header }: Table, row: TableRow): TableRow {
  return row.parentRow === null ? row : (rows[row.parentRow - header.bottom - 1] ?? row);
}

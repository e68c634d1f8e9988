import { printSources, type SourcePart } from "../sources";
import type { CellEdit } from "../sheet";
import type { Table, TableRow } from "../table";
import { unitOf, writeValue } from "./places";

/**
 * Edits that write sources into the two source cells of a row. Null where the row has no such cells,
 * leaves both blank, or says something that was not understood and would be lost.
 */
export function sourceEdits(
  table: Table,
  row: TableRow,
  parts: readonly SourcePart[]
): readonly CellEdit[] | null {
  const unit = unitOf(table, table.form.sourcedColumn ?? "", row);
  const cellOf = (kind: string) => {
    const id = table.columns.find(({ definition }) => definition.kind === kind)?.definition.id;
    return id === undefined ? undefined : row.cells[id];
  };
  const [level, type] = [cellOf("source-level"), cellOf("source-type")];
  if (!row.sources || row.sources.problems.length > 0 || unit === null || !level || !type)
    return null;
  if (level.text === "" && type.text === "") return null;
  const texts = printSources(parts, unit);
  return [
    writeValue(table, level, texts.level || null),
    writeValue(table, type, texts.type || null),
  ];
}

import type { Table, TableRow } from "../table";
import type { FixOffer } from "./definitions";
import { isDitto } from "./documentTexts";
import { writeValue } from "./places";

/**
 * The offer to write out "nt", "như trên" in a source column: what the nearest row above says there.
 * Null for other texts, and where nothing above says it plainly.
 */
export function offerSourceAbove(
  table: Table,
  row: TableRow,
  columnId: string,
  text: string
): FixOffer | null {
  const cell = row.cells[columnId];
  if (!cell || !isDitto(text) || !isDitto(cell.text)) return null;
  const source = sourceAbove(table, row, columnId);
  if (source === null) return null;
  const edits = [writeValue(table, cell, source)];
  return { kind: "suggestion", titleId: "use-source", data: { source }, edits };
}

function sourceAbove({ rows, header }: Table, { row }: TableRow, columnId: string): string | null {
  for (let index = row - header.bottom - 2; index >= 0; index -= 1) {
    const above = rows[index];
    const text = above?.sources ? (above.cells[columnId]?.text ?? "") : "";
    if (text === "" || isDitto(text)) continue;
    return above?.sources?.problems.length === 0 ? text : null;
  }
  return null;
}

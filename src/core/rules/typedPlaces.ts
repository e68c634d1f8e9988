import type { Place, TableRow } from "../table";
import type { RowTable } from "./definitions";
import { placeOf } from "./places";
import { typedColumn } from "./thousands";

/**
 * Where a figure was typed, and the formula that only hands it on, if any: other forms are compared
 * with that one, so that what they say of it can be told to follow.
 */
export function typedPlaces(
  table: RowTable,
  row: TableRow,
  columnId: string
): { readonly at: Place; readonly sum: readonly Place[] } {
  const typed = typedColumn(table, row, columnId);
  const sum = typed === columnId ? [] : [placeOf(table, row, columnId)];
  return { at: placeOf(table, row, typed), sum };
}

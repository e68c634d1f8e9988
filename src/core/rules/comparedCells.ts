import type { Place, TableRow } from "../table";
import type { RowTable } from "./definitions";
import { placeOf } from "./places";
import { typedPlaces } from "./typedPlaces";

/**
 * Where a comparison of figures of one row is told: at the first one that was typed, since a person
 * can mend it there, the others related; at the first where all are formulas.
 */
export function comparedPlaces(
  table: RowTable,
  row: TableRow,
  columnIds: readonly string[]
): { readonly at: Place; readonly related: readonly Place[] } {
  const typed = columnIds.find((id) => row.cells[id]?.formula === null) ?? columnIds[0] ?? "";
  const others = columnIds.filter((id) => id !== typed);
  return {
    at: placeOf(table, row, typed),
    // What was typed for another one is named with it: that is where a slip would be mended.
    related: others.flatMap((id) => {
      const { at, sum } = typedPlaces(table, row, id);
      return [...sum, at];
    }),
  };
}

/** Addresses for the message: of the figure, of the one added to it, and of the whole (the last). */
export function cellsOf(
  table: RowTable,
  row: TableRow,
  columnIds: readonly string[]
): Readonly<Record<"cell" | "other" | "whole", string>> {
  const address = (id = "") => placeOf(table, row, id).cell ?? "";
  const middle = columnIds.length > 2 ? columnIds[1] : columnIds[0];
  return {
    cell: address(columnIds[0]),
    other: address(middle),
    whole: address(columnIds[columnIds.length - 1]),
  };
}

import type { SheetSnapshot } from "../../sheet";
import type { Table } from "../../table";
import { defineRule, type Finding } from "../definitions";
import { countFigures } from "../figures";

/** S108: figures below, between or beside the tables of a sheet: they count for nothing. */
export const dataOutsideTable = defineRule({
  id: "data-outside-table",
  code: "S108",
  fixKind: null,
  check: function* ({ tables, copies }) {
    const bySheet = new Map<SheetSnapshot, Table[]>();
    for (const table of [...tables, ...copies]) {
      const same = bySheet.get(table.sheet);
      if (same) same.push(table);
      else bySheet.set(table.sheet, [table]);
    }
    for (const [sheet, own] of bySheet) yield* findOutside(sheet, own);
  },
});

function* findOutside(sheet: SheetSnapshot, tables: readonly Table[]): Generator<Finding> {
  const areas = tables.map(areaOf);
  const top = Math.min(...areas.map((area) => area.top));
  const holdsRow = (row: number) => areas.some((area) => row >= area.top && row <= area.bottom);
  const holds = (row: number, column: number) =>
    areas.some(
      ({ top: from, bottom, left, right }) =>
        row >= from && row <= bottom && column >= left && column <= right
    );
  const below = countFigures(sheet, top, (row) => !holdsRow(row));
  // Asked first of all cells of a table, which nearly all are held.
  const beside = countFigures(sheet, top, (row, column) => !holds(row, column) && holdsRow(row));
  for (const [messageId, { count, first }] of [
    ["below", below],
    ["beside", beside],
  ] as const) {
    if (first !== null)
      yield { at: { sheet: sheet.name, cell: first }, messageId, data: { count } };
  }
}

/** The cells of a table, added columns included. */
function areaOf({ header, lastRow, extra }: Table) {
  const columns = extra.map(({ column }) => column);
  return {
    top: header.top,
    bottom: lastRow,
    left: Math.min(header.left, ...columns),
    right: Math.max(header.right, ...columns),
  };
}

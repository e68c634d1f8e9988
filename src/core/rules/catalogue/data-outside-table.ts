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
  const below = countFigures(sheet, top, (row, column) => (holdsRow(row) ? Infinity : column));
  const beside = countFigures(sheet, top, (row, column) =>
    holdsRow(row) ? nextBeside(areas, row, column) : Infinity
  );
  for (const [messageId, { count, first }] of [
    ["below", below],
    ["beside", beside],
  ] as const) {
    if (first !== null)
      yield { at: { sheet: sheet.name, cell: first }, messageId, data: { count } };
  }
}

type Area = ReturnType<typeof areaOf>;

/** The first column from one on that no table of the row holds. */
function nextBeside(areas: readonly Area[], row: number, column: number): number {
  let next = column;
  for (;;) {
    const at = next;
    const area = areas.find(
      ({ top, bottom, left, right }) => row >= top && row <= bottom && at >= left && at <= right
    );
    if (!area) return next;
    next = area.right + 1;
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

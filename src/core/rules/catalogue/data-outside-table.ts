import { rememberOfSheet, rowsChanged, sameValue, type SheetSnapshot } from "../../sheet";
import type { Table } from "../../table";
import { defineRule, type Finding } from "../definitions";
import { countFigures, type Figures } from "../figures";

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
  const { below, beside } = figuresOutside(sheet, tables.map(areaOf));
  for (const [messageId, { count, first }] of [
    ["below", below],
    ["beside", beside],
  ] as const) {
    if (first !== null)
      yield { at: { sheet: sheet.name, cell: first }, messageId, data: { count } };
  }
}

/** The figures outside the tables of a sheet, and where those stood. */
interface Outside {
  readonly sheet: SheetSnapshot;
  readonly areas: readonly Area[];
  readonly below: Figures;
  readonly beside: Figures;
}

const lastOf = rememberOfSheet(
  (): { outside: Outside | null } => ({ outside: null }),
  (before) => before
);

/** Counted again only where something outside the tables has changed. */
function figuresOutside(sheet: SheetSnapshot, areas: readonly Area[]): Outside {
  const last = lastOf(sheet);
  const before = last.outside;
  const isSame = before !== null && hasSameAreas(before.areas, areas) && isStill(before, sheet);
  last.outside = isSame ? { ...before, sheet } : countOutside(sheet, areas);
  return last.outside;
}

function countOutside(sheet: SheetSnapshot, areas: readonly Area[]): Outside {
  const top = Math.min(...areas.map((area) => area.top));
  const below = countFigures(sheet, top, (row, column) =>
    holdsRow(areas, row) ? Infinity : column
  );
  const beside = countFigures(sheet, top, (row, column) =>
    holdsRow(areas, row) ? nextBeside(areas, row, column) : Infinity
  );
  return { sheet, areas, below, beside };
}

function holdsRow(areas: readonly Area[], row: number): boolean {
  return areas.some(({ top, bottom }) => row >= top && row <= bottom);
}

/** Whether all that has changed in a sheet stands in its tables. */
function isStill({ sheet: before, areas }: Outside, after: SheetSnapshot): boolean {
  if (before === after) return true;
  return (
    rowsChanged(before, after)?.every((row) => isStillBeside(before, after, areas, row)) === true
  );
}

function isStillBeside(
  { values: before }: SheetSnapshot,
  { values: after, columnCount }: SheetSnapshot,
  areas: readonly Area[],
  row: number
): boolean {
  if (!holdsRow(areas, row)) return false;
  const [one, other] = [before[row] ?? [], after[row] ?? []];
  let column = nextBeside(areas, row, 0);
  while (column < columnCount && sameValue(one[column] ?? null, other[column] ?? null)) {
    column = nextBeside(areas, row, column + 1);
  }
  return column >= columnCount;
}

function hasSameAreas(a: readonly Area[], b: readonly Area[]): boolean {
  return a.length === b.length && a.every((area, at) => isSameArea(area, b[at]));
}

function isSameArea(a: Area, b: Area | undefined): boolean {
  return a.top === b?.top && a.bottom === b.bottom && a.left === b.left && a.right === b.right;
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

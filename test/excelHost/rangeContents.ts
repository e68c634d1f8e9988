import { cellKey, formatRange } from "../../src/core/sheet";
import { calculate } from "./calculate";
import type { Call, Member } from "./members";
import { formatAt, mapCells, writeCells, writeFormat, type RangeTarget } from "./rangeCells";

function isTooLarge({ range }: RangeTarget, { workbook }: Call): boolean {
  const cells = (range.bottom - range.top + 1) * (range.right - range.left + 1);
  return cells > workbook.limits.cells;
}

function changedMember(
  set: string,
  get: (target: RangeTarget) => unknown,
  put: (target: RangeTarget, value: unknown) => void
): Member<RangeTarget> {
  return {
    set,
    get: (target, call) => (isTooLarge(target, call) ? null : get(target)),
    put: (target, value, call) => {
      put(target, value);
      call.changed(target.sheet.id, formatRange(target.range));
    },
  };
}

/** What the cells of a range hold. */
export const CONTENTS: Readonly<Record<string, Member<RangeTarget>>> = {
  values: changedMember(
    "1.1",
    ({ sheet, range }) => {
      if (sheet.isStale) calculate(sheet);
      return mapCells(range, (at, column) => sheet.cells.get(cellKey(at, column))?.value ?? "");
    },
    (target, value) => {
      writeCells(target, value, "Range.values");
    }
  ),
  formulas: changedMember(
    "1.1",
    ({ sheet, range }) =>
      mapCells(range, (at, column) => {
        const cell = sheet.cells.get(cellKey(at, column));
        return cell?.formula ?? cell?.value ?? "";
      }),
    (target, value) => {
      writeCells(target, value, "Range.formulas");
    }
  ),
  numberFormat: {
    set: "1.1",
    get: ({ sheet, range }) =>
      mapCells(range, (at, column) => formatAt(sheet, at, column, "numberFormat") ?? "General"),
    put: (target, value) => {
      writeFormat(target, "numberFormat", value);
    },
  },
};

/** What is asked of many cells, rows or columns at once. */
export const PROPERTIES: Readonly<Record<string, Member<RangeTarget>>> = {
  getRowProperties: {
    set: "1.9",
    run: ({ sheet, range }) =>
      mapCells({ ...range, right: range.left }, (at) => ({
        rowHidden: sheet.hiddenRows.has(at),
      })).flat(),
  },
  getColumnProperties: {
    set: "1.9",
    run: ({ sheet, range }) =>
      mapCells({ ...range, bottom: range.top }, (_at, column) => ({
        columnHidden: sheet.hiddenColumns.has(column),
      })).flat(),
  },
  getCellProperties: {
    set: "1.9",
    run: ({ sheet, range }) =>
      mapCells(range, (at, column) => ({
        format: { font: { name: formatAt(sheet, at, column, "font.name") ?? "Calibri" } },
      })),
  },
};

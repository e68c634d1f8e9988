import {
  cellKey,
  formatRange,
  MAX_COLUMNS,
  MAX_ROWS,
  quoteSheetName,
  type RangeAddress,
} from "../../src/core/sheet";
import { calculate } from "./calculate";
import { conditionalFormatsOf } from "./conditionalTypes";
import { formatOf } from "./formatTypes";
import { defineType, type Call, type HostObject, type Member } from "./members";
import { HostRefusal, type ModelSheet } from "./model";
import { hiddenMember, mergesInside, rowOf, validationOf } from "./rangeParts";
import {
  clearCells,
  formatAt,
  guardWriting,
  mapCells,
  writeCells,
  writeFormat,
  type RangeTarget,
} from "./rangeCells";

/** All cells of a sheet. */
export const WHOLE: RangeAddress = {
  top: 0,
  left: 0,
  bottom: MAX_ROWS - 1,
  right: MAX_COLUMNS - 1,
};

/** "Sheet1!A1:B2" as the host writes it: quoted only where it must be. */
function fullAddress({ sheet, range }: RangeTarget): string {
  const name = /^[A-Za-z_]\w*$/.test(sheet.name) ? sheet.name : quoteSheetName(sheet.name);
  return `${name}!${formatRange(range)}`;
}

const rangesOf = defineType<readonly RangeTarget[]>("RangeCollection", {
  items: (targets) => targets.map((target) => rangeOf(target)),
  members: {},
});

interface AreasTarget {
  readonly sheet: ModelSheet;
  readonly ranges: readonly RangeAddress[];
}

/** Several rectangles of one sheet. */
export const areasOf: (target: AreasTarget) => HostObject = defineType<AreasTarget>("RangeAreas", {
  byReference: true,
  members: {
    areas: {
      set: "1.9",
      open: ({ sheet, ranges }) => rangesOf(ranges.map((range) => ({ sheet, range }))),
    },
    conditionalFormats: { set: "1.9", open: (target) => conditionalFormatsOf(target) },
  },
});

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

/** One rectangle of cells. */
export const rangeOf: (target: RangeTarget) => HostObject = defineType<RangeTarget>("Range", {
  byReference: true,
  members: {
    address: { set: "1.1", get: fullAddress },
    rowIndex: { set: "1.1", get: ({ range }) => range.top },
    columnIndex: { set: "1.1", get: ({ range }) => range.left },
    rowCount: { set: "1.1", get: ({ range }) => range.bottom - range.top + 1 },
    columnCount: { set: "1.1", get: ({ range }) => range.right - range.left + 1 },
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
    format: { set: "1.1", open: (target) => formatOf(target) },
    conditionalFormats: {
      set: "1.6",
      open: ({ sheet, range }) => conditionalFormatsOf({ sheet, ranges: [range] }),
    },
    dataValidation: { set: "1.8", open: (target) => validationOf(target) },
    hyperlink: {
      set: "1.7",
      put: ({ sheet, range }, value) => void sheet.links.set(cellKey(range.top, range.left), value),
    },
    rowHidden: hiddenMember("row"),
    columnHidden: hiddenMember("column"),
    merge: {
      set: "1.2",
      run: ({ sheet, range }) => {
        guardWriting(sheet);
        sheet.merges.push(range);
      },
    },
    group: { set: "1.10", run: ({ sheet, range }) => void sheet.rowGroups.push(range) },
    clear: { set: "1.1", run: clearCells },
    select: {
      set: "1.1",
      run: ({ sheet, range }, _args, call) => {
        // The order that real hosts insist on: first the sheet is active, then a cell is selected.
        if (call.workbook.active !== sheet.id) {
          throw new HostRefusal("InvalidSelection", "The sheet is not the active one.");
        }
        call.workbook.selected = { sheet: sheet.id, range };
      },
    },
    getRow: { set: "1.1", open: (target, [index]) => rangeOf(rowOf(target, Number(index))) },
    getBoundingRect: {
      set: "1.1",
      open: ({ sheet, range }, [other]) => {
        const to = ((other as HostObject).target as RangeTarget).range;
        return rangeOf({ sheet, range: { ...range, bottom: to.bottom, right: to.right } });
      },
    },
    // Sent by office.js before it writes more than 1,500 cells in chunks.
    _ValidateArraySize: { set: "1.3", run: () => null },
    getMergedAreasOrNullObject: {
      set: "1.13",
      open: (target) => {
        const ranges = mergesInside(target);
        return ranges.length === 0 ? null : areasOf({ sheet: target.sheet, ranges });
      },
    },
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
  },
});

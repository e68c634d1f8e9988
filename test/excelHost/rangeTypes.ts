import { formatRange, quoteSheetName, type RangeAddress } from "../../src/core/sheet";
import { conditionalFormatsOf } from "./conditionalTypes";
import { formatOf } from "./formatTypes";
import { defineType, type HostObject } from "./members";
import type { ModelSheet } from "./model";
import { CONTENTS, PROPERTIES } from "./rangeContents";
import { GROUP, hiddenMember, LINK, mergesInside, rowOf, SELECT, validationOf } from "./rangeParts";
import { clearCells, guardWriting, type RangeTarget } from "./rangeCells";

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

/** One rectangle of cells. */
export const rangeOf: (target: RangeTarget) => HostObject = defineType<RangeTarget>("Range", {
  byReference: true,
  members: {
    address: { set: "1.1", get: fullAddress },
    rowIndex: { set: "1.1", get: ({ range }) => range.top },
    columnIndex: { set: "1.1", get: ({ range }) => range.left },
    rowCount: { set: "1.1", get: ({ range }) => range.bottom - range.top + 1 },
    columnCount: { set: "1.1", get: ({ range }) => range.right - range.left + 1 },
    ...CONTENTS,
    format: { set: "1.1", open: (target) => formatOf(target) },
    conditionalFormats: {
      set: "1.6",
      open: ({ sheet, range }) => conditionalFormatsOf({ sheet, ranges: [range] }),
    },
    dataValidation: { set: "1.8", open: (target) => validationOf(target) },
    hyperlink: LINK,
    rowHidden: hiddenMember("row"),
    columnHidden: hiddenMember("column"),
    merge: {
      set: "1.2",
      run: ({ sheet, range }) => {
        guardWriting(sheet);
        sheet.merges.push(range);
      },
    },
    group: GROUP,
    clear: { set: "1.1", run: clearCells },
    select: SELECT,
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
    ...PROPERTIES,
  },
});

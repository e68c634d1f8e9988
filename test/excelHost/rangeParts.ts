import { cellKey, formatRange, type RangeAddress } from "../../src/core/sheet";
import { defineType, type HostObject, type Member } from "./members";
import { HostRefusal } from "./model";
import { guardWriting, writeFormat, type RangeTarget } from "./rangeCells";

/** The data validation of a range. */
export const validationOf: (target: RangeTarget) => HostObject = defineType<RangeTarget>(
  "DataValidation",
  {
    members: {
      rule: validationPart("rule"),
      errorAlert: validationPart("errorAlert"),
      ignoreBlanks: validationPart("ignoreBlanks"),
    },
  }
);

function validationPart(name: string): Member<RangeTarget> {
  return {
    set: "1.8",
    put: ({ sheet, range }, value) => {
      guardWriting(sheet);
      const same = sheet.validations.find((each) => formatRange(each.range) === formatRange(range));
      if (same) same.parts.set(name, value);
      else sheet.validations.push({ range, parts: new Map([[name, value]]) });
    },
  };
}

/** `rowHidden` or `columnHidden`. */
export function hiddenMember(way: "row" | "column"): Member<RangeTarget> {
  const set = ({ sheet }: RangeTarget): Set<number> =>
    way === "row" ? sheet.hiddenRows : sheet.hiddenColumns;
  return {
    set: "1.2",
    put: (target, value) => {
      guardWriting(target.sheet);
      const { range } = target;
      const [first, last] = way === "row" ? [range.top, range.bottom] : [range.left, range.right];
      for (let at = first; at <= last; at += 1) {
        if (value === true) set(target).add(at);
        else set(target).delete(at);
      }
    },
  };
}

/** One row of a range. */
export function rowOf(target: RangeTarget, index: number): RangeTarget {
  const at = target.range.top + index;
  return { sheet: target.sheet, range: { ...target.range, top: at, bottom: at } };
}

/** Merges that touch a range. */
export function mergesInside({ sheet, range }: RangeTarget): readonly RangeAddress[] {
  return sheet.merges.filter(
    (merge) =>
      merge.top <= range.bottom &&
      merge.bottom >= range.top &&
      merge.left <= range.right &&
      merge.right >= range.left
  );
}

/** A link gives its cell the looks of one. */
export const LINK: Member<RangeTarget> = {
  set: "1.7",
  put: (target, value) => {
    const { documentReference = "" } = value as { readonly documentReference?: string };
    writeFormat(target, "font.underline", "Single");
    writeFormat(target, "font.color", "#0563C1");
    const { sheet, range } = target;
    sheet.links.set(cellKey(range.top, range.left), documentReference);
  },
};

/** Puts rows one level deeper into groups. */
export const GROUP: Member<RangeTarget> = {
  set: "1.10",
  run: ({ sheet, range }) => {
    guardWriting(sheet);
    for (let row = range.top; row <= range.bottom; row += 1) {
      sheet.outline.set(row, (sheet.outline.get(row) ?? 0) + 1);
    }
  },
};

/** The order that real hosts insist on: first the sheet is active, then a cell is selected. */
export const SELECT: Member<RangeTarget> = {
  set: "1.1",
  run: ({ sheet, range }, _args, { workbook }) => {
    const before = workbook.selected?.sheet ?? workbook.sheets[0]?.id;
    const isElsewhere = workbook.behaviours.has("selection-fails-across-sheets");
    if (workbook.active !== sheet.id || (isElsewhere && before !== sheet.id)) {
      throw new HostRefusal("InvalidSelection", "The sheet is not the active one.");
    }
    workbook.selected = { sheet: sheet.id, range };
  },
};

import { bordersOf } from "./borderTypes";
import { FILL, FONT, PLACING, PROTECTION, type Aspects } from "./formatAspects";
import { defineType, type HostObject, type Member } from "./members";
import { guardWriting, commonFormat, writeFormat, type RangeTarget } from "./rangeCells";

function aspectMembers(prefix: string, aspects: Aspects): Record<string, Member<RangeTarget>> {
  return Object.fromEntries(
    Object.entries(aspects).map(([name, [set, usual]]): [string, Member<RangeTarget>] => [
      name,
      {
        set,
        get: (target) => commonFormat(target, prefix + name, usual),
        put: (target, value) => {
          writeFormat(target, prefix + name, value);
        },
      },
    ])
  );
}

const fontOf = defineType<RangeTarget>("RangeFont", { members: aspectMembers("font.", FONT) });
const fillOf = defineType<RangeTarget>("RangeFill", { members: aspectMembers("fill.", FILL) });
const protectionOf = defineType<RangeTarget>("FormatProtection", {
  members: aspectMembers("protection.", PROTECTION),
});

/** Points of a column of the usual width (8.43 characters) and of a row. */
const USUAL = { columnWidth: 48, rowHeight: 15 };

function sizeMember(name: "columnWidth" | "rowHeight"): Member<RangeTarget> {
  const ends = ({ range }: RangeTarget): [number, number] =>
    name === "columnWidth" ? [range.left, range.right] : [range.top, range.bottom];
  const sizes = ({ sheet }: RangeTarget): Map<number, number> =>
    name === "columnWidth" ? sheet.columnWidths : sheet.rowHeights;
  return {
    set: "1.2",
    get: (target) => sizes(target).get(ends(target)[0]) ?? USUAL[name],
    put: (target, value) => {
      guardWriting(target.sheet);
      const [first, last] = ends(target);
      for (let at = first; at <= last; at += 1) sizes(target).set(at, value as number);
    },
  };
}

/** `range.format` with what the adapter touches below it. */
export const formatOf: (target: RangeTarget) => HostObject = defineType<RangeTarget>(
  "RangeFormat",
  {
    members: {
      font: { set: "1.1", open: (target) => fontOf(target) },
      fill: { set: "1.1", open: (target) => fillOf(target) },
      borders: { set: "1.1", open: (target) => bordersOf(target) },
      protection: { set: "1.2", open: (target) => protectionOf(target) },
      columnWidth: sizeMember("columnWidth"),
      rowHeight: sizeMember("rowHeight"),
      ...aspectMembers("", PLACING),
    },
  }
);

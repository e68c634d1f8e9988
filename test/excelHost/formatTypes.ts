import { defineType, type HostObject, type Member } from "./members";
import { guardWriting, commonFormat, writeFormat, type RangeTarget } from "./rangeCells";

/** Aspects of formats with the version they came with and what an untouched cell has. */
type Aspects = Readonly<Record<string, readonly [set: string, usual: unknown]>>;

function aspectMembers<T extends RangeTarget>(
  prefix: (target: T) => string,
  aspects: Aspects
): Record<string, Member<T>> {
  return Object.fromEntries(
    Object.entries(aspects).map(([name, [set, usual]]): [string, Member<T>] => [
      name,
      {
        set,
        get: (target) => commonFormat(target, prefix(target) + name, usual),
        put: (target, value) => {
          writeFormat(target, prefix(target) + name, value);
        },
      },
    ])
  );
}

const fontOf = defineType<RangeTarget>("RangeFont", {
  members: aspectMembers(() => "font.", {
    name: ["1.1", "Calibri"],
    size: ["1.1", 11],
    bold: ["1.1", false],
    italic: ["1.1", false],
    underline: ["1.1", "None"],
    color: ["1.1", "#000000"],
  }),
});

const fillOf = defineType<RangeTarget>("RangeFill", {
  members: aspectMembers(() => "fill.", { color: ["1.1", "#FFFFFF"] }),
});

const protectionOf = defineType<RangeTarget>("FormatProtection", {
  members: aspectMembers(() => "protection.", { locked: ["1.2", true] }),
});

interface BorderTarget extends RangeTarget {
  readonly side: string;
}

const borderOf = defineType<BorderTarget>("RangeBorder", {
  members: aspectMembers((target) => `border.${target.side}.`, {
    style: ["1.1", "None"],
    color: ["1.1", "#000000"],
    weight: ["1.1", "Thin"],
  }),
});

const bordersOf = defineType<RangeTarget>("RangeBorderCollection", {
  members: {
    getItem: { set: "1.1", open: (target, [side]) => borderOf({ ...target, side: String(side) }) },
  },
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
      ...aspectMembers(() => "", {
        horizontalAlignment: ["1.1", "General"],
        verticalAlignment: ["1.1", "Bottom"],
        wrapText: ["1.1", false],
        indentLevel: ["1.9", 0],
      }),
    },
  }
);

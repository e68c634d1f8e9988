import type { RangeAddress } from "../../src/core/sheet";
import { LINE } from "./formatAspects";
import { defineType, type HostObject, type Member } from "./members";
import { HostRefusal } from "./model";
import { commonFormat, writeFormat, type RangeTarget } from "./rangeCells";

/** The four lines of a cell. */
export type Edge = "top" | "bottom" | "left" | "right";

/** Where a line of a range lies: its cells, and which of their edges. */
interface Line {
  readonly range: RangeAddress;
  readonly edge: Edge;
}

const SIDES: Readonly<Record<string, (range: RangeAddress) => Line>> = {
  EdgeTop: (range) => ({ range: { ...range, bottom: range.top }, edge: "top" }),
  EdgeBottom: (range) => ({ range: { ...range, top: range.bottom }, edge: "bottom" }),
  EdgeLeft: (range) => ({ range: { ...range, right: range.left }, edge: "left" }),
  EdgeRight: (range) => ({ range: { ...range, left: range.right }, edge: "right" }),
  InsideHorizontal: (range) => ({ range: { ...range, bottom: range.bottom - 1 }, edge: "bottom" }),
  InsideVertical: (range) => ({ range: { ...range, right: range.right - 1 }, edge: "right" }),
};

interface BorderTarget extends RangeTarget {
  readonly edge: Edge;
}

function lineOf({ sheet, range }: RangeTarget, side: string): BorderTarget {
  const line = SIDES[side]?.(range);
  if (!line) throw new HostRefusal("InvalidArgument", `No such border: ${side}`);
  const { top, left, bottom, right } = line.range;
  // A range of one row or column has no inner lines.
  if (bottom < top || right < left) throw new HostRefusal("InvalidArgument", "No inner line.");
  return { sheet, ...line };
}

const lineMembers = Object.fromEntries(
  Object.entries(LINE).map(([name, [set, usual]]): [string, Member<BorderTarget>] => [
    name,
    {
      set,
      get: (target) => commonFormat(target, `border.${target.edge}.${name}`, usual),
      put: (target, value) => {
        writeFormat(target, `border.${target.edge}.${name}`, value);
      },
    },
  ])
);

const borderOf = defineType<BorderTarget>("RangeBorder", { members: lineMembers });

/** `range.format.borders`: the outer and inner lines of a range, kept as edges of its cells. */
export const bordersOf: (target: RangeTarget) => HostObject = defineType<RangeTarget>(
  "RangeBorderCollection",
  {
    members: {
      getItem: {
        set: "1.1",
        open: (target, [side]) => borderOf(lineOf(target, String(side))),
      },
    },
  }
);

import { MAX_COLUMNS, MAX_ROWS, parseRange, type RangeAddress } from "../../src/core/sheet";
import type { HostObject } from "./members";
import { HostRefusal } from "./model";
import type { RangeTarget } from "./rangeCells";

/** All cells of a sheet. */
export const WHOLE: RangeAddress = {
  top: 0,
  left: 0,
  bottom: MAX_ROWS - 1,
  right: MAX_COLUMNS - 1,
};

/** Longest address a host takes. */
const MAX_ADDRESS = 8192;

function rangeNamed(address: string): RangeAddress {
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(address);
  if (rows) return { ...WHOLE, top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1 };
  const range = parseRange(address);
  if (range && address.length <= MAX_ADDRESS) return range;
  throw new HostRefusal("InvalidArgument", "The address is not valid.", "Worksheet.getRange");
}

/** A range argument may be an address or a range object; without one all cells are meant. */
export function rangeGiven(argument: unknown): RangeAddress {
  if (typeof argument === "string") return rangeNamed(argument);
  if (argument === undefined || argument === null) return WHOLE;
  return ((argument as HostObject).target as RangeTarget).range;
}

/** "A1:B2,C3" */
export function rangesGiven(addresses: unknown): readonly RangeAddress[] {
  const text = String(addresses);
  if (text.length > MAX_ADDRESS) {
    throw new HostRefusal("InvalidArgument", "The address is too long.", "Worksheet.getRanges");
  }
  return text.split(",").map((part) => rangeNamed(part.trim()));
}

import { dong, formatDong, type UnitId } from "../money";
import { takesLevel } from "./assemble";
import type { SourcePart } from "./definitions";
import { capitalTypeName, levelName } from "./names";

/** " 80%", ": 500", " 80%: 400" or nothing. */
function printFigures({ amount, share }: SourcePart, unit: UnitId): string {
  const percent = share === null ? "" : ` ${String(share / 100).replace(".", ",")}%`;
  return percent + (amount === null ? "" : `: ${formatDong(dong(amount), unit)}`);
}

function printWhole(part: SourcePart, unit: UnitId): string {
  const names = [
    ...(part.level ? [levelName(part.level)] : []),
    ...(part.type ? [capitalTypeName(part.type)] : []),
  ];
  const [first = "", second] = names;
  return (second === undefined ? first : `${first} (${second})`) + printFigures(part, unit);
}

/**
 * Prints parts as the level cell and the type cell, amounts in `unit`; readSources reads the same
 * parts back. Parts that name neither level nor type cannot be printed and are left out.
 */
export function printSources(
  parts: readonly SourcePart[],
  unit: UnitId
): { level: string; type: string } {
  const named = parts.filter((part) => part.level !== null || part.type !== null);
  const [first] = named;
  if (!first) return { level: "", type: "" };
  if (named.length === 1 && first.level === null)
    return { level: "", type: printWhole(first, unit) };
  const levels = named.map((part) => printWhole({ ...part, type: null }, unit)).join("; ");
  if (
    named.every((part) => part.level !== null && part.type === first.type && takesLevel(first.type))
  ) {
    return { level: levels, type: first.type ? capitalTypeName(first.type) : "" };
  }
  if (named.every((part) => part.level !== null && part.type !== null)) {
    const types = named.map((part) => (part.type ? capitalTypeName(part.type) : ""));
    return { level: levels, type: types.join("; ") };
  }
  // Some name only one of the two: everything goes into one cell, where nothing is carried over.
  return { level: named.map((part) => printWhole(part, unit)).join("; "), type: "" };
}

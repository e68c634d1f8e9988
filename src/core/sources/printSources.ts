import type { UnitId } from "../money";
import type { SourcePart } from "./definitions";
import { capitalTypeName, levelName } from "./names";

/** Prints parts as the two source cells. */
export function printSources(
  parts: readonly SourcePart[],
  _unit: UnitId
): { level: string; type: string } {
  return {
    level: parts.flatMap((part) => (part.level ? [levelName(part.level)] : [])).join("; "),
    type: parts.flatMap((part) => (part.type ? [capitalTypeName(part.type)] : [])).join("; "),
  };
}

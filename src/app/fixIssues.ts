import type { Issue } from "../core/rules";
import { formatAddress, type CellEdit } from "../core/sheet";

/** The edits of all safe fixes that do not touch the same cell; the first issue in order wins. */
export function safeEdits(issues: readonly Issue[]): readonly CellEdit[] {
  const taken = new Set<string>();
  return issues.flatMap(({ fix }) => {
    if (fix?.kind !== "fix") return [];
    const cells = fix.edits.map((edit) => `${edit.sheet}!${formatAddress(edit)}`);
    if (cells.some((cell) => taken.has(cell))) return [];
    for (const cell of cells) taken.add(cell);
    return fix.edits;
  });
}

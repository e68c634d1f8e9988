import type { Issue } from "../core/rules";
import type { CellEdit } from "../core/sheet";

/** The edits of all safe fixes that do not touch the same cell; the first issue in order wins. */
export function safeEdits(_issues: readonly Issue[]): readonly CellEdit[] {
  throw new Error("not built yet");
}

import type { WorkbookPlan } from "../../core/sheet";
import { drawReturnNote, type ReturnNoteOptions } from "./drawReturnNote";
import { returnsOf, type CheckedFile, type Return } from "./returnedFiles";

export { openReturns, packReturns, withAllIssues, type PackedReturns } from "./returnBundle";
export type { ReturnNoteOptions } from "./drawReturnNote";
export type { CheckedFile } from "./returnedFiles";

/** A note as a workbook of its own. */
export interface ReturnNote {
  /** Name of the file, unique among the notes of one go. */
  readonly name: string;
  /** Drawn each time it is asked for. */
  readonly plan: WorkbookPlan;
}

/** What may stand in the name of a file on every system. */
function stemOf({ agency, files }: Return): string {
  const stem = agency?.code ?? files[0]?.name.replace(/\.\w+$/, "") ?? "";
  return stem.replace(/[^\p{L}\p{N}._-]+/gu, "-").replace(/^[-.]+|[-.]+$/g, "") || "don-vi";
}

/** One note for each agency with something to mend or explain; none for the others. */
export function makeReturnNotes(
  files: readonly CheckedFile[],
  options: ReturnNoteOptions
): readonly ReturnNote[] {
  const uses = new Map<string, number>();
  return returnsOf(files).map((one) => {
    const stem = `phieu-tra-lai-${stemOf(one)}`;
    const key = stem.toLowerCase();
    const use = (uses.get(key) ?? 0) + 1;
    uses.set(key, use);
    const name = use === 1 ? `${stem}.xlsx` : `${stem}-${String(use)}.xlsx`;
    return {
      name,
      // Three hundred notes at once would hold the page up for a second.
      get plan() {
        return drawReturnNote(one, options);
      },
    };
  });
}

import path from "node:path";
import type { PackedSubmission } from "../core/consolidation";
import type { InputPath } from "./inputs";

function slashed(file: string): string {
  return file.split(path.sep).join("/");
}

/**
 * The submissions with the paths that lead to their files from the folder of the output; null for
 * those inside archives. Files behind a consolidation are where it says, seen from its own place.
 */
export function withWays(
  submissions: readonly PackedSubmission[],
  inputs: readonly InputPath[],
  output: string
): readonly PackedSubmission[] {
  const folder = path.dirname(path.resolve(output));
  const places = new Map(inputs.map((input) => [input.name, input]));
  const wayTo = (file: string): string => slashed(path.relative(folder, path.resolve(file)));
  return submissions.map((submission): PackedSubmission => {
    const input = places.get(submission.name);
    const isFile = input !== undefined && input.archived === undefined;
    const href = isFile ? wayTo(input.path) : null;
    if (!submission.parts) return { ...submission, href };
    const from = isFile ? path.dirname(input.path) : null;
    const parts = submission.parts.map((part) => {
      // A page that consolidated knew no paths: its files were beside it.
      const own = part.href === undefined ? part.name : part.href;
      return { ...part, href: from === null || own === null ? null : wayTo(path.join(from, own)) };
    });
    return { ...submission, parts };
  });
}

import type { Submission } from "../../core/consolidation";
import type { Issue } from "../../core/rules";
import type { Agency } from "../../core/state";
import { isOpenIssue } from "../explanations";

/** A file that was checked, with the reasons its agency gave. */
export type CheckedFile = Pick<
  Submission,
  "name" | "sha256" | "agency" | "problem" | "issues" | "explanations"
>;

/** A file that goes back, with what is to be mended or explained in it. */
export interface ReturnedFile extends CheckedFile {
  readonly open: readonly Issue[];
}

/** The files that go back to one agency. */
export interface Return {
  /** Null for a file that names none; it goes back by itself. */
  readonly agency: Agency | null;
  readonly files: readonly ReturnedFile[];
}

/**
 * What goes back to whom, in the order of the files; agencies without an open issue get nothing.
 * Notices are for the agency's own eyes.
 */
export function returnsOf(files: readonly CheckedFile[]): readonly Return[] {
  const returns = new Map<string, { agency: Agency | null; files: ReturnedFile[] }>();
  for (const file of files) {
    const open = file.issues.filter((issue) => isOpenIssue(issue, file.explanations));
    if (open.length === 0) continue;
    const key = file.agency?.code ?? `\n${file.name}`;
    const found = returns.get(key) ?? { agency: file.agency, files: [] };
    returns.set(key, found);
    found.files.push({ ...file, open });
  }
  return [...returns.values()];
}

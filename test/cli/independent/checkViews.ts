import { execFileSync } from "node:child_process";
import path from "node:path";
import { findProgram } from "../../support/findProgram";

const python = findProgram(["/usr/bin/python3", "python3"]);

/** What a script of this folder or the one above prints as JSON, without any code of ours. */
export function runScript(script: string, words: readonly string[]): unknown {
  const call = ["-B", path.join(__dirname, script), ...words];
  return JSON.parse(execFileSync(python ?? "python3", call, { encoding: "utf8" }));
}

/** What checkViews.py prints. */
interface CheckedViews {
  /** Numbers that were compared, by sheet. */
  readonly compared: Readonly<Record<string, number>>;
  readonly left: readonly string[];
  readonly ofRules: readonly string[];
  /** Sheets that the script does not know, or that should be there. */
  readonly unknown: readonly string[];
  readonly differences: readonly { readonly cell: string }[];
  readonly planted: Readonly<Record<string, readonly string[]>>;
}

/** A consolidated workbook and what it was made from. */
interface Consolidation {
  readonly inputs: string;
  readonly output: string;
  /** Folder of the files of the consolidation before. */
  readonly earlier?: string;
}

/** Recomputes a consolidated workbook from its inputs with openpyxl; plants errors in each sheet. */
export function checkViews(
  { inputs, output, earlier }: Consolidation,
  plants: number
): CheckedViews {
  const words = [inputs, output, String(plants), ...(earlier === undefined ? [] : [earlier])];
  return runScript("checkViews.py", words) as CheckedViews;
}

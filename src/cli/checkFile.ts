import { readFile } from "node:fs/promises";
import { checkWorkbook } from "../app/checkWorkbook";
import { openSnapshot, summarize } from "../app/intake";
import type { ReportedFile } from "../app/report";
import type { PackDefinition, Profile } from "../core/packs";
import type { Cli } from "./command";
import type { InputPath } from "./inputs";

/** How files are checked. */
export interface FileCheck {
  /** Asked for; null takes what each file names. */
  readonly pack: PackDefinition | null;
  readonly profile: Profile;
  /** ISO date. */
  readonly asOf: string;
}

/** Checks one file; what cannot be read comes back rejected, with its reason. */
export async function checkFile(
  input: InputPath,
  options: FileCheck,
  cli: Cli
): Promise<ReportedFile> {
  const bytes = new Uint8Array(await readFile(input.path));
  const common = { name: input.name, sha256: await cli.sha256(bytes) };
  const nothing = { agency: null, year: null, sheets: [], issues: [] };
  const read = cli.codec.read(bytes, input.name);
  if (!read.ok) return { ...common, ...nothing, status: "rejected", problem: read.error };
  const { workbook, state } = openSnapshot(read.value);
  const { pack, ...rest } = options;
  const { tables, issues, year } = checkWorkbook(workbook, state, pack ? { ...rest, pack } : rest);
  if (tables.length === 0 && issues.length === 0) {
    return { ...common, ...nothing, status: "rejected", problem: { kind: "nothing-to-read" } };
  }
  return {
    ...common,
    status: "ok",
    problem: null,
    agency: state?.agency ?? null,
    year: state?.year ?? year,
    sheets: tables.map(summarize),
    issues,
  };
}

/** 0 clean · 1 errors or files that were not taken · 2 nothing readable. */
export function exitCodeOf(files: readonly ReportedFile[]): 0 | 1 | 2 {
  const rejected = files.filter((file) => file.status === "rejected").length;
  if (rejected === files.length) return 2;
  const errors = files.some((file) => file.issues.some((issue) => issue.severity === "error"));
  return errors || rejected > 0 ? 1 : 0;
}

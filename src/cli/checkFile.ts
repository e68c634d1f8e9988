import { answersOf, packOfMap } from "../app/answerSheets";
import { checkWorkbook, type CheckOptions, type CheckResult } from "../app/checkWorkbook";
import { explanationTexts } from "../app/explanations";
import { openSnapshot, rejectFile, type OpenedFile } from "../app/intake";
import type { CheckedFile } from "../app/returnNote";
import type { ReportedFile } from "../app/report";
import { checkSeal } from "../app/sealSubmission";
import { findOverflow, summarize } from "../app/tableSummary";
import { overflowIssues, sealIssues } from "../core/consolidation";
import type { MapFile } from "../core/import";
import { packs, type PackDefinition, type Profile } from "../core/packs";
import type { Issue } from "../core/rules";
import { besidesOf, sayUnused, type Besides } from "./besides";
import type { Cli } from "./command";
import type { InputPath } from "./inputs";
import { readInput } from "./readInput";

/** How files are checked. */
export interface FileCheck {
  /** Asked for; null takes what each file names. */
  readonly pack: PackDefinition | null;
  readonly profile: Profile;
  /** ISO date. */
  readonly asOf: string;
  /** A person's answer to which column is which, for tables that have its columns. */
  readonly map?: MapFile | null;
  /** Last year's workbook and the agencies' ceilings. */
  readonly besides?: Besides;
}

/** Findings about the file as a whole: a broken seal, amounts that no agency has. */
async function checkWhole(
  name: string,
  { workbook, state }: OpenedFile,
  { pack, tables }: CheckResult,
  profile: Profile,
  cli: Cli
): Promise<readonly Issue[]> {
  const overflow = findOverflow(tables);
  const tooLarge = overflow ? overflowIssues(name, overflow, pack) : [];
  if (!state?.seal) return tooLarge;
  const { status, ...broken } = await checkSeal(workbook, state, tables, cli.sha256);
  return [...tooLarge, ...sealIssues({ name, sealed: status, ...broken }, pack, profile)];
}

/** A mapping brings the pack of its form, where no other was asked for. */
function checkOptionsFor({ workbook, state }: OpenedFile, options: FileCheck): CheckOptions {
  const { map, profile, asOf } = options;
  const pack = options.pack ?? (map ? packOfMap(map, packs) : null);
  const besides = options.besides ? besidesOf(options.besides, state?.agency ?? null) : {};
  const common = { profile, asOf, ...besides, ...(pack ? { pack } : {}) };
  if (!map || !pack) return common;
  return {
    ...common,
    mappings: answersOf(workbook, map, pack, state?.year ?? pack.planYear),
  };
}

/** A file as reports and return notes speak of it. */
export type FullyChecked = ReportedFile &
  CheckedFile & {
    /** Checked with; null for a file that was not. */
    readonly pack: PackDefinition | null;
  };

/** Checks one file; what cannot be read comes back rejected, with its reason. */
export async function checkFile(
  input: InputPath,
  options: FileCheck,
  cli: Cli
): Promise<FullyChecked> {
  const nothing = {
    agency: null,
    year: null,
    sheets: [],
    issues: [],
    explanations: {},
    pack: null,
  };
  const content = await readInput(input);
  if (!content.ok) return { ...rejectFile(input.name, null, content.error), pack: null };
  const bytes = content.value;
  const common = { name: input.name, sha256: await cli.sha256(bytes) };
  const read = cli.codec.read(bytes, input.name);
  if (!read.ok) return { ...common, ...nothing, status: "rejected", problem: read.error };
  const opened = openSnapshot(read.value);
  const { workbook, state } = opened;
  const result = checkWorkbook(workbook, state, checkOptionsFor(opened, options));
  const { tables, year } = result;
  const agency = state?.agency ?? null;
  if (options.besides) sayUnused(input.name, options.besides, agency, year, cli);
  const whole = await checkWhole(input.name, opened, result, options.profile, cli);
  const issues = [...whole, ...result.issues];
  if (tables.length === 0 && issues.length === 0) {
    return { ...common, ...nothing, status: "rejected", problem: { kind: "nothing-to-read" } };
  }
  return {
    ...common,
    status: "ok",
    problem: null,
    agency,
    year: state?.year ?? year,
    sheets: tables.map(summarize),
    issues,
    explanations: explanationTexts(state),
    pack: result.pack,
  };
}

/** 0 clean · 1 errors or files that were not taken · 2 nothing readable. */
export function exitCodeOf(files: readonly ReportedFile[]): 0 | 1 | 2 {
  const rejected = files.filter((file) => file.status === "rejected").length;
  if (rejected === files.length) return 2;
  const errors = files.some((file) => file.issues.some((issue) => issue.severity === "error"));
  return errors || rejected > 0 ? 1 : 0;
}

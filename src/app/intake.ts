import type { ReadProblem, Submission } from "../core/consolidation";
import type { PackDefinition } from "../core/packs";
import { stateOf, STATE_SHEET, type WorkbookState } from "../core/state";
import { factsOf } from "../core/table";
import type { WorkbookSnapshot } from "../core/sheet";
import { checkWorkbook, type CheckResult } from "./checkWorkbook";
import { explanationTexts } from "./explanations";
import type { Sha256, WorkbookCodec } from "./ports";
import { partsOfWorkbook } from "./partsOfWorkbook";
import { checkSeal } from "./sealSubmission";
import { findOverflow, summarize } from "./tableSummary";

/** A file as handed in. */
export interface InputFile {
  /** Name or relative path, shown to people. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface IntakeOptions {
  readonly codec: WorkbookCodec;
  readonly sha256: Sha256;
  /** Pack for files that do not say theirs. */
  readonly pack: PackDefinition;
  /** Packs that files may name; the built-in ones when absent. */
  readonly packs?: readonly PackDefinition[];
  /** ISO date. */
  readonly asOf: string;
}

/** A workbook read from a file, its own memory apart. */
export interface OpenedFile {
  readonly workbook: WorkbookSnapshot;
  readonly state: WorkbookState | null;
}

/** The sheets of a file without the add-in's own, and what they remember. */
export function openSnapshot(file: WorkbookSnapshot): OpenedFile {
  const sheets = file.sheets.filter((sheet) => sheet.name !== STATE_SHEET);
  return { workbook: { ...file, sheets }, state: stateOf(file) };
}

/** Reads and checks one submission. Never throws for what a file holds: trouble becomes a rejection. */
export async function intake(file: InputFile, options: IntakeOptions): Promise<Submission> {
  const sha256 = await options.sha256(file.bytes);
  const read = options.codec.read(file.bytes, file.name);
  if (!read.ok) return rejectFile(file.name, sha256, read.error);
  const brought = partsOfWorkbook(read.value);
  if (brought) return { ...NOTHING, ...broughtBy(file.name, sha256), ...brought };
  const { workbook, state } = openSnapshot(read.value);
  const result = checkWorkbook(workbook, state, {
    profile: "submission",
    asOf: options.asOf,
    ...(options.packs ? { packs: options.packs } : {}),
    // A file that names its pack is read with it; others with the season's.
    ...(state ? {} : { pack: options.pack }),
  });
  if (result.tables.length === 0) return rejectFile(file.name, sha256, { kind: "nothing-to-read" });
  // Before facts are made: sums over such amounts would not be exact.
  const overflow = findOverflow(result.tables);
  const about = state ? await remembered(workbook, state, result, options.sha256) : {};
  if (overflow) return { ...rejectFile(file.name, sha256, overflow), ...about };
  return { ...taken(file.name, sha256, result), traits: workbook.traits, ...about };
}

/** A consolidation brings files and is none itself. */
function broughtBy(name: string, sha256: string) {
  const nothing = { sheets: [], facts: [], issues: [] };
  return { name, sha256, status: "ok", problem: null, ...nothing } as const;
}

/** What the workbook says of itself, and whether its seal still holds. */
async function remembered(
  workbook: WorkbookSnapshot,
  state: WorkbookState,
  { tables }: CheckResult,
  sha256: Sha256
) {
  const { status, changedCells, unsealedSheets } = await checkSeal(workbook, state, tables, sha256);
  return {
    agency: state.agency,
    year: state.year,
    pack: { id: state.pack, version: state.packVersion },
    sealed: status,
    sealedAt: state.seal?.at ?? null,
    changedCells,
    unsealedSheets,
    explanations: explanationTexts(state),
  };
}

const NOTHING = {
  agency: null,
  year: null,
  pack: null,
  sealed: "none",
  sealedAt: null,
  changedCells: [],
  explanations: {},
} as const;

/** A file that was not taken; its hash is blank where its bytes could not be had. */
export function rejectFile(name: string, sha256: string | null, problem: ReadProblem): Submission {
  return {
    ...NOTHING,
    name,
    sha256: sha256 ?? "",
    status: "rejected",
    problem,
    sheets: [],
    facts: [],
    issues: [],
  };
}

function taken(name: string, sha256: string, { tables, issues, year }: CheckResult): Submission {
  return {
    ...NOTHING,
    name,
    sha256,
    status: "ok",
    problem: null,
    year,
    sheets: tables.map(summarize),
    facts: tables.flatMap(factsOf),
    issues: issues.map((issue) => ({ ...issue, at: { ...issue.at, file: name } })),
  };
}

import type { ReadProblem, SheetSummary, Submission } from "../core/consolidation";
import { sumDong } from "../core/money";
import type { PackDefinition } from "../core/packs";
import { stateOf, STATE_SHEET, type WorkbookState } from "../core/state";
import { factsOf, type Table } from "../core/table";
import type { WorkbookSnapshot } from "../core/sheet";
import { checkWorkbook, type CheckResult } from "./checkWorkbook";
import type { Sha256, WorkbookCodec } from "./ports";
import { checkSeal } from "./sealSubmission";

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
  if (!read.ok) return rejected(file.name, sha256, read.error);
  const { workbook, state } = openSnapshot(read.value);
  const result = checkWorkbook(workbook, state, {
    profile: "submission",
    asOf: options.asOf,
    // A file that names its pack is read with it; others with the season's.
    ...(state ? {} : { pack: options.pack }),
  });
  if (result.tables.length === 0) return rejected(file.name, sha256, { kind: "nothing-to-read" });
  return {
    ...taken(file.name, sha256, result),
    ...(state ? await remembered(workbook, state, options.sha256) : {}),
  };
}

/** What the workbook says of itself, and whether its seal still holds. */
async function remembered(workbook: WorkbookSnapshot, state: WorkbookState, sha256: Sha256) {
  const { status, changedCells } = await checkSeal(workbook, state, sha256);
  return {
    agency: state.agency,
    year: state.year,
    pack: { id: state.pack, version: state.packVersion },
    sealed: status,
    sealedAt: state.seal?.at ?? null,
    changedCells,
    explanations: Object.fromEntries(
      state.explanations.map(({ fingerprint, text }) => [fingerprint, text])
    ),
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

function rejected(name: string, sha256: string, problem: ReadProblem): Submission {
  return {
    ...NOTHING,
    name,
    sha256,
    status: "rejected",
    problem,
    sheets: [],
    facts: [],
    issues: [],
  };
}

function taken(name: string, sha256: string, { tables, issues, year }: CheckResult): Submission {
  const atFile = <P extends { readonly sheet: string }>(at: P) => ({ ...at, file: name });
  return {
    ...NOTHING,
    name,
    sha256,
    status: "ok",
    problem: null,
    year,
    sheets: tables.map(summarize),
    facts: tables.flatMap(factsOf).map((fact) => ({ ...fact, at: atFile(fact.at) })),
    issues: issues.map((issue) => ({ ...issue, at: atFile(issue.at) })),
  };
}

/** Number of tasks and their sums per amount column, as the report and the proof need them. */
export function summarize(table: Table): SheetSummary {
  const tasks = table.rows.filter((row) => row.kind === "task");
  const amounts = table.columns.filter(({ definition }) => definition.kind === "amount");
  return {
    name: table.sheet.name,
    form: table.form.id,
    formVersion: table.form.version,
    rows: tasks.length,
    unit: table.unit,
    totals: Object.fromEntries(
      amounts.map(({ definition: { id } }) => [
        id,
        sumDong(tasks.flatMap((row) => row.amounts[id]?.amount ?? [])),
      ])
    ),
  };
}

import type { ExplanationProblem } from "./explanations";
import type { CheckResult } from "./checkWorkbook";
import type { MappingView } from "./mappingView";
import type { Migration } from "./migrateWorkbook";
import type {
  ConsolidationOutput,
  ConsolidationProgress,
  RejectedFile,
} from "./consolidationRunner";
import type { PreviousFile } from "./previousFile";
import type { SealStatus } from "../core/consolidation";
import type { ReportPeriod } from "../core/layout";
import type { Dong, UnitId } from "../core/money";
import type { PackDefinition, Profile, Severity } from "../core/packs";
import type { Issue } from "../core/rules";
import type { CellEdit } from "../core/sheet";
import type { Explanation, WorkbookState } from "../core/state";
import type { TextData, TextKey } from "../i18n";
import { builtInPacks, type PackSource } from "./packSource";

/** What the user chose on the forms screen. */
export interface FormsChoice {
  readonly pack: PackDefinition;
  /** Form ids of the pack, in the pack's order. */
  readonly forms: readonly string[];
  readonly year: number;
  readonly unit: UnitId;
  /** What reports are about; null leaves the number to be filled in by hand. */
  readonly period: ReportPeriod | null;
  /** Sheets of forms that have one sheet per project. */
  readonly projects: number;
  readonly agencyCode: string;
  readonly agencyName: string;
}

/** What is going on; buttons wait meanwhile. */
export type Busy =
  "inserting" | "checking" | "fixing" | "sealing" | "saving" | "listing" | "noting";

/** One sentence for the user about what just happened. */
export interface Notice {
  readonly tone: "success" | "info" | "warning" | "error";
  readonly key: TextKey;
  readonly data: TextData;
  /** A further sentence, such as the host's reason. */
  readonly because?: { readonly key: TextKey; readonly data: TextData };
}

/** One cell in a preview of edits. */
export interface PreviewLine {
  readonly sheet: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

/** Edits that wait for the user's consent. */
export interface Preview {
  readonly titleKey: string;
  readonly titleData: TextData;
  readonly edits: readonly CellEdit[];
  readonly lines: readonly PreviewLine[];
}

/** Sum of one amount column over the tasks of a table. */
export interface ColumnTotal {
  readonly column: string;
  /** As the form prints it, which is shorter than what a pasted table may say. */
  readonly header: string;
  /** Of state money, as the form itself adds it up. */
  readonly total: Dong;
  /** Of enterprises and people; 0 where there is none. */
  readonly nonState: Dong;
}

/** What one table comes to. */
export interface TableTotals {
  readonly sheet: string;
  readonly form: string;
  /** Null where the form lists something else. */
  readonly tasks: number | null;
  readonly unit: UnitId | null;
  readonly columns: readonly ColumnTotal[];
}

/** The last check with what screens show of it. */
export interface CheckView {
  readonly result: CheckResult;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly totals: readonly TableTotals[];
  /** Warnings without an explanation that may stand. */
  readonly unexplained: readonly Issue[];
  /** Explanations that no issue of this check needs; of a check as for a submission they are stale. */
  readonly stale: readonly Explanation[];
}

/** The seal of the open workbook. */
export interface SealView {
  readonly status: SealStatus;
  /** ISO date-time, null without a seal. */
  readonly at: string | null;
  /** As "Sheet!A1"; a sheet alone where a form came after sealing. */
  readonly changedCells: readonly string[];
}

/** A move to another version of the pack that waits for the user's consent. */
export interface MigrationView {
  readonly migration: Migration;
  /** What becomes of each sheet and column, for reading. */
  readonly lines: readonly string[];
}

/** A consolidation that runs or has run. */
export interface ConsolidationView {
  readonly running: boolean;
  /** The chosen files; those inside archives once these are opened. */
  readonly names: readonly string[];
  /** Files left out so far. */
  readonly rejected: readonly RejectedFile[];
  readonly outcomes: Readonly<Record<string, "taken" | "rejected">>;
  readonly progress: ConsolidationProgress;
  readonly output: ConsolidationOutput | null;
}

/** Everything the screens show. */
export interface WorkspaceState {
  readonly packs: readonly PackDefinition[];
  /** Where `packs` come from. */
  readonly packSource: PackSource;
  /** Packs that were published since, and wait for the user's consent. */
  readonly newerPacks: PackSource | null;
  readonly choice: FormsChoice;
  /** What the workbook remembers, null for a workbook without our forms. */
  readonly remembered: WorkbookState | null;
  readonly profile: Profile;
  /** Last year's file to compare with, as long as the pane is open; never kept in the workbook. */
  readonly previous: PreviousFile | null;
  readonly check: CheckView | null;
  readonly filter: Severity | null;
  /** Fingerprint of the issue the user stands on. */
  readonly current: string | null;
  /** Where that issue was among the visible ones, kept after it is mended. */
  readonly position: number;
  readonly marks: boolean;
  readonly seal: SealView;
  readonly preview: Preview | null;
  /** What of a sheet goes into which column of a form, while the user is asked. */
  readonly mapping: MappingView | null;
  readonly migration: MigrationView | null;
  readonly consolidation: ConsolidationView | null;
  readonly busy: Busy | null;
  readonly notice: Notice | null;
}

/** Outcome of an explanation: null when it was kept. */
export type ExplainOutcome = ExplanationProblem | null;

export const NO_SEAL: SealView = { status: "none", at: null, changedCells: [] };

/** The forms that a plan is made of; reports are asked for later in the year. */
export function usualForms(pack: PackDefinition): readonly string[] {
  return pack.forms.filter((form) => !form.periods).map((form) => form.id);
}

/** The usual forms of a pack, for its plan year. Throws when there is no pack: that is a bug. */
export function chooseDefaults(pack: PackDefinition | undefined): FormsChoice {
  if (!pack) throw new Error("a workspace needs at least one pack");
  return {
    pack,
    forms: usualForms(pack),
    year: pack.planYear,
    unit: "trieu-dong",
    period: null,
    projects: 1,
    agencyCode: "",
    agencyName: "",
  };
}

/** The state before anything was read. */
export function initialState(packs: readonly PackDefinition[]): WorkspaceState {
  return {
    packs,
    packSource: builtInPacks(packs),
    newerPacks: null,
    choice: chooseDefaults(packs[0]),
    remembered: null,
    profile: "draft",
    previous: null,
    check: null,
    filter: null,
    current: null,
    position: 0,
    marks: false,
    seal: NO_SEAL,
    preview: null,
    mapping: null,
    migration: null,
    consolidation: null,
    busy: null,
    notice: null,
  };
}

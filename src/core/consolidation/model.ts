import type { Measure, PackDefinition } from "../packs";
import type { Issue } from "../rules";
import type { CapitalTypeId, LevelId } from "../sources";
import type { Agency } from "../state";
import type { Fact } from "../table";
import type { PackedSubmission, ReadProblem, SealStatus } from "./definitions";
import type { FactMoney, FactTask, PackedFacts } from "./packedFacts";

/** What a fact can be summed by. */
export type Dimension =
  | "agency"
  | "file"
  | "form"
  | "group"
  | "task"
  | "series"
  | "measure"
  | "year"
  | "level"
  | "type"
  | "state";

/**
 * Keys that all facts of a task share: one object a task. They are short and generated ("A0001",
 * "F0001", "T000001" …): free text is never a criterion, because SUMIFS would read wildcards,
 * operators and numbers into it.
 */
export type TaskKeys = Readonly<Record<"agency" | "file" | "form" | "group" | "task", string>>;

/** What money it is: one object for all facts alike. */
export type MoneyKeys = Readonly<
  Record<"series" | "measure" | "year" | "level" | "type" | "state", string>
>;

/** Which facts belong to a figure: those with all these keys. */
export type Criteria = Readonly<Partial<Record<Dimension, string>>>;

/** A fact that counts, with its keys, which many facts share. */
export interface ConsolidatedFact {
  readonly fact: Fact;
  readonly task: TaskKeys;
  readonly money: MoneyKeys;
}

/** What facts of one row say alike, with their keys. */
export interface CountedTask {
  readonly of: FactTask;
  readonly keys: TaskKeys;
  /** Name of the file. */
  readonly file: string;
}

/** What money it is, with its keys, which are one object for all that are summed together. */
export interface CountedMoney {
  readonly of: FactMoney;
  readonly keys: MoneyKeys;
}

/**
 * All facts that count, file by file and row by row, as columns: there may be a million of them.
 * `factAt` makes an object of one.
 */
export interface CountedFacts {
  readonly length: number;
  readonly tasks: readonly CountedTask[];
  readonly monies: readonly CountedMoney[];
  /** By fact: place of its task and of its money. */
  readonly taskOf: Uint32Array;
  readonly moneyOf: Uint32Array;
  /** Whole đồng. */
  readonly amounts: Float64Array;
  /** "" where none is known. */
  readonly cells: readonly string[];
}

/** Amounts that may be added to each other: one measure of one form for one budget year. */
export interface Series {
  readonly key: string;
  readonly form: string;
  readonly measure: Measure;
  readonly year: number;
  /** Key of form and measure: the same for all years. */
  readonly measureKey: string;
}

/**
 * What became of a file. Only "counted" files have facts in the result.
 * - "replaced": all its forms count from newer sealed files of the agency
 * - "same-agency": none of its forms counts, and no order tells which file is the newer one
 * - "same-content": byte for byte another file that counts
 * - "other-season": another year or pack
 */
export type FileOutcome =
  "counted" | "replaced" | "same-agency" | "same-content" | "other-season" | "rejected";

/** A form of a file that counts from another file of the same agency. */
export interface ReplacedForm {
  readonly form: string;
  /** Name of the file that counts instead. */
  readonly instead: string;
  /** True when seals prove that the other file is the newer one. */
  readonly ordered: boolean;
}

/** A sheet of a file that states another plan year, and so is left out. */
export interface OtherYearSheet {
  readonly sheet: string;
  readonly year: number;
}

/** One input file as the department sees it. */
export interface ConsolidatedFile {
  readonly key: string;
  readonly name: string;
  readonly sha256: string;
  /** Path from where the consolidated workbook will be; null for none, absent where nobody said. */
  readonly href?: string | null;
  readonly outcome: FileOutcome;
  /** Name of the file that counts instead of the whole file, or null. */
  readonly instead: string | null;
  /** Forms of it that count from other files; the rest of a "counted" file counts. */
  readonly replaced: readonly ReplacedForm[];
  /** Sheets of it that are left out because of their year. */
  readonly otherYears: readonly OtherYearSheet[];
  readonly problem: ReadProblem | null;
  readonly agency: Agency | null;
  readonly year: number | null;
  readonly sealed: SealStatus;
  readonly sealedAt: string | null;
  readonly forms: readonly string[];
  /** Tasks and facts in the file, counted or not. */
  readonly tasks: number;
  readonly facts: number;
  /** Findings in the file and about it as a whole. */
  readonly errors: number;
  readonly warnings: number;
}

/** A column of figures: one series, state or other money, of one source or all. */
export interface FigureColumn {
  readonly id: string;
  readonly series: Series;
  /** False for enterprise and other non-state money, which is never added to the rest. */
  readonly state: boolean;
  /** For a column of one source; null for all sources. A type "all" takes the level whole. */
  readonly source: {
    readonly level: LevelId | null;
    readonly type: CapitalTypeId | null | "all";
  } | null;
  readonly by: Criteria;
}

export type ViewRowKind =
  "total" | "group" | "agency" | "task" | "level" | "source" | "type" | "year";

/** One row of figures, which `amountIn` gives. */
export interface ViewRow {
  readonly kind: ViewRowKind;
  /** Name of the group, agency or task; id of the level or capital type; "" for none. */
  readonly label: string;
  /** Code of an agency, period of a task, else "". */
  readonly detail: string;
  readonly by: Criteria;
  /** Index of the first fact in it, and of the last, or null when there is none. */
  readonly first: number | null;
  readonly last: number | null;
  /** Place of its figures in the view's. */
  readonly place: number;
}

/** A table of figures over the facts. */
export interface View {
  /** Form of a summary; null when the view covers all forms. */
  readonly form: string | null;
  readonly columns: readonly FigureColumn[];
  /** The total first, then groups with what stands under them. */
  readonly rows: readonly ViewRow[];
  /** In đồng, row by row and column by column; NaN where there is no fact. */
  readonly figures: Float64Array;
}

/** The same sum taken seven ways, in đồng. `residual` is the widest gap between them. */
export interface CertificateLine {
  readonly column: FigureColumn;
  readonly byAgency: number;
  readonly byGroup: number;
  readonly byTask: number;
  readonly byLevel: number;
  readonly byType: number;
  readonly byYear: number;
  readonly facts: number;
  readonly residual: number;
}

/** What a file's forms say against what was counted of them, in đồng. */
export interface InputProof {
  readonly file: string;
  readonly series: string;
  /** Total that the forms themselves state; null when one of them states none. */
  readonly stated: number | null;
  /** Sum of the tasks on the forms. */
  readonly sheets: number;
  readonly facts: number;
  /** sheets − facts: zero when nothing was lost on the way. */
  readonly residual: number;
}

/** The proof that nothing was lost or counted twice. */
export interface Certificate {
  readonly lines: readonly CertificateLine[];
  readonly inputs: readonly InputProof[];
  /** True when every residual is zero. */
  readonly balanced: boolean;
  /** Forms whose own total row is not the sum of their tasks; the tasks were counted. */
  readonly misstated: number;
  readonly counts: {
    readonly files: number;
    readonly counted: number;
    readonly rejected: number;
    readonly agencies: number;
    readonly tasks: number;
    readonly facts: number;
  };
}

/** A task of one agency that stands in the list of another as well. */
export interface ListedTask {
  readonly file: string;
  readonly agency: Agency;
  /** The first fact of the task; its place is where the task's money stands. */
  readonly fact: Fact;
}

/** Likely one task, listed by several agencies, in the order of the files. */
export interface SharedTask {
  readonly tasks: readonly ListedTask[];
  /** Names of two of them that each name themselves as the one in the lead; null when none do. */
  readonly leads: readonly [string, string] | null;
}

/** A file that was taken in, with those of its facts that do not count. */
export interface ReceivedFile {
  readonly submission: PackedSubmission;
  readonly left: PackedFacts;
}

/** Everything the department gets, as plain data. The order of inputs does not matter. */
export interface Consolidated {
  readonly year: number;
  readonly pack: Pick<PackDefinition, "id" | "version" | "name" | "department">;
  readonly toolVersion: string;
  /** Forms with money, in the pack's order; titles as printed, with the year. */
  readonly forms: readonly { readonly id: string; readonly title: string }[];
  readonly series: readonly Series[];
  /** Agencies with a counted file, in directory order, then by code. */
  readonly agencies: readonly (Agency & { readonly key: string })[];
  /** Expected agencies without any file that could be read. */
  readonly missing: readonly Agency[];
  readonly files: readonly ConsolidatedFile[];
  /** The same files as they came in. */
  readonly received: readonly ReceivedFile[];
  readonly facts: CountedFacts;
  /** Group × agency × task, one view per form in the pack's order. */
  readonly summaries: readonly View[];
  readonly byAgency: View;
  readonly bySource: View;
  readonly byType: View;
  /** Form and measure across, years down. */
  readonly byYear: View;
  readonly certificate: Certificate;
  /** Of all files, then across files. */
  readonly issues: readonly Issue[];
  /** Tasks that several agencies list. */
  readonly sharedTasks: readonly SharedTask[];
  /** Reasons that agencies gave for warnings, by "file name\tfingerprint". */
  readonly explanations: Readonly<Record<string, string>>;
}

import type { Issue } from "../rules";
import type { WorkbookTraits } from "../sheet";
import type { Agency } from "../state";
import type { Fact } from "../table";
import type { PackedFacts } from "./packedFacts";

/** What is wrong with a damaged file: cut off, its zip directory, a part, a sheet, or the whole content. */
export type DamageReason = "cut-off" | "directory" | "part" | "sheet" | "content" | "memory";

/** Why a file was not taken. Each kind has its sentence in i18n "reading". */
export type ReadProblem =
  | { readonly kind: "empty-file" }
  /** The file was moved, changed or locked after it was chosen. */
  | { readonly kind: "unreadable" }
  | {
      readonly kind: "not-a-workbook";
      readonly looksLike: "csv" | "html" | "pdf" | "zip" | "unknown";
    }
  /** `part` is the name of what is damaged inside, "" where nothing can be named. */
  | { readonly kind: "damaged"; readonly reason: DamageReason; readonly part: string }
  | { readonly kind: "encrypted" }
  /** An archive inside an archive. */
  | { readonly kind: "nested-archive" }
  /** Reading was ended after so many seconds. */
  | { readonly kind: "took-too-long"; readonly seconds: number }
  /** Our reader failed where it should not: a defect, told with its own words. */
  | { readonly kind: "reader-failed"; readonly detail: string }
  | {
      readonly kind: "too-large";
      readonly what: string;
      readonly limit: number;
      readonly found: number;
    }
  /** The amounts of a form are past what agencies spend: the unit is wrong. */
  | { readonly kind: "amounts-overflow"; readonly sheet: string; readonly limit: number }
  | { readonly kind: "nothing-to-read" };

/** One sheet of a submission that was read as a form. */
export interface SheetSummary {
  readonly name: string;
  readonly form: string;
  readonly formVersion: string;
  /** Number of tasks. */
  readonly rows: number;
  readonly unit: string | null;
  /** Plan year that the headers state, else the file's. */
  readonly year: number;
  /** Sums of task amounts in đồng, by column id; a sum past 2^53 is absent. */
  readonly totals: Readonly<Record<string, number>>;
  /** What of them is money of enterprises and people, which the form's own total leaves out. */
  readonly nonStateTotals: Readonly<Record<string, number>>;
  /**
   * What the form states in đồng, by column id: its total row and the groups that it lists beside
   * the total (enterprises, people); null where no total row says anything.
   */
  readonly statedTotals: Readonly<Record<string, number | null>>;
}

export type SealStatus = "none" | "intact" | "broken";

/** One file as it came in, with its facts: plain data, so that it crosses worker borders. */
export interface SubmissionOf<Facts> {
  readonly name: string;
  readonly sha256: string;
  /** Path from where the consolidated workbook will be; null where no path leads to it. */
  readonly href?: string | null;
  readonly status: "ok" | "rejected";
  readonly problem: ReadProblem | null;
  readonly agency: Agency | null;
  readonly year: number | null;
  /** Pack the file names; null when it names none. */
  readonly pack?: { readonly id: string; readonly version: string } | null;
  readonly sealed: SealStatus;
  /** ISO date-time of sealing: of two files of one agency the newest sealed one counts. */
  readonly sealedAt?: string | null;
  /** Cells changed after sealing, as "Sheet!A1". */
  readonly changedCells: readonly string[];
  /** Sheets with a form that were never under the file's seal. */
  readonly unsealedSheets?: readonly string[];
  /** What the file brings that is never run or followed; absent where nobody looked. */
  readonly traits?: WorkbookTraits;
  readonly sheets: readonly SheetSummary[];
  /** Whatever file their places name, they are this one's. */
  readonly facts: Facts;
  readonly issues: readonly Issue[];
  readonly explanations: Readonly<Record<string, string>>;
  /** The files behind a consolidation that was handed in: they count, it only brings them. */
  readonly parts?: readonly SubmissionOf<Facts>[];
}

/** One file as it is read. */
export type Submission = SubmissionOf<readonly Fact[]>;

/** One file as it is held beside thousands of others. */
export type PackedSubmission = SubmissionOf<PackedFacts>;

import type { ReadProblem } from "../core/consolidation";
import type { PackedReturns } from "./returnNote";

/** A file as the user chose it: its bytes are read when its turn comes, never before. */
export interface ChosenFile {
  /** Name or relative path, shown to people. */
  readonly name: string;
  readonly file: Blob;
}

/** How far a consolidation is; told after each file. */
export interface ConsolidationProgress {
  readonly done: number;
  readonly total: number;
  /** Seconds the rest will take, null or absent as long as nobody can say. */
  readonly left?: number | null;
  /** The file just finished, null before the first. A rejected one comes with its reason. */
  readonly file: {
    readonly name: string;
    readonly status: "taken" | "rejected";
    readonly problem?: ReadProblem;
  } | null;
  /** Names of all files, told once archives among them are opened. */
  readonly names?: readonly string[];
}

/** A file that went into the consolidation. */
export interface TakenFile {
  readonly name: string;
  /** Agency as it is shown to people, null when the file does not say. */
  readonly agency: string | null;
  readonly errors: number;
  readonly warnings: number;
}

/** A file that was left out, and why. */
export interface RejectedFile {
  readonly name: string;
  readonly problem: ReadProblem;
}

/** What a consolidation came to. */
export interface ConsolidationSummary {
  readonly taken: readonly TakenFile[];
  readonly rejected: readonly RejectedFile[];
  /** Whether there are sums and they agree to the đồng. */
  readonly balanced: boolean;
}

/** The consolidated workbook and what went into it. */
export interface ConsolidationOutput {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly summary: ConsolidationSummary;
  /** What goes back to agencies; absent where nobody can make notes of it. */
  readonly returns?: PackedReturns;
}

/**
 * Consolidates files, in workers where the page can. Rejects with the signal's reason when
 * cancelled; a bad file never rejects, it stands in the summary.
 */
export type ConsolidationRunner = (
  files: readonly ChosenFile[],
  onProgress: (progress: ConsolidationProgress) => void,
  signal: AbortSignal
) => Promise<ConsolidationOutput>;

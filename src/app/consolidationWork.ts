import type { ReadProblem } from "../core/consolidation";
import type { PackDefinition } from "../core/packs";
import type { Result } from "../core/result";
import type { Locale } from "../i18n";
import type { ConsolidationOutput } from "./consolidationRunner";
import type { WrittenPart } from "./ports";
import type { PoolWorker } from "./taskPool";

/** Settings of a run that the files do not say, read when the run starts. */
export interface RunSettings {
  /** The default first: published packs are known to the page only. */
  readonly packs: readonly PackDefinition[];
  /** ISO date. */
  readonly asOf: string;
  readonly toolVersion: string;
  readonly locale: Locale;
}

/** A file to take in. Workers are given the handle of what was chosen, and read it themselves. */
export interface WorkFile {
  readonly name: string;
  /** The chosen file, or the archive it is in. */
  readonly file: Blob;
  /** Which of the chosen ones that is. */
  readonly place: number;
  /** Which file of the archive; null for a chosen one itself. */
  readonly entry: number | null;
}

/** What the page knows of a file that was taken in or rejected: its content stays out of its memory. */
export interface KeptSubmission {
  readonly name: string;
  /** Lower-case hex, "" where the bytes could not be had. */
  readonly sha256: string;
  /** Pack the file names; null when it names none. */
  readonly pack: { readonly id: string; readonly version: string } | null;
  readonly problem: ReadProblem | null;
  /** The packed submission as compressed text; null for a file that is only rejected. */
  readonly content: Blob | null;
}

/** What is asked of a worker, and how it answers. A worker is told `start` before all else. */
export interface Work {
  readonly start: { readonly ask: { readonly settings: RunSettings }; readonly answer: null };
  /** The names inside an archive; null for a file that is none. */
  readonly list: {
    readonly ask: { readonly file: WorkFile };
    readonly answer: Result<readonly string[], ReadProblem> | null;
  };
  /** Reads the bytes of a file; the answer is their hash. */
  readonly open: {
    readonly ask: { readonly file: WorkFile };
    readonly answer: Result<string, ReadProblem>;
  };
  /** Takes in the file that was opened last; `pack` is an id of the settings' packs. */
  readonly take: { readonly ask: { readonly pack: string }; readonly answer: KeptSubmission };
  /** Part of a workbook that another worker writes. */
  readonly part: { readonly ask: { readonly part: unknown }; readonly answer: WrittenPart };
  readonly finish: {
    readonly ask: { readonly submissions: readonly KeptSubmission[]; readonly pack: string };
    readonly answer: ConsolidationOutput;
  };
}

/** One question to a worker. */
export type WorkRequest = {
  [Kind in keyof Work]: { readonly kind: Kind } & Work[Kind]["ask"];
}[keyof Work];

/** Asks a worker of the page in the words of this work. */
export async function askFor<Kind extends keyof Work>(
  ask: PoolWorker["ask"],
  kind: Kind,
  about: Work[Kind]["ask"]
): Promise<Work[Kind]["answer"]> {
  // Workers of the page run workAnswers.ts, which answers so.
  return (await ask({ kind, ...about })) as Work[Kind]["answer"];
}

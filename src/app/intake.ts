import type { Submission } from "../core/consolidation";
import type { PackDefinition } from "../core/packs";
import type { Sha256, WorkbookCodec } from "./ports";

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

/** Reads and checks one submission. Never throws for what a file holds: trouble becomes a rejection. */
export function intake(_file: InputFile, _options: IntakeOptions): Promise<Submission> {
  throw new Error("not built yet");
}

import type { UnitId } from "../money";
import type { TableMapping } from "../table";

/** An agency as the directory of the department knows it. */
export interface Agency {
  readonly code: string;
  readonly name: string;
}

/** Where a form sits in the workbook. */
export interface FormPlacement {
  readonly form: string;
  readonly version: string;
  readonly sheet: string;
}

/** Why a warning was left as it is; tied to the issue by its fingerprint. */
export interface Explanation {
  readonly fingerprint: string;
  readonly text: string;
}

/** Fingerprint of a workbook's forms at the moment of sealing. */
export interface Seal {
  /** ISO date-time. */
  readonly at: string;
  readonly tool: string;
  /** SHA-256 of the canonical form, lower-case hex. */
  readonly sha256: string;
  /** Per sheet: "A1=digest" of each filled cell, so that a change can be named. */
  readonly cells: readonly { readonly sheet: string; readonly digests: readonly string[] }[];
}

/** What the add-in remembers, inside the very hidden sheet `_sdt` (design.md §4.5). */
export interface WorkbookState {
  readonly pack: string;
  readonly packVersion: string;
  readonly year: number;
  readonly unit: UnitId;
  readonly agency: Agency | null;
  readonly forms: readonly FormPlacement[];
  readonly explanations: readonly Explanation[];
  readonly seal: Seal | null;
  /** Answers to "which column is which", at most one a sheet and form; absent before the first. */
  readonly mappings?: readonly TableMapping[];
}

/** Name of the very hidden sheet. */
export const STATE_SHEET = "_sdt";

import type { Issue } from "../core/rules";
import type { WorkbookSnapshot } from "../core/sheet";
import type { WorkbookState } from "../core/state";
import type { Sha256 } from "./ports";

export interface SealRequest {
  readonly workbook: WorkbookSnapshot;
  readonly state: WorkbookState;
  /** ISO date-time of sealing. */
  readonly now: string;
  readonly toolVersion: string;
  readonly sha256: Sha256;
}

/** Sealed with the new state to write, or refused because of errors. */
export type SealOutcome =
  | { readonly status: "sealed"; readonly state: WorkbookState; readonly issues: readonly Issue[] }
  | { readonly status: "refused"; readonly issues: readonly Issue[] };

/** Checks in the submission profile and seals when there is no error. */
export function sealSubmission(_request: SealRequest): Promise<SealOutcome> {
  throw new Error("not built yet");
}

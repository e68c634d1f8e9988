import type { Issue } from "../core/rules";
import { compareSeal, sealCells, sealInput, type SealComparison } from "../core/seal";
import type { WorkbookSnapshot } from "../core/sheet";
import type { WorkbookState } from "../core/state";
import { checkWorkbook } from "./checkWorkbook";
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

async function hashOf(
  workbook: WorkbookSnapshot,
  state: WorkbookState,
  sha256: Sha256
): Promise<string> {
  return sha256(new TextEncoder().encode(sealInput(workbook, state)));
}

/** Checks in the submission profile and seals when there is no error. */
export async function sealSubmission(request: SealRequest): Promise<SealOutcome> {
  const { workbook, state, now, toolVersion, sha256 } = request;
  const { issues, tables } = checkWorkbook(workbook, state, {
    profile: "submission",
    asOf: now.slice(0, 10),
  });
  const refused = tables.length === 0 || issues.some((issue) => issue.severity === "error");
  if (refused) return { status: "refused", issues };
  const seal = {
    at: now,
    tool: toolVersion,
    sha256: await hashOf(workbook, state, sha256),
    cells: sealCells(workbook, state),
  };
  return { status: "sealed", state: { ...state, seal }, issues };
}

/** Whether the workbook still is what was sealed, and which cells are not. */
export async function checkSeal(
  workbook: WorkbookSnapshot,
  state: WorkbookState,
  sha256: Sha256
): Promise<SealComparison> {
  return compareSeal(state.seal, workbook, state, await hashOf(workbook, state, sha256));
}

import type { Issue } from "../core/rules";
import { compareSeal, sealCells, sealInput, type SealComparison } from "../core/seal";
import { sheetNamed, type WorkbookSnapshot } from "../core/sheet";
import type { FormPlacement, WorkbookState } from "../core/state";
import type { Table } from "../core/table";
import { checkWorkbook, type CheckOptions } from "./checkWorkbook";
import { explanationTexts, unexplainedWarnings } from "./explanations";
import type { Sha256 } from "./ports";

export interface SealRequest extends Pick<CheckOptions, "packs" | "previous"> {
  readonly workbook: WorkbookSnapshot;
  readonly state: WorkbookState;
  /** ISO date-time of sealing. */
  readonly now: string;
  readonly toolVersion: string;
  readonly sha256: Sha256;
}

/** Sealed with the new state to write, or refused because of errors or unexplained warnings. */
export type SealOutcome =
  | { readonly status: "sealed"; readonly state: WorkbookState; readonly issues: readonly Issue[] }
  | {
      readonly status: "refused";
      readonly issues: readonly Issue[];
      /** Warnings without a reason that may stand, in the order of the issues. */
      readonly unexplained: readonly Issue[];
    };

async function hashOf(
  workbook: WorkbookSnapshot,
  state: WorkbookState,
  sha256: Sha256
): Promise<string> {
  return sha256(new TextEncoder().encode(sealInput(workbook, state)));
}

/** Placements of the forms found, and of sheets that had one and may have it again. */
function placeForms(
  workbook: WorkbookSnapshot,
  { forms }: WorkbookState,
  tables: readonly Table[]
): readonly FormPlacement[] {
  const found = new Map(
    tables.map(({ form: { id, version }, sheet }) => [
      sheet.name,
      { form: id, version, sheet: sheet.name },
    ])
  );
  const known = new Set(forms.map(({ sheet }) => sheet));
  return [
    ...forms
      .filter(({ sheet }) => sheetNamed(workbook, sheet) !== null)
      .map((placed) => found.get(placed.sheet) ?? placed),
    ...[...found.values()].filter(({ sheet }) => !known.has(sheet)),
  ];
}

/**
 * Checks in the submission profile and seals when there is no error and every warning is explained
 * (rule catalogue, "Explanations"). What an earlier seal was late for does not count: it is
 * replaced. Every sheet that was read as a form goes under the seal, also one that was copied in
 * after the forms were inserted.
 */
export async function sealSubmission(request: SealRequest): Promise<SealOutcome> {
  const { workbook, state: before, now, toolVersion, sha256, packs, previous = null } = request;
  const { issues, tables, pack } = checkWorkbook(
    workbook,
    { ...before, seal: null },
    { profile: "submission", asOf: now.slice(0, 10), previous, ...(packs ? { packs } : {}) }
  );
  const unexplained = unexplainedWarnings(issues, explanationTexts(before));
  const hasErrors = issues.some((issue) => issue.severity === "error");
  if (tables.length === 0 || hasErrors || unexplained.length > 0) {
    return { status: "refused", issues, unexplained };
  }
  const forms = placeForms(workbook, before, tables);
  // A seal says by which version the workbook was found good.
  const sealedBy = pack.id === before.pack ? pack.version : before.packVersion;
  const state = { ...before, packVersion: sealedBy, forms };
  const seal = {
    at: now,
    tool: toolVersion,
    sha256: await hashOf(workbook, state, sha256),
    cells: sealCells(workbook, state),
  };
  return { status: "sealed", state: { ...state, seal }, issues };
}

/** Whether the workbook still is what was sealed; which cells and sheets are not. */
export async function checkSeal(
  workbook: WorkbookSnapshot,
  state: WorkbookState,
  tables: readonly Table[],
  sha256: Sha256
): Promise<SealComparison> {
  const sheets = tables.map(({ sheet }) => sheet.name);
  // Most files of a consolidation bear no seal: theirs is not worth the hashing.
  const hash = state.seal ? await hashOf(workbook, state, sha256) : "";
  return compareSeal(state.seal, workbook, state, hash, sheets);
}

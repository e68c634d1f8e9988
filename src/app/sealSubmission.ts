import type { PackDefinition } from "../core/packs";
import type { Issue } from "../core/rules";
import { compareSeal, sealCells, sealInput, type SealComparison } from "../core/seal";
import { sheetNamed, type WorkbookSnapshot } from "../core/sheet";
import type { FormPlacement, WorkbookState } from "../core/state";
import type { Table } from "../core/table";
import { checkWorkbook } from "./checkWorkbook";
import type { Sha256 } from "./ports";

export interface SealRequest {
  readonly workbook: WorkbookSnapshot;
  readonly state: WorkbookState;
  /** ISO date-time of sealing. */
  readonly now: string;
  readonly toolVersion: string;
  readonly sha256: Sha256;
  /** As for checkWorkbook. */
  readonly packs?: readonly PackDefinition[];
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
 * Checks in the submission profile and seals when there is no error. Every sheet that was read as
 * a form goes under the seal, also one that was copied in after the forms were inserted.
 */
export async function sealSubmission(request: SealRequest): Promise<SealOutcome> {
  const { workbook, now, toolVersion, sha256, packs } = request;
  const { issues, tables, pack } = checkWorkbook(workbook, request.state, {
    profile: "submission",
    asOf: now.slice(0, 10),
    ...(packs ? { packs } : {}),
  });
  const refused = tables.length === 0 || issues.some((issue) => issue.severity === "error");
  if (refused) return { status: "refused", issues };
  const forms = placeForms(workbook, request.state, tables);
  // A seal says by which version the workbook was found good.
  const sealedBy = pack.id === request.state.pack ? pack.version : request.state.packVersion;
  const state = { ...request.state, packVersion: sealedBy, forms };
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
  return compareSeal(state.seal, workbook, state, await hashOf(workbook, state, sha256), sheets);
}

import type { SealStatus } from "../consolidation";
import { formatAddress, sheetNamed, type WorkbookSnapshot } from "../sheet";
import type { Seal, WorkbookState } from "../state";
import { canonicalSheet, escapeField } from "./canonical";
import { cellDigests, compareDigests } from "./digests";

/** First line of what is hashed. */
const SEAL_FORMAT = "so-du-toan/seal@1";

/** Sheets under seal, each once. */
function sealedSheets(state: WorkbookState): string[] {
  return [...new Set(state.forms.map((form) => form.sheet))];
}

function line(...fields: readonly string[]): string {
  return fields.map(escapeField).join("\t");
}

function stateLines(state: WorkbookState): string[] {
  const explanations = state.explanations
    .map((one) => line("explanation", one.fingerprint, one.text))
    .sort();
  return [
    line("pack", state.pack, state.packVersion),
    line("year", String(state.year)),
    line("unit", state.unit),
    state.agency ? line("agency", state.agency.code, state.agency.name) : line("no agency"),
    ...state.forms.map((form) => line("form", form.form, form.version, form.sheet)),
    ...explanations,
  ];
}

/**
 * The text whose SHA-256 (over UTF-8) seals a workbook: pack, year, unit, agency, explanations
 * and every filled cell of the forms' sheets. The same after a re-save without a change.
 */
export function sealInput(workbook: WorkbookSnapshot, state: WorkbookState): string {
  const sheets = sealedSheets(state).flatMap((name) => {
    const sheet = sheetNamed(workbook, name);
    return sheet ? [line("sheet", name), ...canonicalSheet(sheet)] : [line("missing sheet", name)];
  });
  return [SEAL_FORMAT, ...stateLines(state), ...sheets, ""].join("\n");
}

/** Digests of the forms' sheets, kept in the seal. */
export function sealCells(workbook: WorkbookSnapshot, state: WorkbookState): Seal["cells"] {
  return sealedSheets(state).map((name) => {
    const sheet = sheetNamed(workbook, name);
    return { sheet: name, digests: sheet ? cellDigests(sheet) : [] };
  });
}

/** What a seal says about a workbook now. */
export interface SealComparison {
  readonly status: SealStatus;
  /** Cells added, removed or changed since, as "Sheet!A1", by sheet, row and column. */
  readonly changedCells: readonly string[];
  /** Sheets with a form that the seal does not cover: they came after sealing. */
  readonly unsealedSheets: readonly string[];
}

function findChangedCells(seal: Seal, workbook: WorkbookSnapshot, state: WorkbookState): string[] {
  const before = new Map(seal.cells.map((one) => [one.sheet, one.digests]));
  const names = [...new Set([...before.keys(), ...sealedSheets(state)])];
  return names.flatMap((name) => {
    const sheet = sheetNamed(workbook, name);
    const now = sheet ? cellDigests(sheet) : [];
    return compareDigests(before.get(name) ?? [], now).map((at) => `${name}!${formatAddress(at)}`);
  });
}

/**
 * Compares a seal with the workbook. `hash` is the SHA-256 of `sealInput(workbook, state)` now,
 * `formSheets` are the sheets that were read as forms and so would be counted.
 * Broken without a cell or sheet means that agency, year, unit or explanations were changed.
 */
export function compareSeal(
  seal: Seal | null,
  workbook: WorkbookSnapshot,
  state: WorkbookState,
  hash: string,
  formSheets: readonly string[]
): SealComparison {
  if (!seal) return { status: "none", changedCells: [], unsealedSheets: [] };
  const sealed = new Set(sealedSheets(state));
  const unsealedSheets = formSheets.filter((name) => !sealed.has(name));
  const same = seal.sha256 === hash;
  return {
    status: same && unsealedSheets.length === 0 ? "intact" : "broken",
    changedCells: same ? [] : findChangedCells(seal, workbook, state),
    unsealedSheets,
  };
}

import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../core/sheet";
import {
  cellText,
  formatAddress,
  formulaAt,
  parseAddress,
  sheetNamed,
  valueAt,
} from "../core/sheet";
import { cellDigests, compareDigests, type DigestDifference } from "../core/seal";
import { readDataRows, sumDataRows } from "./consolidated/dataRows";
import { proofOf, type Proof } from "./consolidated/proof";
import { SHEETS } from "./consolidated/sheetNames";
import {
  NOT_CONSOLIDATED,
  verifyFinding,
  verifyResult,
  type VerifyFinding,
  type VerifyResult,
} from "./consolidated/verifyResult";

export type { VerifyFinding, VerifyResult } from "./consolidated/verifyResult";
export { verifyAgainstInputs } from "./verifyInputs";

/** A sheet of the proof as it stands now, with the cells that differ. */
interface ProvenSheet {
  readonly proven: Proof["sheets"][number];
  readonly sheet: SheetSnapshot;
  readonly differences: readonly DigestDifference[];
}

function cellAt(sheet: SheetSnapshot, address: string): { value: CellValue; live: boolean } {
  const at = parseAddress(address);
  if (!at) return { value: null, live: false };
  return {
    value: valueAt(sheet, at.row, at.column),
    live: formulaAt(sheet, at.row, at.column) !== null,
  };
}

/** Plain cells that differ from what was written; a note that someone added is no change. */
function findChanges({ sheet, proven, differences }: ProvenSheet): VerifyFinding[] {
  const figures = new Set([...proven.figures.map(([cell]) => cell), ...proven.derived]);
  return differences.flatMap((difference) => {
    const address = formatAddress(difference);
    if (figures.has(address)) return [];
    const value = valueAt(sheet, difference.row, difference.column);
    if (difference.kind === "added" && typeof value !== "number") return [];
    const cell = `${proven.name}!${address}`;
    return [verifyFinding(difference.kind, { cell, found: cellText(value) })];
  });
}

/** Figures that are not the sum of their data rows, or no longer follow them. */
function findWrongFigures(
  { sheet, proven }: ProvenSheet,
  sumOf: ReturnType<typeof sumDataRows>
): VerifyFinding[] {
  return proven.figures.flatMap(([address, by]) => {
    const { value, live } = cellAt(sheet, address);
    const cell = `${proven.name}!${address}`;
    const expected = sumOf(by);
    if (value !== expected) {
      const found = cellText(value);
      return [verifyFinding("figure-wrong", { cell, found, expected: String(expected) })];
    }
    return live ? [] : [verifyFinding("formula-lost", { cell, found: cellText(value) })];
  });
}

/** Results of figures that were typed over, or changed although the figures did not. */
function findWrongResults(
  { sheet, proven, differences }: ProvenSheet,
  dataIntact: boolean
): VerifyFinding[] {
  const changed = new Set(differences.map((at) => formatAddress(at)));
  return proven.derived.flatMap((address) => {
    const { value, live } = cellAt(sheet, address);
    const more = { cell: `${proven.name}!${address}`, found: cellText(value) };
    if (!live) return [verifyFinding("formula-lost", more)];
    // With other data its results rightly are others; that the data changed is told already.
    return dataIntact && changed.has(address) ? [verifyFinding("changed", more)] : [];
  });
}

function findResiduals(workbook: WorkbookSnapshot, proof: Proof): VerifyFinding[] {
  const sheet = sheetNamed(workbook, SHEETS.certificate);
  if (!sheet) return [];
  return proof.residuals.flatMap((address) => {
    const { value } = cellAt(sheet, address);
    if (value === 0) return [];
    const cell = `${SHEETS.certificate}!${address}`;
    return [verifyFinding("residual", { cell, found: cellText(value) })];
  });
}

/**
 * Proves a consolidated workbook again from itself: no cell was changed, every figure is the sum
 * of its rows in "Dữ liệu" and still a formula, and the certificate's differences are zero.
 * Findings name the data rows first, because figures follow them.
 */
export function verifyConsolidated(workbook: WorkbookSnapshot): VerifyResult {
  const proof = proofOf(workbook);
  if (!proof) return NOT_CONSOLIDATED;
  const data = sheetNamed(workbook, SHEETS.data);
  const rows = data ? readDataRows(data) : [];
  const sumOf = sumDataRows(rows);
  const present = proof.sheets.flatMap((proven): ProvenSheet[] => {
    const sheet = sheetNamed(workbook, proven.name);
    if (!sheet) return [];
    return [{ proven, sheet, differences: compareDigests(proven.digests, cellDigests(sheet)) }];
  });
  const missing = proof.sheets
    .filter(({ name }) => !sheetNamed(workbook, name))
    .map(({ name }) => verifyFinding("sheet-missing", { cell: name }));
  const changes = present.flatMap(findChanges);
  const isData = ({ cell }: VerifyFinding): boolean => cell.startsWith(`${SHEETS.data}!`);
  const dataIntact = data !== null && !changes.some(isData);
  const findings = [
    ...missing,
    ...changes.filter(isData),
    ...changes.filter((finding) => !isData(finding)),
    ...present.flatMap((one) => findWrongFigures(one, sumOf)),
    ...present.flatMap((one) => findWrongResults(one, dataIntact)),
    ...findResiduals(workbook, proof),
  ];
  const figures = proof.sheets.reduce((sum, { figures: own }) => sum + own.length, 0);
  return verifyResult({ figures, facts: rows.length }, findings);
}

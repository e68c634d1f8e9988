import { sheetNamed, type SheetSnapshot, type WorkbookSnapshot } from "../core/sheet";
import { readDataRows, sumDataRows } from "./consolidated/dataRows";
import { proofOf, type ProvenSheet } from "./consolidated/proof";
import { SHEETS } from "./consolidated/sheetNames";
import { checkDerived, checkFigures, checkResiduals } from "./consolidated/verifyFigures";
import { checkPlain } from "./consolidated/verifyPlain";
import {
  NOT_CONSOLIDATED,
  verifyFinding,
  verifyResult,
  type VerifyFinding,
  type VerifyResult,
} from "./consolidated/verifyResult";

export type { VerifyFinding, VerifyResult } from "./consolidated/verifyResult";
export { verifyAgainstInputs } from "./verifyInputs";

/** A sheet of the proof as it stands now, with the plain cells that differ. */
interface PresentSheet {
  readonly proven: ProvenSheet;
  readonly sheet: SheetSnapshot;
  readonly changes: readonly VerifyFinding[];
}

/**
 * Proves a consolidated workbook again from itself: no cell was changed, every figure is the sum
 * of its rows in "Dữ liệu" and still a formula, and the certificate's differences are zero.
 * Findings name the data rows first, because figures follow them.
 */
export function verifyConsolidated(workbook: WorkbookSnapshot): VerifyResult {
  const proof = proofOf(workbook);
  if (!proof) return NOT_CONSOLIDATED;
  const rows = readDataRows(workbook, proof.parts);
  const sumOf = sumDataRows(rows);
  const present = proof.sheets.flatMap((proven): PresentSheet[] => {
    const sheet = sheetNamed(workbook, proven.name);
    return sheet ? [{ proven, sheet, changes: checkPlain(sheet, proven) }] : [];
  });
  const missing = proof.sheets
    .filter(({ name }) => !sheetNamed(workbook, name))
    .map(({ name }) => verifyFinding("sheet-missing", { cell: name }));
  const dataNames = new Set(proof.parts.map(({ name }) => name));
  const ofData = present.filter(({ sheet }) => dataNames.has(sheet.name));
  const others = present.filter(({ sheet }) => !dataNames.has(sheet.name));
  const dataChanges = ofData.flatMap(({ changes }) => changes);
  const dataIntact = ofData.length === dataNames.size && dataChanges.length === 0;
  const checked = present.map(({ sheet, proven }) => checkFigures(sheet, proven, sumOf));
  const certificate = sheetNamed(workbook, SHEETS.certificate);
  const findings = [
    ...missing,
    ...dataChanges,
    ...others.flatMap(({ changes }) => changes),
    ...checked.flatMap((one) => one.findings),
    ...present.flatMap(({ sheet, proven }) => checkDerived(sheet, proven, dataIntact)),
    ...(certificate ? checkResiduals(certificate, proof.residuals) : []),
  ];
  const figures = checked.reduce((sum, { count }) => sum + count, 0);
  return verifyResult({ figures, facts: rows.length }, findings);
}

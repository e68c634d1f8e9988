import { sheetNamed, type SheetSnapshot, type WorkbookSnapshot } from "../core/sheet";
import { dataColumn } from "./consolidated/dataColumns";
import type { DataPart } from "./consolidated/dataFormulas";
import { readDataRows, sumDataRows, type DataRow } from "./consolidated/dataRows";
import { proofOf, type Proof, type ProvenSheet } from "./consolidated/proof";
import { SHEETS } from "./consolidated/sheetNames";
import { sumChecker } from "./consolidated/sumFormula";
import {
  checkDerived,
  checkFigures,
  checkResiduals,
  type FigureCheck,
} from "./consolidated/verifyFigures";
import { checkFrames } from "./consolidated/verifyFrames";
import { checkLinks, checkWays } from "./consolidated/verifyLinks";
import { checkPlain } from "./consolidated/verifyPlain";
import {
  NOT_CONSOLIDATED,
  verifyFinding,
  verifyResult,
  type VerifyFinding,
  type VerifyResult,
} from "./consolidated/verifyResult";
import { checkSheets } from "./consolidated/verifySheets";
import { checkShown } from "./consolidated/verifyShown";
import type { WorkbookFrames } from "./ports";

export type { VerifyFinding, VerifyResult } from "./consolidated/verifyResult";
export { verifyAgainstInputs } from "./verifyInputs";

/** A sheet of the proof as it stands now, with the plain cells that differ. */
interface PresentSheet {
  readonly proven: ProvenSheet;
  readonly sheet: SheetSnapshot;
  /** The data rows that stand on it; null for any other sheet. */
  readonly part: DataPart | null;
  readonly changes: readonly VerifyFinding[];
}

const OPEN = dataColumn("open");

/** Where a sheet has links, which are compared apart. */
function mayLink({ tables }: ProvenSheet, part: DataPart | null) {
  return (row: number, column: number): boolean =>
    part === null
      ? tables.some(({ top, count, links }) => column === links && row >= top && row < top + count)
      : column === OPEN;
}

function presentSheets(workbook: WorkbookSnapshot, { sheets, parts }: Proof): PresentSheet[] {
  return sheets.flatMap((proven): PresentSheet[] => {
    const sheet = sheetNamed(workbook, proven.name);
    if (!sheet) return [];
    const part = parts.find(({ name }) => name === proven.name) ?? null;
    return [{ proven, sheet, part, changes: checkPlain(sheet, proven, mayLink(proven, part)) }];
  });
}

/** What is asked to see the sheets as readers do. */
interface SeenCheck extends Pick<FigureCheck, "sumOf"> {
  readonly workbook: WorkbookSnapshot;
  readonly frames: WorkbookFrames | null;
}

/** Links, and what is seen of the sheets: formats, what is hidden, charts. */
function checkSeen(
  present: readonly PresentSheet[],
  rows: readonly DataRow[],
  proof: Proof,
  { sumOf, workbook, frames }: SeenCheck
): VerifyFinding[] {
  // Where no sheet has any, the reader tells nothing of links, or they are all gone: none misleads.
  const hasLinks = present.some(({ sheet }) => sheet.links !== undefined);
  return present.flatMap(({ sheet, proven, part }) => [
    ...(part ? checkWays(sheet, part, rows, proof) : []),
    ...(!part && hasLinks && proven.hiddenColumns
      ? checkLinks(sheet, proven, sumOf, proof.parts)
      : []),
    ...checkShown(sheet, proven, part !== null),
    ...(frames ? checkFrames(sheet, proven, part !== null, { workbook, frames }) : []),
  ]);
}

/** Other workbooks that formulas ask: none of ours, which are compared one by one. */
function linkedFiles({ traits }: WorkbookSnapshot): VerifyFinding[] {
  return (traits.linkedFiles ?? []).map((file) => verifyFinding("linked-file", { file }));
}

/**
 * Proves a consolidated workbook again from itself: no cell was changed, every figure is the sum
 * of its rows in "Dữ liệu" and its formula still adds just these, the certificate's differences are
 * zero, links lead where they led, and cells are seen and printed as what they hold. Findings name the data
 * rows first, because figures follow them. `frames` are what the file holds besides its cells.
 */
export function verifyConsolidated(
  workbook: WorkbookSnapshot,
  frames: WorkbookFrames | null = null
): VerifyResult {
  const proof = proofOf(workbook);
  if (!proof) return NOT_CONSOLIDATED;
  const rows = readDataRows(workbook, proof.parts);
  const sumOf = sumDataRows(rows);
  const present = presentSheets(workbook, proof);
  const missing = proof.sheets
    .filter(({ name }) => !sheetNamed(workbook, name))
    .map(({ name }) => verifyFinding("sheet-missing", { cell: name }));
  const ofData = present.filter(({ part }) => part !== null);
  const others = present.filter(({ part }) => part === null);
  const dataChanges = ofData.flatMap(({ changes }) => changes);
  const dataIntact = ofData.length === proof.parts.length && dataChanges.length === 0;
  const check = { sumOf, isSum: sumChecker(proof.parts) };
  const checked = present.map(({ sheet, proven }) => checkFigures(sheet, proven, check));
  const certificate = sheetNamed(workbook, SHEETS.certificate);
  const listed = checkSheets(
    (frames ?? workbook).sheets.map(({ name }) => name),
    proof
  );
  const findings = [
    ...missing,
    ...dataChanges,
    ...others.flatMap(({ changes }) => changes),
    ...checked.flatMap((one) => one.findings),
    ...present.flatMap(({ sheet, proven }) => checkDerived(sheet, proven, dataIntact)),
    ...(certificate ? checkResiduals(certificate, proof.residuals) : []),
    ...checkSeen(present, rows, proof, { sumOf, workbook, frames }),
    ...listed.findings,
  ];
  const figures = checked.reduce((sum, { count }) => sum + count, 0);
  const notes = [...listed.notes, ...linkedFiles(workbook)];
  return verifyResult({ figures, facts: rows.length }, findings, notes);
}

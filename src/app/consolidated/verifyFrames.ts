import type { SheetSnapshot, WorkbookSnapshot } from "../../core/sheet";
import type { SheetFrame, WorkbookFrames } from "../ports";
import type { ProvenSheet } from "./proof";
import { checkCharts, plainRange } from "./verifyCharts";
import { checkCovered } from "./verifyDrawn";
import { checkPrint } from "./verifyPrint";
import { verifyFinding, type VerifyFinding } from "./verifyResult";

function checkExcelTable(
  sheet: SheetSnapshot,
  { table }: ProvenSheet,
  { tables }: SheetFrame
): VerifyFinding[] {
  if (!table) return [];
  const found = tables.get(table.name) ?? "";
  if (plainRange(found) === table.range) return [];
  const cell = `${sheet.name}, ${table.name}`;
  return [verifyFinding("table-other", { cell, found, expected: table.range })];
}

/** What the file holds of a sheet that makes it look other than its cells are. */
export function checkFrames(
  sheet: SheetSnapshot,
  proven: ProvenSheet,
  isData: boolean,
  { workbook, frames }: { readonly workbook: WorkbookSnapshot; readonly frames: WorkbookFrames }
): VerifyFinding[] {
  const frame = frames.sheets.find(({ name }) => name === sheet.name);
  if (!frame) return [];
  return [
    ...checkCharts(sheet, proven, frame, workbook),
    ...checkExcelTable(sheet, proven, frame),
    ...checkCovered(sheet, proven, frame, isData),
    // Whoever works with the data prints of them what is needed.
    ...(isData ? [] : checkPrint(sheet, proven, frame)),
  ];
}

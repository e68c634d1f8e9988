import {
  cellKey,
  cellOfKey,
  columnName,
  formatAddress,
  formatRange,
  shownAs,
  valueAt,
  type CellAddress,
  type RangeAddress,
  type ShownAs,
  type SheetSnapshot,
} from "../../core/sheet";
import { checkHiddenRows } from "./hiddenRows";
import type { ProvenSheet } from "./proof";
import { holds, isInUnit } from "./shownUnits";
import { digestHeight } from "./sheetDigest";
import { checkReadable } from "./verifyReadable";
import { verifyFinding, type VerifyFinding } from "./verifyResult";

function hidden(sheet: SheetSnapshot, range: string): VerifyFinding {
  return verifyFinding("hidden", { cell: `${sheet.name}!${range}` });
}

function checkHiddenColumns(sheet: SheetSnapshot, proven: ProvenSheet): VerifyFinding[] {
  if (!proven.hiddenColumns) return [];
  const expected = new Set(proven.hiddenColumns);
  return [...sheet.hiddenColumns].flatMap((column) => {
    if (column >= proven.digest.width || expected.has(column)) return [];
    return [hidden(sheet, `${columnName(column)}:${columnName(column)}`)];
  });
}

function isBlank(sheet: SheetSnapshot, row: number, column: number): boolean {
  return (valueAt(sheet, row, column) ?? "") === "";
}

/** Cells under a merged one, which nobody sees; our own merges cover blank ones only. */
function checkMerges(sheet: SheetSnapshot, height: number): VerifyFinding[] {
  const covers = ({ top, left, bottom, right }: RangeAddress): boolean => {
    for (let row = top; row <= Math.min(bottom, height - 1); row += 1) {
      for (let column = left; column <= Math.min(right, sheet.columnCount - 1); column += 1) {
        if ((row > top || column > left) && !isBlank(sheet, row, column)) return true;
      }
    }
    return false;
  };
  return sheet.merges.filter(covers).map((range) => hidden(sheet, formatRange(range)));
}

/** Reads formats: a sheet has a handful of them for hundreds of thousands of cells. */
function formatReader(): (format: string) => ShownAs {
  const known = new Map<string, ShownAs>();
  return (format) => {
    const found = known.get(format) ?? shownAs(format);
    known.set(format, found);
    return found;
  };
}

/** Cells whose number format shows something else than they hold. */
function checkFormats(sheet: SheetSnapshot, { digest, tables }: ProvenSheet): VerifyFinding[] {
  const read = formatReader();
  const inUnit = tables.filter(isInUnit);
  const height = digestHeight(digest);
  const findings: VerifyFinding[] = [];
  const check = (at: CellAddress, format: string, exponent: number): void => {
    const shown = read(format);
    const value = valueAt(sheet, at.row, at.column);
    const isWrong =
      typeof value === "number" ? shown.exponent !== exponent : !shown.text && Boolean(value);
    if (!isWrong) return;
    const cell = `${sheet.name}!${formatAddress(at)}`;
    findings.push(verifyFinding("format-other", { cell, found: format }));
  };
  for (const [key, format] of sheet.numberFormats) {
    const { exponent, text } = read(format);
    if (exponent === 0 && text) continue;
    const at = cellOfKey(key);
    if (at.row >= height || at.column >= digest.width) continue;
    if (!inUnit.some((table) => holds(table, at))) check(at, format, 0);
  }
  for (const { top, count, columns, exponent } of inUnit) {
    for (let row = top; row < top + count; row += 1) {
      for (const [column] of columns) {
        const format = sheet.numberFormats.get(cellKey(row, column)) ?? "General";
        check({ row, column }, format, exponent);
      }
    }
  }
  return findings;
}

/** What a reader does not see of a sheet, or sees as something else than its cells hold. */
export function checkShown(
  sheet: SheetSnapshot,
  proven: ProvenSheet,
  isData: boolean
): VerifyFinding[] {
  return [
    ...(sheet.visibility === "visible" ? [] : [verifyFinding("hidden", { cell: sheet.name })]),
    ...checkHiddenColumns(sheet, proven),
    // Whoever works with the data filters them; nothing there is a sum.
    ...(isData ? [] : checkHiddenRows(sheet, proven)),
    ...checkMerges(sheet, digestHeight(proven.digest)),
    ...checkFormats(sheet, proven),
    ...checkReadable(sheet, proven),
  ];
}

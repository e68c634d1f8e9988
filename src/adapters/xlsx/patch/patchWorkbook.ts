import type { ReadProblem } from "../../../core/consolidation";
import { err, ok, type Result } from "../../../core/result";
import {
  cellKey,
  formatAddress,
  formulaAt,
  sameValue,
  sheetNamed,
  valueAt,
  type CellEdit,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../../core/sheet";
import type { WorkbookState } from "../../../core/state";
import { readWorkbook } from "../readWorkbook";
import { DAYS_1904, isDateFormat } from "../isDateFormat";
import { openPackage, type XlsxPackage } from "../xlsxPackage";
import { attributeOf, withAttribute } from "../xmlText";
import { joinPieces } from "../zip";
import { patchSheet } from "./patchSheet";
import { patchState } from "./patchState";
import { createStylePatcher } from "./patchStyles";
import { findSheets, findWorkbookPart, readRelations, removePart } from "./workbookParts";
import { findElement, prefixOf, splice } from "./xmlParts";

/** What to change in a file. */
export interface WorkbookPatch {
  readonly edits: readonly CellEdit[];
  readonly state?: WorkbookState;
}

/**
 * The same .xlsx or .xlsm with only these cells and the state changed: charts, pictures,
 * styles and every other part keep their bytes. Programs recalculate it when they open it.
 * Other formats cannot be changed in place and give "not-a-workbook". Throws when an edit was
 * made for other content than the file holds.
 */
export function patchWorkbook(
  bytes: Uint8Array,
  patch: WorkbookPatch
): Promise<Result<Uint8Array, ReadProblem>> {
  return Promise.resolve().then(() => patchNow(bytes, patch));
}

function patchNow(bytes: Uint8Array, patch: WorkbookPatch): Result<Uint8Array, ReadProblem> {
  const read = readWorkbook(bytes, "");
  if (!read.ok) return read;
  const opened = openPackage(bytes);
  const workbook = opened.ok ? findWorkbookPart(opened.value) : null;
  if (!opened.ok || workbook === null) return err({ kind: "not-a-workbook", looksLike: "unknown" });
  checkBefore(read.value, patch.edits);
  patchCells(opened.value, workbook, read.value, patch.edits);
  if (patch.state) patchState(opened.value, workbook, patch.state);
  return ok(joinPieces(opened.value.toPieces()));
}

function checkBefore(book: WorkbookSnapshot, edits: readonly CellEdit[]): void {
  for (const { sheet: name, row, column, before } of edits) {
    const sheet = sheetNamed(book, name);
    if (!sheet) throw new Error(`there is no sheet ${name}`);
    const isSame =
      sameValue(valueAt(sheet, row, column), before.value) &&
      formulaAt(sheet, row, column) === before.formula;
    if (!isSame) throw new Error(`${name}!${formatAddress({ row, column })} holds something else`);
  }
}

function patchCells(
  parts: XlsxPackage,
  workbook: string,
  book: WorkbookSnapshot,
  edits: readonly CellEdit[]
): void {
  if (edits.length === 0) return;
  const relations = readRelations(parts, workbook);
  const stylesPath = relations.find(({ type }) => type.endsWith("/styles"))?.target ?? "";
  const styles = createStylePatcher(parts.text(stylesPath) ?? "");
  const date1904 = isDate1904(parts.text(workbook) ?? "");
  for (const { name, path } of findSheets(parts, workbook)) {
    const sheet = sheetNamed(book, name);
    const own = edits.filter((edit) => edit.sheet === name);
    if (!sheet || own.length === 0) continue;
    const stored = date1904 ? own.map((edit) => toDate1904(sheet, edit)) : own;
    const context = { formulas: sheet.formulas, styleFor: styles.styleFor };
    parts.edit(path, (xml) => patchSheet(xml, stored, context));
  }
  if (parts.text(stylesPath) !== null) parts.edit(stylesPath, () => styles.toXml());
  parts.edit(workbook, withFullCalculation);
  if (edits.some(({ before, after }) => before.formula !== after.formula)) {
    dropCalculationOrder(parts, workbook);
  }
}

/** A list of formula cells that no longer agrees with the sheets makes Excel repair the file. */
function dropCalculationOrder(parts: XlsxPackage, workbook: string): void {
  const chain = readRelations(parts, workbook).find(({ type }) => type.endsWith("/calcChain"));
  if (chain) removePart(parts, workbook, chain.target);
}

function isDate1904(workbook: string): boolean {
  const value = attributeOf(findElement(workbook, "workbookPr")?.tag ?? "", "date1904");
  return value === "1" || value === "true";
}

/** Snapshots count days from 1900; this file counts from 1904. */
function toDate1904(sheet: SheetSnapshot, edit: CellEdit): CellEdit {
  const key = cellKey(edit.row, edit.column);
  const format = edit.numberFormat ?? sheet.numberFormats.get(key);
  const { value } = edit.after;
  if (typeof value !== "number" || !isDateFormat(format)) return edit;
  return { ...edit, after: { ...edit.after, value: value - DAYS_1904 } };
}

/** Results of formulas that depend on changed cells are old: ask for all to be calculated. */
function withFullCalculation(workbook: string): string {
  const existing = findElement(workbook, "calcPr");
  if (existing) {
    const tag = withAttribute(existing.tag, "fullCalcOnLoad", "1");
    return splice(workbook, existing.start, existing.start + existing.tag.length, tag);
  }
  const before = ["definedNames", "externalReferences", "functionGroups", "sheets"];
  const last = before.map((name) => findElement(workbook, name)).find((found) => found !== null);
  if (!last) throw new Error("the workbook has no sheets");
  return splice(workbook, last.end, last.end, `<${prefixOf(last.tag)}calcPr fullCalcOnLoad="1"/>`);
}

import { cellKey, formatRange, parseAddress } from "../../src/core/sheet";
import { calculate } from "./calculate";
import type { ModelCell, ModelSheet, ModelWorkbook, Scalar } from "./model";
import { findSheet } from "./sheets";
import { understand } from "./understand";
import type { RichApiHost } from "./richApi";

/** The sheet of this name; throws when there is none. */
function sheetIn(workbook: ModelWorkbook, name: string): ModelSheet {
  const sheet = findSheet(workbook, name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** What a cell shows; null when it is blank. */
export function shownIn(workbook: ModelWorkbook, name: string, cell: string): Scalar | null {
  const at = parseAddress(cell);
  if (!at) throw new Error(cell);
  return sheetIn(workbook, name).cells.get(cellKey(at.row, at.column))?.value ?? null;
}

/** "1.500,25" as a Vietnamese Excel takes it when it is typed; the API always speaks English. */
const TYPED_NUMBER = /^-?\d{1,3}(?:\.?\d{3})*(?:,\d+)?$/;

function understandTyped(input: Scalar): ModelCell | null {
  if (typeof input !== "string" || !TYPED_NUMBER.test(input)) return understand(input);
  return { value: Number(input.replaceAll(".", "").replace(",", ".")), formula: null };
}

/** Pastes rows as a person does: understood by Excel, calculated, and told in one event. Blank clears. */
export function pasteInto(
  host: RichApiHost,
  name: string,
  from: string,
  rows: readonly (readonly Scalar[])[]
): void {
  const sheet = sheetIn(host.workbook, name);
  const at = parseAddress(from);
  if (!at) throw new Error(from);
  for (const [down, row] of rows.entries()) {
    for (const [along, input] of row.entries()) {
      const key = cellKey(at.row + down, at.column + along);
      const cell = understandTyped(input);
      if (cell) sheet.cells.set(key, cell);
      else sheet.cells.delete(key);
    }
  }
  calculate(sheet);
  const width = Math.max(1, ...rows.map((row) => row.length));
  const [bottom, right] = [at.row + rows.length - 1, at.column + width - 1];
  host.raiseChange(sheet.id, formatRange({ top: at.row, left: at.column, bottom, right }));
}

/** The workbook after it was saved, closed and opened again. */
export function reopened(workbook: ModelWorkbook): ModelWorkbook {
  const copy = structuredClone(workbook);
  if (copy.behaviours.has("settings-lost")) copy.properties.clear();
  return copy;
}

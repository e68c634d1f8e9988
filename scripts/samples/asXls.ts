import { utils, write, type CellObject, type WorkSheet } from "@e965/xlsx";
import {
  cellKey,
  formatAddress,
  isCellError,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../src/core/sheet";

const HIDDEN = { visible: 0, hidden: 1, veryHidden: 2 } as const;

function cellOf(sheet: SheetSnapshot, row: number, column: number): CellObject | null {
  const value = sheet.values[row]?.[column] ?? null;
  const key = cellKey(row, column);
  const formula = sheet.formulas.get(key);
  const format = sheet.numberFormats.get(key);
  if (value === null && formula === undefined) return null;
  if (isCellError(value)) throw new Error(`samples hold no ${value.error}`);
  const extras = {
    ...(formula === undefined ? {} : { f: formula }),
    ...(format === undefined ? {} : { z: format }),
  };
  if (typeof value === "number") return { t: "n", v: value, ...extras };
  return { t: "s", v: String(value ?? ""), ...extras };
}

function toWorkSheet(sheet: SheetSnapshot): WorkSheet {
  const cells: WorkSheet = {};
  for (let row = 0; row < sheet.rowCount; row += 1) {
    for (let column = 0; column < sheet.columnCount; column += 1) {
      const cell = cellOf(sheet, row, column);
      if (cell) cells[formatAddress({ row, column })] = cell;
    }
  }
  const end = { r: Math.max(0, sheet.rowCount - 1), c: Math.max(0, sheet.columnCount - 1) };
  cells["!ref"] = utils.encode_range({ s: { r: 0, c: 0 }, e: end });
  cells["!merges"] = sheet.merges.map(({ top, left, bottom, right }) => ({
    s: { r: top, c: left },
    e: { r: bottom, c: right },
  }));
  return cells;
}

/** A workbook as Excel 97–2003 file (.xls): values, formulas, number formats, merges. */
export function asXls(workbook: WorkbookSnapshot): Uint8Array {
  const book = utils.book_new();
  for (const sheet of workbook.sheets)
    utils.book_append_sheet(book, toWorkSheet(sheet), sheet.name);
  book.Workbook = {
    Sheets: workbook.sheets.map(({ visibility }) => ({ Hidden: HIDDEN[visibility] })),
  };
  // With a shared string table: without one, texts are cut at 255 letters.
  const bytes = write(book, { bookType: "biff8", type: "array", bookSST: true }) as ArrayBuffer;
  return new Uint8Array(bytes);
}

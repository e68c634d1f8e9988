import * as xlsx from "@e965/xlsx";
import { cellKey } from "../../src/core/sheet";
import { freeName } from "../support/planSnapshot";
import { addSheet, type ModelSheet, type ModelWorkbook } from "./model";

const VISIBILITY = ["Visible", "Hidden", "VeryHidden"];

function fillSheet(sheet: ModelSheet, source: xlsx.WorkSheet): void {
  const area = source["!ref"];
  if (area === undefined) return;
  const box = xlsx.utils.decode_range(area);
  for (let row = box.s.r; row <= box.e.r; row += 1) {
    for (let column = box.s.c; column <= box.e.c; column += 1) {
      const cell = source[xlsx.utils.encode_cell({ r: row, c: column })] as
        xlsx.CellObject | undefined;
      if (!cell) continue;
      const key = cellKey(row, column);
      const value = cell.t === "e" ? (cell.w ?? "#N/A") : cell.v;
      const formula = cell.f === undefined ? null : `=${cell.f}`;
      if (cell.t !== "z" || formula !== null) {
        sheet.cells.set(key, {
          value: (value as string | number | boolean | undefined) ?? "",
          formula,
        });
      }
      if (cell.z !== undefined && cell.z !== "General") {
        sheet.formats.set(key, new Map([["numberFormat", cell.z]]));
      }
    }
  }
}

function fillLayout(sheet: ModelSheet, source: xlsx.WorkSheet): void {
  sheet.merges = (source["!merges"] ?? []).map(({ s, e }) => ({
    top: s.r,
    left: s.c,
    bottom: e.r,
    right: e.c,
  }));
  for (const [at, row] of (source["!rows"] ?? []).entries()) {
    if (row?.hidden) sheet.hiddenRows.add(at);
  }
  for (const [at, column] of (source["!cols"] ?? []).entries()) {
    if (column?.hidden) sheet.hiddenColumns.add(at);
  }
}

/** Really reads the file, adds its sheets and gives their ids; formulas keep the file's results. */
export function insertFromBase64(workbook: ModelWorkbook, base64: string): readonly string[] {
  const file = xlsx.read(base64, {
    type: "base64",
    cellFormula: true,
    cellNF: true,
    cellStyles: true,
  });
  return file.SheetNames.map((name, index) => {
    const taken = workbook.sheets.map((sheet) => sheet.name);
    const sheet = addSheet(workbook, freeName(name, taken));
    const hidden = file.Workbook?.Sheets?.[index]?.Hidden ?? 0;
    sheet.visibility = VISIBILITY[hidden] ?? "Visible";
    const source = file.Sheets[name];
    if (source) {
      fillSheet(sheet, source);
      fillLayout(sheet, source);
    }
    return sheet.id;
  });
}

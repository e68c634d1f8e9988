import {
  cellKey,
  type PlanCell,
  type SheetPlan,
  type SheetSnapshot,
  type WorkbookPlan,
  type WorkbookSnapshot,
} from "../core/sheet";

function cellsOf(sheet: SheetSnapshot): readonly PlanCell[] {
  const cells: PlanCell[] = [];
  for (let row = 0; row < sheet.rowCount; row += 1) {
    for (let column = 0; column < sheet.columnCount; column += 1) {
      const value = sheet.values[row]?.[column] ?? null;
      const key = cellKey(row, column);
      const formula = sheet.formulas.get(key);
      const numberFormat = sheet.numberFormats.get(key);
      if (value === null && formula === undefined) continue;
      cells.push({
        row,
        column,
        value,
        ...(formula === undefined ? {} : { formula }),
        ...(numberFormat === undefined ? {} : { style: { numberFormat } }),
      });
    }
  }
  return cells;
}

function planSheet(sheet: SheetSnapshot): SheetPlan {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells: cellsOf(sheet),
    columnWidths: [],
    rowHeights: new Map(),
    merges: sheet.merges,
    validations: [],
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
  };
}

/** A workbook drawn anew from what was read of it: no fonts, borders or widths. */
export function planOfSnapshot(workbook: WorkbookSnapshot): WorkbookPlan {
  const { sheets, properties } = workbook;
  const firstVisible = sheets.findIndex(({ visibility }) => visibility === "visible");
  return { sheets: sheets.map(planSheet), activeSheet: Math.max(0, firstVisible), properties };
}

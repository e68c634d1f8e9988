import type { ICellData, IWorksheetData } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { ReadRequest } from "../../app/ports";
import type { CellContent, WorkbookPlan, WorkbookSnapshot } from "../../core/sheet";
import { cellValueOf, formulaWithoutSign } from "./cells";
import type { WorkbookCustom } from "./custom";
import { snapshotOfGrid } from "./gridSnapshot";
import { gridToPlan, type FormulaOf } from "./gridToPlan";
import type { GridHandle } from "./start";

/** Looks formulas up in the library, which knows those that cells share. */
function formulaLookup(grid: GridHandle): FormulaOf {
  const unit = grid.workbook().getId();
  const formulas = grid.injector.get(FormulaDataModel);
  return (sheetId, row, column, cell) => {
    if (cell.f) return cell.f;
    return cell.si ? (formulas.getFormulaStringByCell(row, column, sheetId, unit) ?? null) : null;
  };
}

/** The sheet's own data, not a copy: only to be read. */
function dataOf(sheet: FWorksheet): Partial<IWorksheetData> {
  const worksheet = sheet.getSheet();
  return { ...worksheet.getConfig(), name: worksheet.getName() };
}

/** Document properties of the open workbook. */
function propertiesOf(grid: GridHandle): Readonly<Record<string, string>> {
  const custom = grid.workbook().getWorkbook().getSnapshot().custom as
    WorkbookCustom | null | undefined;
  return custom?.properties ?? {};
}

/** Snapshots of the asked sheets with raw values. */
export function readGrid(
  grid: GridHandle,
  { sheets, fonts = false }: ReadRequest
): WorkbookSnapshot {
  const workbook = grid.workbook();
  const styles = workbook.getWorkbook().getStyles();
  const formulaOf = formulaLookup(grid);
  const asked = workbook
    .getSheets()
    .filter((sheet) => sheets?.includes(sheet.getSheetName()) ?? true);
  return {
    sheets: asked.map((sheet) =>
      snapshotOfGrid(dataOf(sheet), {
        styleOf: (cell) => styles.getStyleByCell(cell),
        formulaOf: (row, column, cell) => formulaOf(sheet.getSheetId(), row, column, cell),
        fonts,
      })
    ),
    properties: propertiesOf(grid),
    traits: { macros: false, externalLinks: false },
  };
}

/** What one cell holds now. */
export function contentAt(
  grid: GridHandle,
  sheet: FWorksheet,
  row: number,
  column: number
): CellContent {
  const cell: ICellData = sheet.getSheet().getCellRaw(row, column) ?? {};
  const formula = formulaLookup(grid)(sheet.getSheetId(), row, column, cell);
  return { value: cellValueOf(cell), formula: formulaWithoutSign(formula) };
}

/** The open workbook as a plan, ready to be written to a file. */
export function planOfGrid(grid: GridHandle): WorkbookPlan {
  const workbook = grid.workbook();
  const data = workbook.save();
  const custom: WorkbookCustom = {
    properties: propertiesOf(grid),
    activeSheet: workbook.getActiveSheet().getSheetId(),
  };
  return gridToPlan({ ...data, custom }, formulaLookup(grid));
}

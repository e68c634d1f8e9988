import type {
  ICellData,
  ISheetDataValidationRule,
  IWorkbookData,
  IWorksheetData,
} from "@univerjs/core";
import type { CellStyle, PlanCell, SheetPlan, WorkbookPlan } from "../../core/sheet";
import { cellValueOf, formulaWithoutSign } from "./cells";
import type { CellCustom, SheetCustom, WorkbookCustom } from "./custom";
import { extrasOf, heightsOf, widthsOf } from "./extras";
import { entriesOf } from "./lines";
import { cellStyleOf, type GridStyle } from "./styles";
import { rangeOfGrid, VALIDATION_RESOURCE, validationsOfRule } from "./validations";

/** Formula text ("=…") of a cell that has one; the grid knows those it stores as shared formulas. */
export type FormulaOf = (
  sheetId: string,
  row: number,
  column: number,
  cell: ICellData
) => string | null;

type LookOf = (cell: ICellData, row: number, column: number) => CellStyle | undefined;

function styleOf(workbook: IWorkbookData, style: ICellData["s"]): GridStyle | null {
  return (typeof style === "string" ? workbook.styles[style] : style) ?? null;
}

/** Looks of cells, each style read once; a row's or column's own style shows through. */
function lookReader(workbook: IWorkbookData, sheet: Partial<IWorksheetData>): LookOf {
  const known = new Map<string, CellStyle | undefined>();
  return (cell, row, column) => {
    const behind = {
      ...styleOf(workbook, sheet.columnData?.[column]?.s),
      ...styleOf(workbook, sheet.rowData?.[row]?.s),
    };
    const own = styleOf(workbook, cell.s);
    if (!own && Object.keys(behind).length === 0) return undefined;
    const whole = { ...behind, ...own };
    const key = JSON.stringify(whole);
    if (!known.has(key)) known.set(key, cellStyleOf(whole));
    return known.get(key);
  };
}

function customOf(cell: ICellData): CellCustom {
  return (cell.custom ?? {}) as CellCustom;
}

function planCell(
  row: number,
  column: number,
  cell: ICellData,
  formula: string | null,
  style?: CellStyle
): PlanCell {
  const { link } = customOf(cell);
  return {
    row,
    column,
    value: cellValueOf(cell),
    ...(formula === null ? {} : { formula }),
    ...(style ? { style } : {}),
    ...(link === undefined ? {} : { link }),
  };
}

function planCells(workbook: IWorkbookData, sheetId: string, formulaOf: FormulaOf): PlanCell[] {
  const sheet = workbook.sheets[sheetId] ?? {};
  const lookOf = lookReader(workbook, sheet);
  const cells: PlanCell[] = [];
  for (const [row, line] of entriesOf(sheet.cellData)) {
    for (const [column, cell] of entriesOf(line)) {
      const formula = formulaWithoutSign(formulaOf(sheetId, row, column, cell));
      const drawn = planCell(row, column, cell, formula, lookOf(cell, row, column));
      const holds = drawn.value !== null || formula !== null;
      const shows = Object.keys(drawn).length > 3 && !customOf(cell).filler;
      if (holds || shows) cells.push(drawn);
    }
  }
  return cells;
}

/** Whether people see a sheet; "veryHidden" is known from our custom data. */
export function visibilityOf(sheet: Partial<IWorksheetData>): SheetPlan["visibility"] {
  if (sheet.hidden !== 1) return "visible";
  return (sheet.custom as SheetCustom | undefined)?.visibility ?? "hidden";
}

function rulesOf(workbook: IWorkbookData): Record<string, ISheetDataValidationRule[]> {
  const data = workbook.resources?.find(({ name }) => name === VALIDATION_RESOURCE)?.data;
  return data ? (JSON.parse(data) as Record<string, ISheetDataValidationRule[]>) : {};
}

/** The formula a cell states itself. */
const ownFormula: FormulaOf = (_sheetId, _row, _column, cell) => cell.f ?? null;

/** The workbook in the grid as a plan, ready to be written to a file. Cells come row by row. */
export function gridToPlan(
  workbook: IWorkbookData,
  formulaOf: FormulaOf = ownFormula
): WorkbookPlan {
  const custom = (workbook.custom ?? { properties: {} }) as WorkbookCustom;
  const rules = rulesOf(workbook);
  const sheets = workbook.sheetOrder.map((id): SheetPlan => {
    const sheet = workbook.sheets[id] ?? {};
    return {
      name: sheet.name ?? id,
      visibility: visibilityOf(sheet),
      cells: planCells(workbook, id, formulaOf),
      columnWidths: widthsOf(sheet),
      rowHeights: heightsOf(sheet),
      merges: (sheet.mergeData ?? []).map(rangeOfGrid),
      validations: (rules[id] ?? []).flatMap(validationsOfRule),
      ...extrasOf(sheet),
    };
  });
  const activeSheet = Math.max(0, workbook.sheetOrder.indexOf(custom.activeSheet ?? ""));
  return { sheets, activeSheet, properties: custom.properties };
}

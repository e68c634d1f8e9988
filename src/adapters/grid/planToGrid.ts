import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { PlanCell, RangeAddress, SheetPlan, WorkbookPlan } from "../../core/sheet";
import { gridValueOf, type CellMatrix } from "./cells";
import type { CellCustom, SheetCustom, WorkbookCustom } from "./custom";
import { gridColumnsOf, gridRowsOf } from "./lines";
import { gridStyleOf, type GridStyle } from "./styles";
import { gridRangeOf, gridRuleOf, VALIDATION_RESOURCE } from "./validations";

/** The grid cannot grow by scrolling, so every sheet gets room beyond what it holds. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 40;

/** Looks of cells that have none, as Excel shows them in a new workbook. */
const DEFAULT_STYLE: IStyleData = { ff: "Calibri", fs: 11, vt: 3 };

/** Puts a style where cells can point at it; the id, or the style itself. */
type KeepStyle = (style: GridStyle) => string | GridStyle;

function gridCell(cell: PlanCell, keep: KeepStyle): ICellData {
  return {
    ...gridValueOf(cell.value),
    ...(cell.formula === undefined ? {} : { f: `=${cell.formula}` }),
    ...(cell.style ? { s: keep(gridStyleOf(cell.style)) } : {}),
    ...(cell.link === undefined ? {} : { custom: { link: cell.link } }),
  };
}

/** The grid draws borders cell by cell: the cells under a merge get the style of its first. */
function fillMerges(matrix: CellMatrix, merges: readonly RangeAddress[]): void {
  const filler: CellCustom = { filler: true };
  for (const { top, left, bottom, right } of merges) {
    const style = matrix[top]?.[left]?.s;
    if (!style) continue;
    for (let row = top; row <= bottom; row += 1) {
      const line = (matrix[row] ??= {});
      for (let column = left; column <= right; column += 1) {
        line[column] ??= { s: style, custom: filler };
      }
    }
  }
}

function gridCells(plan: SheetPlan, keep: KeepStyle): CellMatrix {
  const matrix: CellMatrix = {};
  for (const cell of plan.cells) {
    const row = (matrix[cell.row] ??= {});
    row[cell.column] = gridCell(cell, keep);
  }
  fillMerges(matrix, plan.merges);
  return matrix;
}

function extent(plan: SheetPlan): Pick<IWorksheetData, "rowCount" | "columnCount"> {
  let rows = 0;
  let columns = plan.columnWidths.length;
  for (const { row, column } of plan.cells) {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  for (const { range } of plan.validations) rows = Math.max(rows, range.bottom + 1);
  return { rowCount: rows + SPARE_ROWS, columnCount: columns + SPARE_COLUMNS };
}

function customOf({ visibility, print, autoFilter }: SheetPlan): SheetCustom {
  return {
    ...(visibility === "visible" ? {} : { visibility }),
    ...(print ? { print } : {}),
    ...(autoFilter ? { autoFilter } : {}),
  };
}

function freezeOf({ freeze }: SheetPlan): Pick<IWorksheetData, "freeze"> {
  const { rows, columns } = freeze ?? { rows: 0, columns: 0 };
  return {
    freeze: { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 },
  };
}

/** One sheet of a plan as the grid holds it, without its validations. */
export function sheetToGrid(plan: SheetPlan, keep: KeepStyle): Partial<IWorksheetData> {
  return {
    name: plan.name,
    hidden: plan.visibility === "visible" ? 0 : 1,
    ...extent(plan),
    ...freezeOf(plan),
    cellData: gridCells(plan, keep),
    mergeData: plan.merges.map(gridRangeOf),
    rowData: gridRowsOf(plan),
    columnData: gridColumnsOf(plan),
    custom: customOf(plan),
  };
}

function styleKeeper(styles: Record<string, IStyleData>): KeepStyle {
  const ids = new Map<string, string>();
  return (style) => {
    const key = JSON.stringify(style);
    const id = ids.get(key) ?? `s${String(ids.size)}`;
    ids.set(key, id);
    styles[id] = style;
    return id;
  };
}

function rulesOf(plan: SheetPlan, id: string): ReturnType<typeof gridRuleOf>[] {
  return plan.validations.map((each, index) => gridRuleOf(each, `${id}-${String(index)}`));
}

/**
 * A plan as a workbook of the grid. What the grid does not know (print set-up, outline, very
 * hidden, document properties) is kept in its custom data, so that `gridToPlan` gives it back.
 */
export function planToGrid(plan: WorkbookPlan, id = "workbook"): IWorkbookData {
  const styles: Record<string, IStyleData> = {};
  const keep = styleKeeper(styles);
  const ids = plan.sheets.map((_, index) => `sheet-${String(index)}`);
  const sheets = plan.sheets.map((sheet, index) => {
    const sheetId = ids[index] ?? "";
    return [sheetId, { id: sheetId, ...sheetToGrid(sheet, keep) }] as const;
  });
  const rules = plan.sheets.map(
    (sheet, index) => [ids[index], rulesOf(sheet, ids[index] ?? "")] as const
  );
  const activeSheet = ids[plan.activeSheet];
  const custom: WorkbookCustom = {
    properties: plan.properties,
    ...(activeSheet === undefined ? {} : { activeSheet }),
  };
  return {
    id,
    name: "",
    appVersion: "0.25.1",
    locale: "viVN" as IWorkbookData["locale"],
    styles,
    defaultStyle: DEFAULT_STYLE,
    sheetOrder: ids,
    sheets: Object.fromEntries(sheets),
    resources: [{ name: VALIDATION_RESOURCE, data: JSON.stringify(Object.fromEntries(rules)) }],
    custom,
  };
}

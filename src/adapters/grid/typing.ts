import type { ICellDataForSheetInterceptor, IDisposable, Injector } from "@univerjs/core";
import { CellValueType, toDisposable } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { readTyped } from "./typedText";

const DATE_FORMAT = "dd/mm/yyyy";
/** Before the grid's own reading of numbers, which knows only English separators. */
const FIRST = 100;

type Cell = ICellDataForSheetInterceptor;

const PERCENT_FORMAT = "0.00%";

function isDateFormat(pattern: string): boolean {
  return /[dy]/i.test(pattern) && /[my]/i.test(pattern);
}

/** The cell with a number, and with a number format unless it has a fitting one. */
function withNumber(cell: Cell, value: number, format: string | null): Cell {
  const number = { ...cell, v: value, t: CellValueType.NUMBER };
  if (format === null) return number;
  const style = typeof cell.s === "object" ? cell.s : {};
  return { ...number, s: { ...style, n: { pattern: format } } };
}

/** The cell that a typed text makes; cells whose format is text, and formulas, stay as they are. */
function readCell(cell: Cell, pattern: string): Cell {
  if (typeof cell.v !== "string" || cell.f || cell.p || cell.t || pattern === "@") return cell;
  const typed = readTyped(cell.v);
  if (typed === null) return cell;
  if (typed.kind === "text") return { ...cell, t: CellValueType.FORCE_STRING };
  if (typed.kind === "number") return withNumber(cell, typed.value, null);
  if (typed.kind === "percent") {
    return withNumber(cell, typed.value, pattern.includes("%") ? null : PERCENT_FORMAT);
  }
  return withNumber(cell, typed.serial, isDateFormat(pattern) ? null : DATE_FORMAT);
}

/** Reads numbers and dates as Vietnamese people type them; one undo takes the whole entry back. */
export function installTyping(injector: Injector): IDisposable {
  const interceptors = injector.get(SheetInterceptorService);
  const remove = interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { workbook, worksheet, row, col }, next) => {
      const style = workbook.getStyles().getStyleByCell(worksheet.getCellRaw(row, col));
      return next(cell ? readCell(cell, style?.n?.pattern ?? "") : cell);
    },
  });
  return toDisposable(remove);
}

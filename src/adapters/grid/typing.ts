import type { ICellDataForSheetInterceptor, IDisposable, Injector } from "@univerjs/core";
import { CellValueType, toDisposable } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { readTyped } from "./typedText";

const DATE_FORMAT = "dd/mm/yyyy";
/** Before the grid's own reading of numbers, which knows only English separators. */
const FIRST = 100;

type Cell = ICellDataForSheetInterceptor;

function isDateFormat(pattern: string | undefined): boolean {
  return pattern !== undefined && /[dy]/i.test(pattern) && /[my]/i.test(pattern);
}

/** The cell that a typed text makes; cells whose format is text, and formulas, stay as they are. */
function readCell(cell: Cell, pattern: string | undefined): Cell {
  if (typeof cell.v !== "string" || cell.f || cell.p || cell.t || pattern === "@") return cell;
  const typed = readTyped(cell.v);
  if (!typed) return cell;
  if (typed.kind === "number") return { ...cell, v: typed.value, t: CellValueType.NUMBER };
  if (typed.kind === "text") return { ...cell, t: CellValueType.FORCE_STRING };
  const date = { ...cell, v: typed.serial, t: CellValueType.NUMBER };
  if (isDateFormat(pattern)) return date;
  const style = typeof cell.s === "object" ? cell.s : {};
  return { ...date, s: { ...style, n: { pattern: DATE_FORMAT } } };
}

/** Reads numbers and dates as Vietnamese people type them; one undo takes the whole entry back. */
export function installTyping(injector: Injector): IDisposable {
  const interceptors = injector.get(SheetInterceptorService);
  const remove = interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { workbook, worksheet, row, col }, next) => {
      const style = workbook.getStyles().getStyleByCell(worksheet.getCellRaw(row, col));
      return next(cell ? readCell(cell, style?.n?.pattern) : cell);
    },
  });
  return toDisposable(remove);
}

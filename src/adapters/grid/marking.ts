import {
  InterceptorEffectEnum,
  type ICellDataForSheetInterceptor,
  type Nullable,
} from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Severity } from "../../core/packs";
import type { Issue } from "../../core/rules";
import { cellKey, parseAddress } from "../../core/sheet";
import type { GridHandle } from "./start";

interface Look {
  readonly fill: string;
  readonly corner: string;
}

/** A light fill behind the cell and a corner as strong as a comment's. */
const LOOKS: Readonly<Record<Severity, Look>> = {
  error: { fill: "#FDE7E9", corner: "#C50F1F" },
  warning: { fill: "#FFF4CE", corner: "#BC7A00" },
  info: { fill: "#E5F1FB", corner: "#0F6CBD" },
};
const RANK: readonly Severity[] = ["info", "warning", "error"];
const CORNER_PIXELS = 7;

/** Marks that are only painted: the workbook does not hold them. */
export interface Marker {
  readonly show: (issues: readonly Issue[]) => void;
  readonly clear: () => void;
  readonly dispose: () => void;
}

type Marks = Map<string, Map<number, Severity>>;

function marksOf(grid: GridHandle, issues: readonly Issue[]): Marks {
  const marks: Marks = new Map();
  for (const { at, severity } of issues) {
    const cell = parseAddress(at.cell ?? "");
    const sheet = grid.workbook().getSheetByName(at.sheet);
    if (!cell || !sheet) continue;
    const onSheet = marks.get(sheet.getSheetId()) ?? new Map<number, Severity>();
    const key = cellKey(cell.row, cell.column);
    const present = onSheet.get(key);
    if (!present || RANK.indexOf(severity) > RANK.indexOf(present)) onSheet.set(key, severity);
    marks.set(sheet.getSheetId(), onSheet);
  }
  return marks;
}

function paint(
  cell: Nullable<ICellDataForSheetInterceptor>,
  { fill, corner }: Look
): ICellDataForSheetInterceptor {
  return {
    ...cell,
    interceptorStyle: { ...cell?.interceptorStyle, bg: { rgb: fill } },
    markers: { ...cell?.markers, tr: { color: corner, size: CORNER_PIXELS } },
  };
}

/** Starts painting marks in the grid; the most severe issue of a cell gives the colour. */
export function createMarker(grid: GridHandle): Marker {
  let marks: Marks = new Map();
  const interceptor = grid.injector
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Style,
      // Before the number format, which may end the chain with a cell of its own.
      priority: 100,
      handler: (cell, { subUnitId, row, col }, next) => {
        const severity = marks.get(subUnitId)?.get(cellKey(row, col));
        return next(severity ? paint(cell, LOOKS[severity]) : cell);
      },
    });
  const set = (wanted: Marks): void => {
    marks = wanted;
    grid.workbook().getActiveSheet().refreshCanvas();
  };
  return {
    show: (issues) => set(marksOf(grid, issues)),
    clear: () => set(new Map()),
    dispose: () => interceptor.dispose(),
  };
}

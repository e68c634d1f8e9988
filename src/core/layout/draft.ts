import type { CellStyle, PlanCell, RangeAddress } from "../sheet";
import { heightOf, widthOf } from "./measure";

/** Cells and merges of one part of a sheet, and the first row below it (zero-based). */
export interface DrawnPart {
  readonly cells: readonly PlanCell[];
  readonly merges: readonly RangeAddress[];
  /** Heights in points, by row. */
  readonly heights: ReadonlyMap<number, number>;
  readonly nextRow: number;
}

/** Collects lines that run over several columns. */
export interface Draft {
  /** Puts a text over the columns `from`…`to`; the row grows to show all of it. */
  readonly put: (row: number, from: number, to: number, value: string, style: CellStyle) => void;
  readonly setHeight: (row: number, points: number) => void;
  readonly finish: (nextRow: number) => DrawnPart;
}

/** A draft over columns of these widths in characters. */
export function createDraft(widths: readonly number[]): Draft {
  const cells: PlanCell[] = [];
  const merges: RangeAddress[] = [];
  const heights = new Map<number, number>();
  return {
    put: (row, from, to, value, style) => {
      cells.push({ row, column: from, value, style });
      if (to > from) merges.push({ top: row, left: from, bottom: row, right: to });
      const look = { size: style.font?.size ?? 12, bold: style.font?.bold ?? false };
      const room = style.wrap ? widthOf(widths, from, to) : Number.MAX_SAFE_INTEGER;
      heights.set(row, Math.max(heights.get(row) ?? 0, heightOf(value, room, look)));
    },
    setHeight: (row, points) => heights.set(row, points),
    finish: (nextRow) => ({ cells, merges, heights, nextRow }),
  };
}

import type { PlanCell, RangeAddress } from "../../core/sheet";

/** Points a line of text takes for each point of its size. */
const LINE = 1.28;
const DEFAULT_SIZE = 11;
/** Letters of size 11 that fit one character of column width; bold ones are wider. */
const LETTERS_PER_WIDTH = 1.35;
const BOLD_LETTERS_PER_WIDTH = 1.12;

function countLines(text: string, letters: number): number {
  return text
    .split("\n")
    .reduce((lines, part) => lines + Math.max(1, Math.ceil(part.length / letters)), 0);
}

function widthOf(
  cell: PlanCell,
  merge: RangeAddress | undefined,
  widths: readonly (number | undefined)[]
): number {
  const right = merge?.right ?? cell.column;
  let width = 0;
  for (let column = cell.column; column <= right; column += 1) width += widths[column] ?? 8;
  return width - (cell.style?.indent ?? 0);
}

/**
 * Heights in points for rows whose wrapped texts need more than one line. Programs fit rows
 * only when someone edits them, so a file has to say it.
 */
export function fitRowHeights(
  cells: readonly PlanCell[],
  merges: readonly RangeAddress[],
  widths: readonly (number | undefined)[]
): Map<number, number> {
  const mergeAt = new Map(merges.map((merge) => [`${merge.top},${merge.left}`, merge]));
  const heights = new Map<number, number>();
  for (const cell of cells) {
    const { row, column, value, style } = cell;
    if (typeof value !== "string" || !style?.wrap) continue;
    const merge = mergeAt.get(`${row},${column}`);
    if (merge && merge.bottom > merge.top) continue;
    const fit = style.font?.bold ? BOLD_LETTERS_PER_WIDTH : LETTERS_PER_WIDTH;
    const size = style.font?.size ?? DEFAULT_SIZE;
    const letters = (widthOf(cell, merge, widths) * fit * DEFAULT_SIZE) / size;
    const lines = countLines(value, letters);
    const height = Math.ceil(lines * size * LINE) + 1;
    if (lines > 1 && height > (heights.get(row) ?? 0)) heights.set(row, height);
  }
  return heights;
}

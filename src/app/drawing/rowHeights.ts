import type { PlanCell, RangeAddress } from "../../core/sheet";

/** Points a line of text takes for each point of its size. */
const LINE = 1.28;
const DEFAULT_SIZE = 11;
/** Letters of size 11 that fit one character of column width; bold ones are wider. */
const LETTERS_PER_WIDTH = 1.35;
const BOLD_LETTERS_PER_WIDTH = 1.12;

/** Lines of one paragraph: a word that does not fit begins the next line, as programs wrap. */
function countWrapped(paragraph: string, letters: number): number {
  if (paragraph.length <= letters) return 1;
  let [lines, used] = [1, 0];
  for (const { length } of paragraph.split(" ")) {
    if (used > 0 && used + 1 + length > letters) [lines, used] = [lines + 1, 0];
    lines += Math.max(0, Math.ceil(length / letters) - 1);
    used += length + (used > 0 ? 1 : 0);
  }
  return lines;
}

function countLines(text: string, letters: number): number {
  return text.split("\n").reduce((lines, part) => lines + countWrapped(part, letters), 0);
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

/** Height of a wrapped text in points; null when one line is enough. */
function heightOf(
  cell: PlanCell,
  merge: RangeAddress | undefined,
  widths: readonly (number | undefined)[]
): number | null {
  const { value, style } = cell;
  const spansRows = merge !== undefined && merge.bottom > merge.top;
  if (typeof value !== "string" || !style?.wrap || spansRows) return null;
  const fit = style.font?.bold ? BOLD_LETTERS_PER_WIDTH : LETTERS_PER_WIDTH;
  const size = style.font?.size ?? DEFAULT_SIZE;
  const lines = countLines(value, (widthOf(cell, merge, widths) * fit * DEFAULT_SIZE) / size);
  return lines > 1 ? Math.ceil(lines * size * LINE) + 1 : null;
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
    const height = heightOf(cell, mergeAt.get(`${cell.row},${cell.column}`), widths);
    if (height !== null) heights.set(cell.row, Math.max(height, heights.get(cell.row) ?? 0));
  }
  return heights;
}

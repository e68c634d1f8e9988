import { cellKey, cellText, PLAN_FONT, type PlanCell, type SheetPlan } from "../../core/sheet";

/** Height of a row of one line in the default font, in points. */
export const DEFAULT_ROW_HEIGHT = 15.75;

const MAX_ROW_HEIGHT = 409.5;

/** Height of a line as a multiple of the font size, as Excel gives it for Times New Roman. */
const LINE = 1.3125;

/** Width in characters of a column that says nothing. */
const DEFAULT_WIDTH = 8.43;

/** A column is as wide as so many digits; a digit is half as wide as the font is high. */
const DIGIT = PLAN_FONT.size / 2;

/** Lines rarely fill to their end, because words stay whole. */
const WASTE = 1.1;

/**
 * Heights in points of rows whose texts need more than one default line and whose plan gives
 * none. Excel fits such rows when it opens a file, LibreOffice does not. Merged cells do not
 * count: neither program fits rows to them.
 */
export function fitRowHeights(plan: SheetPlan): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const merged = new Set(plan.merges.map(({ top, left }) => cellKey(top, left)));
  for (const cell of plan.cells) {
    if (cell.value === null || plan.rowHeights.has(cell.row)) continue;
    if (merged.has(cellKey(cell.row, cell.column))) continue;
    const height = Math.min(MAX_ROW_HEIGHT, heightOf(cell, plan.columnWidths[cell.column]));
    if (height > Math.max(DEFAULT_ROW_HEIGHT, heights.get(cell.row) ?? 0)) {
      heights.set(cell.row, height);
    }
  }
  return heights;
}

function heightOf({ value, style }: PlanCell, width = DEFAULT_WIDTH): number {
  const size = style?.font?.size ?? PLAN_FONT.size;
  const line = size * LINE;
  if (!style?.wrap) return line;
  const room = Math.max(1, width - (style.indent ?? 0)) * DIGIT;
  const scale = size * WASTE * (style.font?.bold ? 1.07 : 1);
  const lines = cellText(value)
    .split("\n")
    .reduce((sum, text) => sum + Math.max(1, Math.ceil((widthOf(text) * scale) / room)), 0);
  return Math.round(lines * line * 4) / 4;
}

/** Width of a text in Times New Roman, in multiples of the font size. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) {
    const isCapital = letter !== letter.toLowerCase();
    width += isCapital ? 0.68 : /\d/.test(letter) ? 0.5 : 0.43;
  }
  return width;
}

import {
  cellKey,
  cellText,
  PLAN_FONT,
  type CellStyle,
  type PlanCell,
  type SheetPlan,
} from "../../core/sheet";

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

/** The height a row needs, or undefined when the default or its own is enough. */
export type HeightFitter = (row: number, cells: readonly PlanCell[]) => number | undefined;

/**
 * Heights in points for rows whose texts need more than one default line and whose plan gives
 * none. Excel fits such rows when it opens a file, LibreOffice does not. Merged cells do not
 * count: neither program fits rows to them.
 */
export function createHeightFitter(plan: SheetPlan): HeightFitter {
  const merged = new Set(plan.merges.map(({ top, left }) => cellKey(top, left)));
  return (row, cells) => {
    if (plan.rowHeights.has(row)) return undefined;
    let height = DEFAULT_ROW_HEIGHT;
    for (const cell of cells) {
      if (cell.value === null || !mayGrow(cell.style) || merged.has(cellKey(row, cell.column)))
        continue;
      height = Math.max(height, heightOf(cell, plan.columnWidths[cell.column]));
    }
    return height > DEFAULT_ROW_HEIGHT ? Math.min(MAX_ROW_HEIGHT, height) : undefined;
  };
}

/** Whether a cell of this look may need a higher row: millions of cells of one line never do. */
export function mayGrow(style: CellStyle | undefined): boolean {
  return style?.wrap === true || lineOf(style) > DEFAULT_ROW_HEIGHT;
}

function lineOf(style: CellStyle | undefined): number {
  return (style?.font?.size ?? PLAN_FONT.size) * LINE;
}

function heightOf({ value, style }: PlanCell, width = DEFAULT_WIDTH): number {
  const line = lineOf(style);
  if (!style?.wrap) return line;
  const size = style.font?.size ?? PLAN_FONT.size;
  const room = Math.max(1, width - (style.indent ?? 0)) * DIGIT;
  const scale = size * WASTE * (style.font?.bold ? 1.07 : 1);
  const linesOf = (text: string): number => Math.max(1, Math.ceil((widthOf(text) * scale) / room));
  const text = cellText(value);
  const lines = text.includes("\n")
    ? text.split("\n").reduce((sum, line) => sum + linesOf(line), 0)
    : linesOf(text);
  return Math.round(lines * line * 4) / 4;
}

/** Width of a text in Times New Roman, in multiples of the font size. */
function widthOf(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const known = widths[unit] ?? UNKNOWN;
    width += known === UNKNOWN ? (widths[unit] = measureUnit(unit)) : known;
  }
  return width;
}

/** Widths of the units of UTF-16 that have been met; a million rows are made of a few hundred. */
const UNKNOWN = -1;
const widths = new Float64Array(0x10000).fill(UNKNOWN);

function measureUnit(unit: number): number {
  if (unit >= 48 && unit <= 57) return 0.5;
  // The second half of a letter of two units.
  if (unit >= 0xdc00 && unit <= 0xdfff) return 0;
  const letter = String.fromCharCode(unit);
  return letter === letter.toLowerCase() ? 0.43 : 0.68;
}

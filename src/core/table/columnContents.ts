import { valueAt, type SheetSnapshot } from "../sheet";

/** Rows below a header that are looked at. */
const ROWS_SAMPLED = 60;
const LONG_TEXT = 40;
const FIGURE = /^[(~-]?\s?\d[\d.,\s]*\)?\s?(?:%|đ|tr|tỷ|triệu(?: đồng)?|nghìn đồng|đồng)?$/iu;

/** What the cells below a header look like. */
export interface ColumnContents {
  readonly filled: number;
  /** Numbers and texts that are figures. */
  readonly figures: number;
  /** Texts too long, or too much of words, to be an amount. */
  readonly prose: number;
}

/** Whether a text is written like a figure: "1.234,5", "(120)", "15%". */
export function isFigureText(text: string): boolean {
  return FIGURE.test(text.trim());
}

/** Whether a text that is no figure is too long, or too much of words, to be an amount. */
export function isProse(text: string): boolean {
  return (text.length > LONG_TEXT || !/\d/.test(text)) && text.trim().length > 3;
}

/** Looks at the cells of a column below a header. */
export function contentsOf(sheet: SheetSnapshot, column: number, first: number): ColumnContents {
  let filled = 0;
  let figures = 0;
  let prose = 0;
  for (let row = first; row < Math.min(sheet.rowCount, first + ROWS_SAMPLED); row += 1) {
    const value = valueAt(sheet, row, column);
    if (value === null || value === "") continue;
    filled += 1;
    if (typeof value === "number" || (typeof value === "string" && isFigureText(value)))
      figures += 1;
    else if (typeof value === "string" && isProse(value)) prose += 1;
  }
  return { filled, figures, prose };
}

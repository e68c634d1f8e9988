import type { ColumnDefinition, FormDefinition } from "../packs";
import type { PlanCell, RangeAddress } from "../sheet";
import type { LayoutRequest } from "./definitions";
import type { DrawnPart } from "./draft";
import { heightOf, widthOf } from "./measure";
import { fillPrinted } from "./periods";
import { STYLES } from "./styles";

/** Least height of a header row, in points. */
const LEAST_HEIGHT = 18;

/** Addends are listed one by one up to this many: "9=10+11+12", then "9=10+...+17". */
const MOST_LISTED = 4;

/** A header cell with the rows and columns it covers, rows counted from the first header row. */
interface HeaderCell extends RangeAddress {
  readonly text: string;
}

/** The header in one to three rows (band, group, leaf), then the column-number row. */
export function drawHeader(
  form: FormDefinition,
  request: LayoutRequest,
  widths: readonly number[],
  firstRow: number
): DrawnPart {
  const depth = headerDepth(form);
  const texts = headerCells(form, depth).map((cell) => ({
    ...cell,
    text: fillPrinted(cell.text, form, request),
  }));
  const numberRow = firstRow + depth;
  const cells = [
    ...texts.map(({ top, left, text }): PlanCell => ({
      row: firstRow + top,
      column: left,
      value: text,
      style: STYLES.header,
    })),
    ...form.columns.map((column, at): PlanCell => ({
      row: numberRow,
      column: at,
      value: columnNumber(form, column, at),
      style: STYLES.columnNumber,
    })),
  ];
  const merges = texts.flatMap(({ top, left, bottom, right }) =>
    top === bottom && left === right
      ? []
      : [{ top: firstRow + top, left, bottom: firstRow + bottom, right }]
  );
  const heights = rowHeights(texts, depth, widths).map((height, row): [number, number] => [
    firstRow + row,
    height,
  ]);
  return { cells, merges, heights: new Map(heights), nextRow: numberRow + 1 };
}

/** Rows of a form's header without the column numbers: one to three. */
function headerDepth({ columns }: FormDefinition): number {
  const hasBand = columns.some((column) => column.band !== undefined);
  const hasGroup = columns.some((column) => column.group !== undefined);
  return 1 + Number(hasBand) + Number(hasGroup);
}

/**
 * Header cells with what they cover. A wider header reaches down to the next one; a leaf without
 * wider headers takes all rows.
 */
function headerCells({ columns }: FormDefinition, depth: number): readonly HeaderCell[] {
  return columns.flatMap((column, at) => {
    const { band, group } = column;
    const groupTop = band === undefined ? 0 : 1;
    const leafTop = group === undefined ? groupTop : depth - 1;
    const parts: HeaderCell[] = [
      { text: column.header, top: leafTop, left: at, bottom: depth - 1, right: at },
    ];
    const before = columns[at - 1];
    if (group !== undefined && !(before?.group === group && before.band === band)) {
      const right = runEnd(columns, at, (one) => one.group === group && one.band === band);
      parts.push({ text: group, top: groupTop, left: at, bottom: depth - 2, right });
    }
    if (band !== undefined && before?.band !== band) {
      const right = runEnd(columns, at, (one) => one.band === band);
      parts.push({ text: band, top: 0, left: at, bottom: 0, right });
    }
    return parts;
  });
}

/** The last of the neighbouring columns from `at` on that belong together. */
function runEnd(
  columns: readonly ColumnDefinition[],
  at: number,
  belongs: (column: ColumnDefinition) => boolean
): number {
  let end = at;
  for (let next = columns[end + 1]; next && belongs(next); next = columns[end + 1]) end += 1;
  return end;
}

/** Heights of the header rows: cells of one row first, then what taller cells still lack. */
function rowHeights(
  cells: readonly HeaderCell[],
  depth: number,
  widths: readonly number[]
): readonly number[] {
  const heights = Array.from({ length: depth }, () => LEAST_HEIGHT);
  const bySpan = [...cells].sort((a, b) => a.bottom - a.top - (b.bottom - b.top));
  for (const { text, top, left, bottom, right } of bySpan) {
    const needed = heightOf(text, widthOf(widths, left, right), STYLES.header.font);
    const rows = heights.slice(top, bottom + 1);
    const lacking = needed - rows.reduce((sum, height) => sum + height, 0);
    if (lacking > 0) heights[bottom] = (heights[bottom] ?? 0) + lacking;
  }
  return heights;
}

/** "8=9+10" under a total, "7=6/5" under a share, "9" elsewhere, as fiscal forms number columns. */
function columnNumber(form: FormDefinition, column: ColumnDefinition, at: number): string {
  const number = (id: string) => String(form.columns.findIndex((other) => other.id === id) + 1);
  const own = String(at + 1);
  if (column.ratio) return `${own}=${number(column.ratio.of)}/${number(column.ratio.over)}`;
  const addends = form.equations.find((one) => one.total === column.id)?.addends.map(number);
  if (!addends) return own;
  const [first = "", last = ""] = [addends[0], addends[addends.length - 1]];
  const isRun = addends.every((text, index) => Number(text) === Number(first) + index);
  return isRun && addends.length > MOST_LISTED
    ? `${own}=${first}+...+${last}`
    : `${own}=${addends.join("+")}`;
}

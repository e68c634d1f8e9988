import { PRINT_MARGINS } from "../../core/layout";
import type { UnitId } from "../../core/money";
import type { PrintSetup, RangeAddress } from "../../core/sheet";
import { translate, type Locale } from "../../i18n";
import type { SheetDraft } from "./sheetDraft";
import { STYLES } from "./styles";

/** From this many characters on a table is unreadable on one A4 page's width. */
const WIDE = 200;

/** Landscape, A4 or for wide tables A3, with the margins of decree 30/2020/NĐ-CP, Phụ lục I, in millimetres. */
export function landscape(
  area: RangeAddress,
  repeatRows?: readonly [first: number, last: number],
  columnWidths: readonly (number | undefined)[] = []
): PrintSetup {
  const repeated = repeatRows ? { repeatRows } : {};
  const width = columnWidths.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const paper = width > WIDE ? ({ paper: "A3" } as const) : {};
  return { orientation: "landscape", area, margins: PRINT_MARGINS, ...repeated, ...paper };
}

/** Who writes, and in which language. */
export interface Letterhead {
  readonly department: string;
  readonly locale: Locale;
}

/** Draws letterhead, title lines and, of amounts, the unit line; returns the first free row. */
export function drawHeading(
  draft: SheetDraft,
  { department, locale }: Letterhead,
  lastColumn: number,
  titles: readonly string[],
  unit: UnitId | null
): number {
  const left = Math.max(1, Math.floor(lastColumn * 0.4));
  const right = left + 1;
  const line = (
    row: number,
    from: number,
    to: number,
    text: string,
    style: keyof typeof STYLES
  ) => {
    draft.span({ top: row, left: from, bottom: row, right: to }, text, STYLES[style]);
  };
  line(0, 0, left, department.toUpperCase(), "letterhead");
  line(0, right, lastColumn, translate(locale, "consolidated.nation"), "letterhead");
  line(1, right, lastColumn, translate(locale, "consolidated.motto"), "letterhead");
  titles.forEach((title, index) => {
    line(3 + index, 0, lastColumn, title, index === titles.length - 1 ? "subtitle" : "title");
  });
  const row = 3 + titles.length;
  if (unit === null) return row;
  const name = translate(locale, `common.unit.${unit}`);
  line(row, 0, lastColumn, translate(locale, "consolidated.unit", { unit: name }), "unit");
  return row + 1;
}

/** Draws the two signatures; returns the last row that must be printed. */
export function drawSignatures(
  draft: SheetDraft,
  locale: Locale,
  firstRow: number,
  lastColumn: number,
  preparer: "preparedBy" | "checkedBy" = "preparedBy"
): number {
  const middle = Math.max(1, Math.floor(lastColumn / 2));
  const put = (
    row: number,
    left: number,
    right: number,
    text: string,
    style: keyof typeof STYLES
  ) => {
    draft.span({ top: row, left, bottom: row, right }, text, STYLES[style]);
  };
  const text = (key: typeof preparer | "preparedHint" | "place" | "head" | "headHint") =>
    translate(locale, `consolidated.sign.${key}`);
  put(firstRow, middle + 1, lastColumn, text("place"), "place");
  put(firstRow + 1, 0, middle, text(preparer), "signer");
  put(firstRow + 1, middle + 1, lastColumn, text("head"), "signer");
  put(firstRow + 2, 0, middle, text("preparedHint"), "hint");
  put(firstRow + 2, middle + 1, lastColumn, text("headHint"), "hint");
  // Room for signature and stamp.
  return firstRow + 7;
}

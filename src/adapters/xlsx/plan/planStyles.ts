import type { CellStyle as FileStyle, Workbook } from "hucre/xlsx";
import type { CellStyle } from "../../../core/sheet";
import { toRgb } from "./colors";

type FileFont = NonNullable<FileStyle["font"]>;
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Turns a style of a file into one of a plan; undefined means the file's default looks. */
export type PlanStyler = (style: FileStyle | undefined) => CellStyle;

/** A styler for one workbook; equal looks give the same object. */
export function createPlanStyler(book: Workbook): PlanStyler {
  const known = new Map<string, CellStyle>();
  return (style) => {
    const key = JSON.stringify(style ?? null);
    const found = known.get(key) ?? toPlanStyle(style ?? {}, book);
    known.set(key, found);
    return found;
  };
}

function toPlanStyle(style: FileStyle, book: Workbook): CellStyle {
  const plan: Mutable<CellStyle> = {
    font: toPlanFont({ ...book.defaultFont, ...style.font }, book.themeColors),
  };
  const fill = toFill(style.fill, book.themeColors);
  const border = toBorder(style.border);
  if (style.numFmt && style.numFmt !== "General") plan.numberFormat = style.numFmt;
  if (fill) plan.fill = fill;
  if (border) plan.border = border;
  if (style.protection?.locked === false) plan.unlocked = true;
  return { ...plan, ...toAlignment(style.alignment) };
}

function toPlanFont(font: FileFont, theme: readonly string[] | undefined): CellStyle["font"] {
  const color = toRgb(font.color, theme);
  return {
    ...(font.name ? { name: font.name } : {}),
    ...(font.size ? { size: font.size } : {}),
    ...(font.bold ? { bold: true } : {}),
    ...(font.italic ? { italic: true } : {}),
    ...(font.underline ? { underline: true } : {}),
    ...(color && color !== "000000" ? { color } : {}),
  };
}

function toFill(fill: FileStyle["fill"], theme: readonly string[] | undefined): string | undefined {
  if (fill?.type !== "pattern" || fill.pattern === "none") return undefined;
  return toRgb(fill.fgColor ?? fill.bgColor, theme);
}

/** A plan knows a frame and a line below; three sides count as a frame. */
function toBorder(border: FileStyle["border"]): CellStyle["border"] {
  const sides = [border?.top, border?.right, border?.bottom, border?.left];
  if (sides.filter((side) => side !== undefined).length >= 3) return "all";
  return border?.bottom ? "bottom" : undefined;
}

function toAlignment(alignment: FileStyle["alignment"]): Partial<CellStyle> {
  const { horizontal, vertical, wrapText, indent } = alignment ?? {};
  const plan: Partial<Mutable<CellStyle>> = {};
  if (horizontal === "left" || horizontal === "center" || horizontal === "right") {
    plan.horizontal = horizontal;
  }
  if (horizontal === "centerContinuous") plan.horizontal = "center";
  if (vertical === "top" || vertical === "bottom") plan.vertical = vertical;
  if (vertical === "center") plan.vertical = "middle";
  if (wrapText) plan.wrap = true;
  if (indent) plan.indent = indent;
  return plan;
}

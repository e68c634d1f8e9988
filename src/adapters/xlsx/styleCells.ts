import { writeXlsx, type CellStyle as FileStyle } from "hucre/xlsx";
import { PLAN_FONT, type CellStyle } from "../../core/sheet";
import { openPackage } from "./xlsxPackage";

/** The distinct styles of the cells of a workbook, numbered as they are met. */
export interface StyleBook {
  /** The number of a style in the file, from 1 up; 0 is the look of a cell that has none. */
  readonly numberOf: (style: CellStyle) => number;
  /** The styles as a file says them, the one with number 1 first. */
  readonly all: () => readonly FileStyle[];
}

const THIN = { style: "thin", color: { rgb: "000000" } } as const;

const BORDERS: Readonly<Record<"all" | "bottom", NonNullable<FileStyle["border"]>>> = {
  all: { top: THIN, right: THIN, bottom: THIN, left: THIN },
  bottom: { bottom: THIN },
};

/** An empty book. It is quickest when cells share their style objects. */
export function createStyleBook(): StyleBook {
  const byObject = new Map<CellStyle, number>();
  const byLook = new Map<string, number>();
  const all: FileStyle[] = [];
  const add = (style: CellStyle): number => {
    const file = toFileStyle(style);
    const look = JSON.stringify(file);
    const number = byLook.get(look) ?? all.push(file);
    byLook.set(look, number);
    byObject.set(style, number);
    return number;
  };
  return { numberOf: (style) => byObject.get(style) ?? add(style), all: () => all };
}

/** The styles part of a workbook: hucre makes it of a sheet with one cell in each of them. */
export async function writeStyles(book: StyleBook): Promise<string> {
  const styles = book.all();
  const cells = new Map(styles.map((style, row) => [`${String(row)},0`, { style }]));
  const defaultFont = { ...PLAN_FONT };
  const bytes = await writeXlsx({ sheets: [{ name: "a", rows: [], cells }], defaultFont });
  const parts = openPackage(bytes);
  if (!parts.ok) throw new Error(`hucre made a broken zip: ${parts.error}`);
  const sheet = parts.value.text("xl/worksheets/sheet1.xml") ?? "";
  const numbers = [...sheet.matchAll(/<c r="A\d+" s="(\d+)"/g)].map(([, number]) => Number(number));
  const isAsCounted = numbers.length === styles.length && numbers.every((n, at) => n === at + 1);
  if (!isAsCounted) throw new Error("hucre numbers styles in another way");
  return parts.value.text("xl/styles.xml") ?? "";
}

function toFileStyle(style: CellStyle): FileStyle {
  const alignment = toAlignment(style);
  return {
    font: toFont(style.font),
    ...(style.fill
      ? { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: style.fill } } }
      : {}),
    ...(style.border ? { border: BORDERS[style.border] } : {}),
    ...(alignment ? { alignment } : {}),
    ...(style.numberFormat && style.numberFormat !== "General"
      ? { numFmt: style.numberFormat }
      : {}),
    ...(style.unlocked ? { protection: { locked: false } } : {}),
  };
}

/** The font of a plan as one of the file; what it leaves out is the default font's. */
export function toFont({ name, size, color, ...more }: NonNullable<CellStyle["font"]> = {}) {
  return {
    ...PLAN_FONT,
    ...(name ? { name } : {}),
    ...(size ? { size } : {}),
    ...(color ? { color: { rgb: color } } : {}),
    ...Object.fromEntries(Object.entries(more).filter(([, set]) => set)),
  };
}

function toAlignment(style: CellStyle): FileStyle["alignment"] {
  const { horizontal, vertical, wrap, indent } = style;
  if (!horizontal && !vertical && !wrap && !indent) return undefined;
  return {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical: vertical === "middle" ? "center" : vertical } : {}),
    ...(wrap ? { wrapText: true } : {}),
    ...(indent ? { indent } : {}),
  };
}

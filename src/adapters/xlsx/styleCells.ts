import type { CellStyle as FileStyle } from "hucre/xlsx";
import { PLAN_FONT, type CellStyle } from "../../core/sheet";

/** Turns a style of a plan into one of the file; the same object gives the same object. */
export type Styler = (style: CellStyle) => FileStyle;

const THIN = { style: "thin", color: { rgb: "000000" } } as const;

const BORDERS: Readonly<Record<"all" | "bottom", NonNullable<FileStyle["border"]>>> = {
  all: { top: THIN, right: THIN, bottom: THIN, left: THIN },
  bottom: { bottom: THIN },
};

/** A styler that remembers, because plans share a few style objects among many cells. */
export function createStyler(): Styler {
  const known = new WeakMap<CellStyle, FileStyle>();
  return (style) => {
    const found = known.get(style) ?? toFileStyle(style);
    known.set(style, found);
    return found;
  };
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

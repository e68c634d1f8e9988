import type { IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import type { CellStyle } from "../../core/sheet";

/**
 * A style of the grid. `unlocked` is ours: the grid keeps keys it does not know with the style
 * when a cell is typed into, cleared or restyled, but not in rows that people insert.
 */
export interface GridStyle extends IStyleData {
  unlocked?: 1;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Font = Mutable<NonNullable<CellStyle["font"]>>;

const HORIZONTAL = ["left", "center", "right"] as const;
const VERTICAL = ["top", "middle", "bottom"] as const;
/** WrapStrategy.WRAP. */
const WRAP = 3;
/** Pixels of one indent step, after the grid's own padding. */
const INDENT = 9;
const PADDING = 2;

function thinLine(): IBorderStyleData {
  return { s: 1, cl: { rgb: "#000000" } };
}

function writeFont(style: GridStyle, font: NonNullable<CellStyle["font"]>): void {
  if (font.name !== undefined) style.ff = font.name;
  if (font.size !== undefined) style.fs = font.size;
  if (font.bold) style.bl = 1;
  if (font.italic) style.it = 1;
  if (font.underline) style.ul = { s: 1 };
  if (font.color !== undefined) style.cl = { rgb: `#${font.color}` };
}

function writeBorder(style: GridStyle, border: NonNullable<CellStyle["border"]>): void {
  style.bd =
    border === "bottom"
      ? { b: thinLine() }
      : { t: thinLine(), r: thinLine(), b: thinLine(), l: thinLine() };
}

/** Our looks as the grid draws them. */
export function gridStyleOf(look: CellStyle): GridStyle {
  const style: GridStyle = {};
  if (look.font) writeFont(style, look.font);
  if (look.numberFormat !== undefined) style.n = { pattern: look.numberFormat };
  if (look.horizontal) style.ht = HORIZONTAL.indexOf(look.horizontal) + 1;
  if (look.vertical) style.vt = VERTICAL.indexOf(look.vertical) + 1;
  if (look.wrap) style.tb = WRAP;
  if (look.indent) style.pd = { l: PADDING + look.indent * INDENT };
  if (look.fill !== undefined) style.bg = { rgb: `#${look.fill}` };
  if (look.border) writeBorder(style, look.border);
  if (look.unlocked) style.unlocked = 1;
  return style;
}

/** "RRGGBB" of "#rgb", "#rrggbb" or "rgb(r, g, b)"; undefined for what is no plain colour. */
function colorOf(text: Nullable<string>): string | undefined {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(text ?? "")?.[1];
  if (hex) return (hex.length === 3 ? hex.replace(/./g, "$&$&") : hex).toUpperCase();
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/i.exec(text ?? "");
  return parts
    ?.slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}

function readFont(style: GridStyle): Font {
  const font: Font = {};
  const color = colorOf(style.cl?.rgb);
  if (style.ff) font.name = style.ff;
  if (style.fs !== undefined) font.size = style.fs;
  if (style.bl) font.bold = true;
  if (style.it) font.italic = true;
  if (style.ul?.s) font.underline = true;
  if (color !== undefined) font.color = color;
  return font;
}

function readBorder(style: GridStyle): CellStyle["border"] {
  const { t, r, b, l } = style.bd ?? {};
  if (t && r && b && l) return "all";
  return b ? "bottom" : undefined;
}

function readPlace(style: GridStyle): Mutable<CellStyle> {
  const look: Mutable<CellStyle> = {};
  const horizontal = HORIZONTAL[(style.ht ?? 0) - 1];
  const vertical = VERTICAL[(style.vt ?? 0) - 1];
  const indent = Math.round(((style.pd?.l ?? PADDING) - PADDING) / INDENT);
  if (horizontal) look.horizontal = horizontal;
  if (vertical) look.vertical = vertical;
  if (style.tb === WRAP) look.wrap = true;
  if (indent > 0) look.indent = indent;
  return look;
}

/** The grid's style as our looks; what we have no word for (strike-through, single edges) is left out. */
export function cellStyleOf(style: GridStyle): CellStyle | undefined {
  const look = readPlace(style);
  const font = readFont(style);
  const fill = colorOf(style.bg?.rgb);
  const border = readBorder(style);
  if (Object.keys(font).length > 0) look.font = font;
  if (style.n?.pattern) look.numberFormat = style.n.pattern;
  if (fill !== undefined) look.fill = fill;
  if (border) look.border = border;
  if (style.unlocked) look.unlocked = true;
  return Object.keys(look).length > 0 ? look : undefined;
}

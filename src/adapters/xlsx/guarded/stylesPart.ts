import type { FaintLook } from "../../../core/sheet";
import { legacyEncodingOfFont } from "../../../core/text";
import { isDateFormat } from "../isDateFormat";
import { BUILT_IN_FORMATS } from "./builtInFormats";
import { readColor, rgbOf, type ColorBook, BLACK } from "./colors";
import { cleanText } from "./decodeText";
import { readDxf, toDifference, type Difference, type Dxf } from "./dxf";
import {
  colorsBehind,
  faintLook,
  startGround,
  takeGround,
  takeInk,
  type Ground,
  type Ink,
} from "./ink";
import { readIndex } from "./numbers";
import { readAttributes } from "./readTags";
import {
  CLOSE,
  END,
  hashBytes,
  hashName,
  nextAttribute,
  nextTag,
  skipAttributes,
  startCursor,
  type XmlCursor,
} from "./xmlCursor";

/** What the style of a cell means for a snapshot. */
export interface CellLook {
  /** Number format; null for General. */
  readonly format: string | null;
  readonly isDate: boolean;
  /** Font name; null when the file names none. */
  readonly font: string | null;
  /** Whether the font is one of TCVN3 or VNI. */
  readonly isLegacy: boolean;
  /** Whether the cell may be typed into on a protected sheet. */
  readonly isUnlocked: boolean;
  /** How its letters cannot be read; null where they can. */
  readonly faint: FaintLook | null;
  /** The colours behind its letters. */
  readonly behind: readonly string[];
}

export interface Styles {
  /** By the style number of cells. */
  readonly looks: readonly CellLook[];
  /** Whether any look has a TCVN3 or VNI font: only then fonts say something. */
  readonly hasLegacyFont: boolean;
  /** Whether any look is unlocked: only then cells differ on a protected sheet. */
  readonly hasUnlocked: boolean;
  /** Whether the letters of any look cannot be read. */
  readonly hasFaint: boolean;
  /** What conditional formats put on, by their number. */
  readonly differences: readonly Difference[];
  readonly colors: ColorBook;
}

const NO_COLORS: ColorBook = { theme: () => [], palette: [] };

export const NO_STYLES: Styles = {
  looks: [],
  hasLegacyFont: false,
  hasUnlocked: false,
  hasFaint: false,
  differences: [],
  colors: NO_COLORS,
};

interface CellStyle {
  format: number;
  font: number;
  fill: number;
  isUnlocked: boolean;
  isRepeated: boolean;
}

interface Font extends Ink {
  name: string | null;
}

interface Draft {
  readonly formats: Map<number, string>;
  readonly fonts: Font[];
  readonly fills: Ground[];
  readonly cells: CellStyle[];
  readonly differences: Dxf[];
  readonly palette: string[];
  readonly theme: ColorBook["theme"];
}

const [NUM_FMTS, FONTS, CELL_XFS] = ["numFmts", "fonts", "cellXfs"].map(hashName);
const [FILLS, DXFS, PALETTE] = ["fills", "dxfs", "indexedColors"].map(hashName);
const SECTIONS = [NUM_FMTS, FONTS, CELL_XFS, FILLS, DXFS, PALETTE];
const [NUM_FMT, FONT, FONT_NAME, XF] = ["numFmt", "font", "name", "xf"].map(hashName);
const [FILL, DXF, PALETTE_COLOR] = ["fill", "dxf", "rgbColor"].map(hashName);
const [ALIGNMENT, HORIZONTAL, FILL_ID] = ["alignment", "horizontal", "fillId"].map(hashName);
const PROTECTION = hashName("protection");
const LOCKED = hashName("locked");
const CODE = hashName("formatCode");
const FORMAT_ID = hashName("numFmtId");
const FONT_ID = hashName("fontId");
const VALUE = hashName("val");

/** The looks of cells from their part; null when it is malformed. `theme` tells its colours. */
export function readStyles(
  bytes: Uint8Array,
  theme: ColorBook["theme"] = NO_COLORS.theme
): Styles | null {
  const cursor = startCursor(bytes);
  const draft: Draft = {
    formats: new Map(),
    fonts: [],
    fills: [],
    cells: [],
    differences: [],
    palette: [],
    theme,
  };
  // The same names stand in other sections, where they mean other things.
  let section = 0;
  for (let tag = nextTag(cursor); tag !== END; tag = nextTag(cursor)) {
    const name = cursor.name;
    const isSection = SECTIONS.includes(name);
    if (tag === CLOSE) {
      if (isSection) section = 0;
      continue;
    }
    if (section !== 0 && !isSection) takeStyle(cursor, draft, section);
    else if (skipAttributes(cursor) && isSection) section = name;
  }
  return cursor.trouble === null ? toStyles(draft) : null;
}

function takeStyle(cursor: XmlCursor, draft: Draft, section: number): void {
  const { name } = cursor;
  if (section === FONTS) takeFont(cursor, draft);
  else if (section === FILLS) takeFill(cursor, draft);
  else if (section === CELL_XFS) takeCell(cursor, draft);
  else if (section === NUM_FMTS && name === NUM_FMT) takeFormat(cursor, draft);
  else if (section === DXFS && name === DXF) draft.differences.push(readDxf(cursor));
  else if (section === PALETTE && name === PALETTE_COLOR) takePaletteColor(cursor, draft);
  else skipAttributes(cursor);
}

function takePaletteColor(cursor: XmlCursor, { palette }: Draft): void {
  palette.push(rgbOf(readColor(cursor), NO_COLORS, BLACK));
}

function takeFormat(cursor: XmlCursor, { formats }: Draft): void {
  const attributes = readAttributes(cursor);
  const id = Number(attributes.get(FORMAT_ID) ?? 0);
  formats.set(id, cleanText(attributes.get(CODE) ?? ""));
}

function takeFont(cursor: XmlCursor, { fonts }: Draft): void {
  const { name } = cursor;
  const font = fonts.at(-1);
  if (name === FONT) {
    skipAttributes(cursor);
    fonts.push({ name: null, color: null, size: null });
  } else if (name === FONT_NAME && font) font.name = readAttributes(cursor).get(VALUE) ?? null;
  else if (!font || !takeInk(cursor, font)) skipAttributes(cursor);
}

function takeFill(cursor: XmlCursor, { fills }: Draft): void {
  if (cursor.name === FILL) {
    skipAttributes(cursor);
    fills.push(startGround());
  } else takeGround(cursor, fills.at(-1) ?? startGround());
}

function takeCell(cursor: XmlCursor, draft: Draft): void {
  const { name } = cursor;
  if (name === XF) takeCellStyle(cursor, draft);
  else if (name === PROTECTION) takeProtection(cursor, draft);
  else if (name === ALIGNMENT) takeAlignment(cursor, draft);
  else skipAttributes(cursor);
}

/** Files have hundreds of these, so that no text is made of their numbers. */
function takeCellStyle(cursor: XmlCursor, { cells }: Draft): void {
  const style = { format: 0, font: 0, fill: 0, isUnlocked: false, isRepeated: false };
  while (nextAttribute(cursor)) {
    const { attribute, bytes, from, to } = cursor;
    if (attribute === FORMAT_ID) style.format = readIndex(bytes, from, to);
    else if (attribute === FONT_ID) style.font = readIndex(bytes, from, to);
    else if (attribute === FILL_ID) style.fill = readIndex(bytes, from, to);
  }
  cells.push(style);
}

function takeProtection(cursor: XmlCursor, { cells }: Draft): void {
  const locked = readAttributes(cursor).get(LOCKED);
  const cell = cells.at(-1);
  if (cell) cell.isUnlocked = locked === "0" || locked === "false";
}

function takeAlignment(cursor: XmlCursor, { cells }: Draft): void {
  const cell = cells.at(-1);
  while (nextAttribute(cursor)) {
    const { attribute, bytes, from, to } = cursor;
    // "fill" is the name of the alignment as of the element.
    if (attribute === HORIZONTAL && cell) cell.isRepeated = hashBytes(bytes, from, to) === FILL;
  }
}

const REPEATED: FaintLook = { kind: "repeated", found: "", behind: "" };

function toLook({ format, font, fill, isUnlocked, isRepeated }: CellStyle, draft: Draft): CellLook {
  const code = draft.formats.get(format) ?? BUILT_IN_FORMATS[format] ?? "General";
  const { name, ...ink } = draft.fonts[font] ?? { name: null, color: null, size: null };
  const colors = { theme: draft.theme, palette: draft.palette };
  const behind = colorsBehind(draft.fills[fill] ?? startGround(), colors);
  return {
    format: code === "General" ? null : code,
    isDate: isDateFormat(code),
    font: name,
    isLegacy: name !== null && legacyEncodingOfFont(name) !== null,
    isUnlocked,
    faint: faintLook(ink, behind, colors) ?? (isRepeated ? REPEATED : null),
    behind,
  };
}

function toStyles(draft: Draft): Styles {
  const known = new Map<string, CellLook>();
  const looks = draft.cells.map((style) => {
    const { format, font, fill, isUnlocked, isRepeated } = style;
    const key = [format, font, fill, isUnlocked, isRepeated].join(" ");
    const look = known.get(key) ?? toLook(style, draft);
    known.set(key, look);
    return look;
  });
  const kinds = [...known.values()];
  const colors = { theme: draft.theme, palette: draft.palette };
  return {
    looks,
    hasLegacyFont: kinds.some(({ isLegacy }) => isLegacy),
    hasUnlocked: kinds.some((look) => look.isUnlocked),
    hasFaint: kinds.some(({ faint }) => faint !== null),
    differences: draft.differences.map((one) => toDifference(one, colors)),
    colors,
  };
}

import { legacyEncodingOfFont } from "../../../core/text";
import { isDateFormat } from "../isDateFormat";
import { BUILT_IN_FORMATS } from "./builtInFormats";
import { cleanText } from "./decodeText";
import { readIndex } from "./numbers";
import { readAttributes } from "./readTags";
import {
  CLOSE,
  END,
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
}

export interface Styles {
  /** By the style number of cells. */
  readonly looks: readonly CellLook[];
  /** Whether any look has a TCVN3 or VNI font: only then fonts say something. */
  readonly hasLegacyFont: boolean;
  /** Whether any look is unlocked: only then cells differ on a protected sheet. */
  readonly hasUnlocked: boolean;
}

export const NO_STYLES: Styles = {
  looks: [],
  hasLegacyFont: false,
  hasUnlocked: false,
};

interface Draft {
  readonly formats: Map<number, string>;
  readonly fonts: (string | null)[];
  readonly cells: { format: number; font: number; isUnlocked: boolean }[];
}

const [NUM_FMTS, FONTS, CELL_XFS] = ["numFmts", "fonts", "cellXfs"].map(hashName);
const [NUM_FMT, FONT, FONT_NAME, XF] = ["numFmt", "font", "name", "xf"].map(hashName);
const PROTECTION = hashName("protection");
const LOCKED = hashName("locked");
const CODE = hashName("formatCode");
const FORMAT_ID = hashName("numFmtId");
const FONT_ID = hashName("fontId");
const VALUE = hashName("val");

/** The looks of cells from their part; null when it is malformed. */
export function readStyles(bytes: Uint8Array): Styles | null {
  const cursor = startCursor(bytes);
  const draft: Draft = { formats: new Map(), fonts: [], cells: [] };
  // The same names stand in other sections, where they mean other things.
  let section = 0;
  for (let tag = nextTag(cursor); tag !== END; tag = nextTag(cursor)) {
    const name = cursor.name;
    const isSection = name === NUM_FMTS || name === FONTS || name === CELL_XFS;
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
  else if (section === NUM_FMTS && name === NUM_FMT) takeFormat(cursor, draft);
  else if (section === CELL_XFS && name === XF) takeCellStyle(cursor, draft);
  else if (section === CELL_XFS && name === PROTECTION) takeProtection(cursor, draft);
  else skipAttributes(cursor);
}

function takeFormat(cursor: XmlCursor, { formats }: Draft): void {
  const attributes = readAttributes(cursor);
  const id = Number(attributes.get(FORMAT_ID) ?? 0);
  formats.set(id, cleanText(attributes.get(CODE) ?? ""));
}

function takeFont(cursor: XmlCursor, { fonts }: Draft): void {
  const { name } = cursor;
  const attributes = name === FONT_NAME ? readAttributes(cursor) : undefined;
  if (!attributes) skipAttributes(cursor);
  if (name === FONT) fonts.push(null);
  else if (attributes && fonts.length > 0) fonts[fonts.length - 1] = attributes.get(VALUE) ?? null;
}

/** Files have hundreds of these, so that no text is made of their numbers. */
function takeCellStyle(cursor: XmlCursor, { cells }: Draft): void {
  const style = { format: 0, font: 0, isUnlocked: false };
  while (nextAttribute(cursor)) {
    const { attribute, bytes, from, to } = cursor;
    if (attribute === FORMAT_ID) style.format = readIndex(bytes, from, to);
    else if (attribute === FONT_ID) style.font = readIndex(bytes, from, to);
  }
  cells.push(style);
}

function takeProtection(cursor: XmlCursor, { cells }: Draft): void {
  const locked = readAttributes(cursor).get(LOCKED);
  const cell = cells.at(-1);
  if (cell) cell.isUnlocked = locked === "0" || locked === "false";
}

function toStyles({ formats, fonts, cells }: Draft): Styles {
  const known = new Map<string, CellLook>();
  const looks = cells.map(({ format, font, isUnlocked }) => {
    const code = formats.get(format) ?? BUILT_IN_FORMATS[format] ?? "General";
    const name = fonts[font] ?? null;
    const key = `${String(format)} ${String(font)} ${String(isUnlocked)}`;
    const look = known.get(key) ?? {
      format: code === "General" ? null : code,
      isDate: isDateFormat(code),
      font: name,
      isLegacy: name !== null && legacyEncodingOfFont(name) !== null,
      isUnlocked,
    };
    known.set(key, look);
    return look;
  });
  const kinds = [...known.values()];
  const hasLegacyFont = kinds.some(({ isLegacy }) => isLegacy);
  return { looks, hasLegacyFont, hasUnlocked: kinds.some((look) => look.isUnlocked) };
}

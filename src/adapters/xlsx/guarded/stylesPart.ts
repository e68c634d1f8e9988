import { legacyEncodingOfFont } from "../../../core/text";
import { isDateFormat } from "../isDateFormat";
import { BUILT_IN_FORMATS } from "./builtInFormats";
import { cleanText } from "./decodeText";
import { readAttributes, type Attributes } from "./readTags";
import { CLOSE, END, hashName, nextTag, skipAttributes, startCursor } from "./xmlCursor";

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
  readonly cells: { readonly format: number; readonly font: number; isUnlocked: boolean }[];
}

const [NUM_FMTS, FONTS, CELL_XFS] = ["numFmts", "fonts", "cellXfs"].map(hashName);
const [NUM_FMT, FONT, FONT_NAME, XF] = ["numFmt", "font", "name", "xf"].map(hashName);
const PROTECTION = hashName("protection");
const WANTED = [NUM_FMT, FONT, FONT_NAME, XF, PROTECTION];
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
    if (section !== 0 && !isSection && WANTED.includes(name)) {
      takeStyle(draft, section, name, readAttributes(cursor));
    } else if (skipAttributes(cursor) && isSection) section = name;
  }
  return cursor.trouble === null ? toStyles(draft) : null;
}

function takeStyle(draft: Draft, section: number, name: number, attributes: Attributes): void {
  const numberOf = (attribute: number) => Number(attributes.get(attribute) ?? 0);
  if (section === NUM_FMTS && name === NUM_FMT) {
    draft.formats.set(numberOf(FORMAT_ID), cleanText(attributes.get(CODE) ?? ""));
  } else if (section === FONTS && name === FONT) {
    draft.fonts.push(null);
  } else if (section === FONTS && name === FONT_NAME && draft.fonts.length > 0) {
    draft.fonts[draft.fonts.length - 1] = attributes.get(VALUE) ?? null;
  } else if (section === CELL_XFS) takeCellStyle(draft, name, attributes);
}

function takeCellStyle({ cells }: Draft, name: number, attributes: Attributes): void {
  const numberOf = (attribute: number) => Number(attributes.get(attribute) ?? 0);
  if (name === XF) {
    cells.push({ format: numberOf(FORMAT_ID), font: numberOf(FONT_ID), isUnlocked: false });
  }
  const cell = cells.at(-1);
  if (name !== PROTECTION || !cell) return;
  cell.isUnlocked = ["0", "false"].includes(attributes.get(LOCKED) ?? "");
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

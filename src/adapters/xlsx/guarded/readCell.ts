import { cellKey, MAX_COLUMNS } from "../../../core/sheet";
import { legacyEncodingOfFont } from "../../../core/text";
import { WHITE } from "./colors";
import { isUncached, readValue, type CellReader } from "./cellValue";
import { faintLook } from "./ink";
import { readAddress, readIndex } from "./numbers";
import { takePlainAttributes, takePlainEnd } from "./plainCell";
import { readFormula } from "./readFormula";
import { readRichText } from "./richText";
import { putBlank, putValue } from "./sheetDraft";
import { keepCellLock } from "./sheetLocks";
import type { CellLook } from "./stylesPart";
import {
  CLOSE,
  END,
  giveUp,
  hashBytes,
  hashName,
  nextAttribute,
  nextTag,
  readText,
  skipAttributes,
  type XmlCursor,
} from "./xmlCursor";

const [R, S, T] = ["r", "s", "t"].map(hashName);
const [CELL, VALUE, FORMULA, INLINE] = ["c", "v", "f", "is"].map(hashName);

const NO_INKS: CellReader["runInks"] = [];

/** More would be told as one area all the same. */
const MOST_FAINT = 500_000;

/** Reads the cell whose start tag the cursor is in, and puts it into the draft. */
export function readCell(cursor: XmlCursor, reader: CellReader): void {
  startCell(reader);
  cursor.at = takePlainAttributes(cursor.bytes, cursor.at, reader);
  if (!takePlainEnd(cursor, reader)) readRest(cursor, reader);
  if (reader.place.column >= MAX_COLUMNS) giveUp(cursor, "malformed");
  if (cursor.trouble === null) keepCell(cursor, reader);
}

function startCell(reader: CellReader): void {
  reader.place.column++;
  reader.style = -1;
  reader.type = 0;
  reader.from = reader.to = 0;
  reader.formula = null;
  reader.inline = "";
  reader.runFont = undefined;
  reader.runInks = NO_INKS;
}

/** Attributes and children in any legal spelling. */
function readRest(cursor: XmlCursor, reader: CellReader): void {
  while (nextAttribute(cursor)) takeAttribute(cursor, reader);
  if (!cursor.empty) readChildren(cursor, reader);
}

function takeAttribute(cursor: XmlCursor, reader: CellReader): void {
  const { bytes, attribute, from, to } = cursor;
  if (attribute === R) {
    if (!readAddress(bytes, from, to, reader.place)) giveUp(cursor, "malformed");
  } else if (attribute === S) reader.style = readIndex(bytes, from, to);
  else if (attribute === T) reader.type = hashBytes(bytes, from, to);
}

/** Puts the cell that the reader holds into the draft. */
function keepCell(cursor: XmlCursor, reader: CellReader): void {
  const { draft, place, formula } = reader;
  const look = lookOf(reader);
  const value = readValue(cursor, reader, look);
  const format = look?.format ?? null;
  const { row, column } = place;
  if (value === null && formula === null) {
    if (format !== null) putBlank(draft, row, column, format);
    return;
  }
  putValue(draft, row, column, value);
  if (format !== null) draft.numberFormats.set(cellKey(row, column), format);
  if (typeof value === "string") keepFont(reader, look);
  if (formula !== null) keepFormula(reader, formula);
  if (reader.styles.hasFaint || reader.runInks.length > 0) keepFaint(reader);
}

/** Cells without a style have the first one. */
function keepFaint({ style, styles, place, draft, runInks }: CellReader): void {
  const look = styles.looks[Math.max(style, 0)];
  const behind = look?.behind ?? [WHITE];
  const found = runInks.map((ink) => faintLook(ink, behind, styles.colors)).find(Boolean);
  const faint = look?.faint ?? found ?? null;
  if (faint !== null && draft.faintCells.size < MOST_FAINT) {
    draft.faintCells.set(cellKey(place.row, place.column), faint);
  }
}

function lookOf({ style, styles, draft, place }: CellReader): CellLook | undefined {
  const look = style === -1 ? undefined : styles.looks[style];
  if (styles.hasUnlocked) keepCellLock(draft.locks, place.row, place.column, look);
  return look;
}

function keepFormula(reader: CellReader, formula: string): void {
  const key = cellKey(reader.place.row, reader.place.column);
  reader.draft.formulas.set(key, formula);
  if (isUncached(reader)) reader.draft.uncached.push(key);
}

function readChildren(cursor: XmlCursor, reader: CellReader): void {
  for (let tag = nextTag(cursor); tag !== END; tag = nextTag(cursor)) {
    const name = cursor.name;
    if (tag === CLOSE) {
      if (name === CELL) return;
    } else if (name === FORMULA) {
      reader.formula = readFormula(cursor, reader.formulas, reader.place);
    } else if (!skipAttributes(cursor)) continue;
    else if (name === VALUE) {
      readText(cursor);
      reader.from = cursor.from;
      reader.to = cursor.to;
    } else if (name === INLINE) {
      const { text, font, inks } = readRichText(cursor, name);
      reader.inline = text;
      reader.runFont = font;
      reader.runInks = inks;
    }
  }
}

/** Fonts tell TCVN3 and VNI texts, and nothing where a workbook has no such font. */
function keepFont(reader: CellReader, look: CellLook | undefined): void {
  const { styles, draft, place, runFont } = reader;
  if (runFont === undefined && !styles.hasLegacyFont) return;
  const font = runFont === undefined ? look?.font : runFont;
  if (!font) return;
  if (!styles.hasLegacyFont && legacyEncodingOfFont(font) === null) return;
  draft.fonts.set(cellKey(place.row, place.column), font);
}

import { cellKey, MAX_COLUMNS } from "../../../core/sheet";
import { legacyEncodingOfFont } from "../../../core/text";
import { isUncached, readValue, type CellReader } from "./cellValue";
import { readAddress, readIndex } from "./numbers";
import { readFormula } from "./readFormula";
import { readRichText } from "./richText";
import { putBlank, putValue } from "./sheetDraft";
import { keepCellLock } from "./sheetLocks";
import type { CellLook } from "./stylesPart";
import {
  CLOSE,
  END,
  findByte,
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

const [SPACE, QUOTE, LT, EQUALS, GT] = [32, 34, 60, 61, 62];

const PLAIN_END = new TextEncoder().encode("</v></c>");

/** Reads the cell whose start tag the cursor is in, and puts it into the draft. */
export function readCell(cursor: XmlCursor, reader: CellReader): void {
  readCellAttributes(cursor, reader);
  if (!cursor.empty && !readPlainValue(cursor, reader)) readChildren(cursor, reader);
  if (cursor.trouble !== null) return;
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

function readCellAttributes(cursor: XmlCursor, reader: CellReader): void {
  reader.place.column++;
  reader.style = -1;
  reader.type = 0;
  reader.from = reader.to = 0;
  reader.formula = null;
  reader.inline = "";
  reader.runFont = undefined;
  const { bytes } = cursor;
  // ` r="A1"` as every program writes it, three times as fast as any legal spelling.
  for (let at = cursor.at; bytes[at] === SPACE && bytes[at + 2] === EQUALS;) {
    const to = bytes[at + 3] === QUOTE ? findByte(bytes, QUOTE, at + 4) : -1;
    if (to === -1) break;
    takeAttribute(cursor, reader, bytes[at + 1] ?? 0, at + 4, to);
    at = cursor.at = to + 1;
  }
  while (nextAttribute(cursor)) {
    takeAttribute(cursor, reader, cursor.attribute, cursor.from, cursor.to);
  }
  if (reader.place.column >= MAX_COLUMNS) giveUp(cursor, "malformed");
}

function takeAttribute(
  cursor: XmlCursor,
  reader: CellReader,
  name: number,
  from: number,
  to: number
): void {
  const { bytes } = cursor;
  if (name === R) {
    if (!readAddress(bytes, from, to, reader.place)) giveUp(cursor, "malformed");
  } else if (name === S) reader.style = readIndex(bytes, from, to);
  else if (name === T) reader.type = hashBytes(bytes, from, to);
}

/** `<v>12</v></c>` as nearly all cells end; false when this one does not. */
function readPlainValue(cursor: XmlCursor, reader: CellReader): boolean {
  const { bytes, at } = cursor;
  if (bytes[at] !== LT || bytes[at + 1] !== VALUE || bytes[at + 2] !== GT) return false;
  const to = findByte(bytes, LT, at + 3);
  if (to === -1) return false;
  for (let index = 0; index < PLAIN_END.length; index++) {
    if (bytes[to + index] !== PLAIN_END[index]) return false;
  }
  reader.from = at + 3;
  reader.to = to;
  cursor.at = to + PLAIN_END.length;
  cursor.depth--;
  return true;
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
      const { text, font } = readRichText(cursor, name);
      reader.inline = text;
      reader.runFont = font;
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

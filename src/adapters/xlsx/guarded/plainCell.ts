import { MAX_ROWS } from "../../../core/sheet";
import type { CellReader } from "./cellValue";
import { isDigit, type Place } from "./numbers";
import { takeFormula } from "./readFormula";
import { findByte, hashName, mixName, type XmlCursor } from "./xmlCursor";

const [SPACE, QUOTE, SLASH, LT, EQUALS, GT] = [32, 34, 47, 60, 61, 62];
const [ZERO, UPPER_A, UPPER_Z] = [48, 65, 90];
const [R, S, T] = ["r", "s", "t"].map(hashName);
const [CELL, VALUE, FORMULA] = ["c", "v", "f"].map(hashName);

/** Longer numbers are left to the reader of any spelling. */
const MOST_DIGITS = 7;

/**
 * Takes ` r="A1" s="2" t="s"`, in any order, as every program writes them: three times as fast as
 * any legal spelling. The place of the byte behind the last one that is so written.
 */
export function takePlainAttributes(bytes: Uint8Array, from: number, reader: CellReader): number {
  let at = from;
  while (bytes[at] === SPACE && bytes[at + 2] === EQUALS && bytes[at + 3] === QUOTE) {
    const name = bytes[at + 1];
    const start = at + 4;
    let to = -1;
    if (name === R) to = takePlace(bytes, start, reader.place);
    else if (name === S) to = takeStyle(bytes, start, reader);
    else if (name === T) to = takeType(bytes, start, reader);
    if (to === -1 || bytes[to] !== QUOTE) break;
    at = to + 1;
  }
  return at;
}

/** `A1`: the place of the byte behind it; -1, and nothing taken, where it is no plain address. */
function takePlace(bytes: Uint8Array, from: number, place: Place): number {
  let at = from;
  let column = 0;
  let row = 0;
  for (let byte = bytes[at] ?? 0; isUpper(byte); byte = bytes[++at] ?? 0) {
    column = column * 26 + (byte - UPPER_A + 1);
  }
  if (at - from > 3 || column < 1) return -1;
  const start = at;
  for (let byte = bytes[at] ?? 0; isDigit(byte); byte = bytes[++at] ?? 0) {
    row = row * 10 + (byte - ZERO);
  }
  if (at - start > MOST_DIGITS || row < 1 || row > MAX_ROWS) return -1;
  place.row = row - 1;
  place.column = column - 1;
  return at;
}

const isUpper = (byte: number): boolean => byte >= UPPER_A && byte <= UPPER_Z;

function takeStyle(bytes: Uint8Array, from: number, reader: CellReader): number {
  let at = from;
  let style = 0;
  for (let byte = bytes[at] ?? 0; isDigit(byte); byte = bytes[++at] ?? 0) {
    style = style * 10 + (byte - ZERO);
  }
  if (at === from || at - from > MOST_DIGITS) return -1;
  reader.style = style;
  return at;
}

function takeType(bytes: Uint8Array, from: number, reader: CellReader): number {
  const to = findByte(bytes, QUOTE, from);
  let type = 0;
  for (let at = from; at < to; at++) type = mixName(type, bytes[at] ?? 0);
  reader.type = type;
  return to;
}

/**
 * Takes the rest of the cell where it is `/>` or `><f>A1</f><v>7</v></c>`, with or without the
 * formula, as nearly all cells end. False for any other end, with nothing changed.
 */
export function takePlainEnd(cursor: XmlCursor, reader: CellReader): boolean {
  const { bytes, at } = cursor;
  if (bytes[at] === SLASH && bytes[at + 1] === GT) {
    cursor.at = at + 2;
    return true;
  }
  if (bytes[at] !== GT || bytes[at + 1] !== LT) return false;
  const hasFormula = bytes[at + 2] === FORMULA && bytes[at + 3] === GT;
  if (!hasFormula) return takePlainValue(cursor, reader, at + 1);
  const to = findByte(bytes, LT, at + 4);
  if (!endsFormula(bytes, to) || !takePlainValue(cursor, reader, to + 4)) return false;
  reader.formula = takeFormula(bytes, at + 4, to, reader.formulas.budget);
  return true;
}

/** `<v>7</v></c>` */
function takePlainValue(cursor: XmlCursor, reader: CellReader, at: number): boolean {
  const { bytes } = cursor;
  if (bytes[at] !== LT || bytes[at + 1] !== VALUE || bytes[at + 2] !== GT) return false;
  const to = findByte(bytes, LT, at + 3);
  if (!endsCell(bytes, to)) return false;
  reader.from = at + 3;
  reader.to = to;
  cursor.at = to + 8;
  return true;
}

// Byte by byte: a loop over the wanted ones makes reading a tenth slower.

/** `</f>` */
function endsFormula(bytes: Uint8Array, at: number): boolean {
  return bytes[at + 1] === SLASH && bytes[at + 2] === FORMULA && bytes[at + 3] === GT;
}

/** `</v></c>` */
function endsCell(bytes: Uint8Array, at: number): boolean {
  if (bytes[at + 1] !== SLASH || bytes[at + 2] !== VALUE || bytes[at + 3] !== GT) return false;
  if (bytes[at + 4] !== LT || bytes[at + 5] !== SLASH) return false;
  return at !== -1 && bytes[at + 6] === CELL && bytes[at + 7] === GT;
}

import { MAX_COLUMNS, MAX_ROWS, type RangeAddress } from "../../../core/sheet";
import { decodeRaw } from "./decodeText";
import { findByte } from "./xmlCursor";

const [ZERO, NINE, DOT, MINUS, COLON] = [48, 57, 46, 45, 58];

/** Digits that a floating-point number holds exactly, whatever they are. */
const EXACT_DIGITS = 15;

const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, exponent) => 10 ** exponent);

/**
 * The number of these bytes; NaN when it is none. Short decimals, nearly all there are, are
 * made from their digits: a whole number below 10^15 divided by a power of ten is rounded
 * exactly as the runtime would.
 */
export function readNumber(bytes: Uint8Array, from: number, to: number): number {
  const isNegative = bytes[from] === MINUS;
  let whole = 0;
  let digits = 0;
  let point = -1;
  for (let at = isNegative ? from + 1 : from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (isDigit(byte)) {
      whole = whole * 10 + (byte - ZERO);
      digits++;
    } else if (byte === DOT && point === -1) point = digits;
    else return readOddNumber(bytes, from, to);
  }
  if (digits === 0 || digits > EXACT_DIGITS) return readOddNumber(bytes, from, to);
  return signed(point === -1 ? whole : whole / (POWERS[digits - point] ?? NaN), isNegative);
}

const signed = (value: number, isNegative: boolean): number =>
  isNegative && value !== 0 ? -value : value;

/** Whether a byte is one of 0 to 9. */
export const isDigit = (byte: number): boolean => byte >= ZERO && byte <= NINE;

function readOddNumber(bytes: Uint8Array, from: number, to: number): number {
  const text = decodeRaw(bytes, from, to).trim();
  return text === "" ? NaN : Number(text);
}

/** The whole number of these bytes, zero or more; -1 when it is none or past nine digits. */
export function readIndex(bytes: Uint8Array, from: number, to: number): number {
  if (to <= from || to - from > 9) return -1;
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** A cell's place, written by `readAddress` again and again so that no cell makes an object. */
export interface Place {
  row: number;
  column: number;
}

/** Reads "J12" into the place, zero-based; false when it is no address inside a sheet. */
export function readAddress(bytes: Uint8Array, from: number, to: number, place: Place): boolean {
  let column = 0;
  let at = from;
  for (; at < to && at - from < 4; at++) {
    const letter = (bytes[at] ?? 0) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + (letter - 64);
  }
  const row = readIndex(bytes, at, to);
  place.row = row - 1;
  place.column = column - 1;
  return column > 0 && column <= MAX_COLUMNS && row > 0 && row <= MAX_ROWS;
}

/** Reads "A1:C3" as nearly all ranges are written, first corner first; null for any other. */
export function readRange(bytes: Uint8Array, from: number, to: number): RangeAddress | null {
  const colon = findByte(bytes, COLON, from);
  const first = { row: 0, column: 0 };
  const last = { row: 0, column: 0 };
  if (colon === -1 || colon > to || !readAddress(bytes, from, colon, first)) return null;
  if (!readAddress(bytes, colon + 1, to, last)) return null;
  const isOrdered = first.row <= last.row && first.column <= last.column;
  if (!isOrdered) return null;
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

/** Whether these bytes say yes as XML does: "1" or "true". */
export function readTruth(bytes: Uint8Array, from: number, to: number): boolean {
  return to - from === 1 ? bytes[from] === 49 : decodeRaw(bytes, from, to) === "true";
}

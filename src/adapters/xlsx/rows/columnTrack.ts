import { MAX_COLUMNS, type PlanColumn } from "../../../core/sheet";
import type { StyleBook } from "../styleCells";
import { createSink, MOST_OF_A_UNIT, putDigits, reserve, type ByteSink } from "./byteSink";
import { endOfStart, FRAME, putInlineText, startOf } from "./putCell";
import type { StringTable } from "./stringTable";

/** Bytes of which the first so many count. */
export type Piece = Pick<ByteSink, "bytes" | "at">;

/** A column with the bytes that its cells have in common. */
export interface Track {
  readonly column: PlanColumn;
  readonly style: number;
  /** `<c r="AB`, before the number of the row. */
  readonly start: Piece;
  /** Behind the number of the row: all of a blank cell, and what a number and a text follow. */
  readonly blank: Piece;
  readonly number: Piece;
  readonly text: Piece;
  /** Text of the cell above, whether it is in the table, and all of its cell behind the row. */
  lastText: string | null;
  isShared: boolean;
  readonly lastRest: ByteSink;
}

const END = pieceOf("</v></c>");

/** Markup of ASCII as bytes. */
export function pieceOf(tag: string): Piece {
  const bytes = new TextEncoder().encode(tag);
  return { bytes, at: bytes.length };
}

/** A column before its first cell. Throws where no sheet has such a column. */
export function trackOf(column: PlanColumn, styles: StyleBook): Track {
  if (column.column >= MAX_COLUMNS) throw new Error(`no column ${String(column.column + 1)}`);
  const style = column.style ? styles.numberOf(column.style) : 0;
  return {
    column,
    style,
    start: pieceOf(startOf(column.column)),
    blank: pieceOf(`${endOfStart(null, style)}/>`),
    number: pieceOf(`${endOfStart(null, style)}><v>`),
    text: pieceOf(`${endOfStart("s", style)}><v>`),
    lastText: null,
    isShared: false,
    lastRest: createSink(() => undefined, FRAME),
  };
}

/** Makes what stands behind the number of the row in a cell with this text: `lastRest`. */
export function takeText(track: Track, text: string, strings: StringTable): void {
  if (text === track.lastText) {
    if (track.isShared) strings.repeat();
    return;
  }
  const { lastRest: rest, style } = track;
  const number = strings.numberOf(text);
  track.lastText = text;
  track.isShared = number >= 0;
  rest.at = 0;
  if (track.isShared) {
    putPiece(rest, track.text);
    putCount(rest, number);
  } else {
    // All of it at once: a sink that is used up hands on what it has.
    reserve(rest, FRAME + text.length * MOST_OF_A_UNIT);
    putInlineText(rest, style, text);
  }
}

/** A loop and not `set`: pieces are shorter than what a call costs. Room must have been reserved. */
function putPiece(sink: Piece, { bytes: from, at: length }: Piece): void {
  const { bytes, at } = sink;
  for (let index = 0; index < length; index++) bytes[at + index] = from[index] ?? 0;
  sink.at = at + length;
}

/** Writes a cell, or its start: the pieces before, of and behind the number of the row. */
export function putPieces(sink: ByteSink, start: Piece, digits: Piece, rest: Piece): void {
  reserve(sink, FRAME + rest.at);
  putPiece(sink, start);
  putPiece(sink, digits);
  putPiece(sink, rest);
}

/** A number with the end tags behind it. */
export function putCount(sink: Piece, value: number): void {
  sink.at = putDigits(sink.bytes, sink.at, value);
  putPiece(sink, END);
}

/** Bytes on their way out: collected, and handed on whenever the room is used up. */
export interface ByteSink {
  bytes: Uint8Array;
  /** Where the next byte goes. */
  at: number;
  /** Takes what was collected; it keeps none of the bytes. Null where all of it is kept here. */
  readonly emit: ((bytes: Uint8Array) => void) | null;
}

/** Room of a sink: pieces of this size deflate nearly as well as the whole. Bytes. */
const ROOM = 512 * 1024;

/** Room of a line to begin with: most rows need no more. Bytes. */
const ROOM_OF_LINE = 4 * 1024;

/** The most bytes that one unit of a text takes: "_x0001_". */
const MOST_OF_A_UNIT = 7;

const encoder = new TextEncoder();

/** A sink that hands on pieces of about half a megabyte. */
export function createSink(emit: (bytes: Uint8Array) => void): ByteSink {
  return { bytes: new Uint8Array(ROOM), at: 0, emit };
}

/** A sink that keeps what it collects, in as much room as that needs. */
export function createLine(): ByteSink {
  return { bytes: new Uint8Array(ROOM_OF_LINE), at: 0, emit: null };
}

/** Hands on what has been collected. */
export function drain(sink: ByteSink): void {
  if (sink.at > 0) sink.emit?.(sink.bytes.subarray(0, sink.at));
  sink.at = 0;
}

/** Makes sure that so many bytes fit. */
export function reserve(sink: ByteSink, room: number): void {
  if (sink.at + room <= sink.bytes.length) return;
  if (sink.emit) drain(sink);
  if (sink.at + room <= sink.bytes.length) return;
  const { bytes, at } = sink;
  sink.bytes = new Uint8Array(2 * (at + room));
  sink.bytes.set(bytes.subarray(0, at));
}

/** Writes bytes that stand in others from one place up to another. */
export function putBytes(sink: ByteSink, from: Uint8Array, start: number, end: number): void {
  if (start === end) return;
  reserve(sink, end - start);
  sink.bytes.set(from.subarray(start, end), sink.at);
  sink.at += end - start;
}

/** Markup of ASCII as bytes, for what is written often: twice as fast as letter by letter. */
export function pieceOf(tag: string): Uint8Array {
  return encoder.encode(tag);
}

/** Writes a piece; room must have been reserved. */
export function putPiece(sink: ByteSink, piece: Uint8Array): void {
  const { bytes, at } = sink;
  // A loop and not `set`: pieces are shorter than what a call costs.
  for (let index = 0; index < piece.length; index++) bytes[at + index] = piece[index] ?? 0;
  sink.at = at + piece.length;
}

/** Writes letters of ASCII as they are; room must have been reserved. */
export function putAscii(sink: ByteSink, text: string): void {
  sink.at = copyAscii(text, sink.bytes, sink.at);
}

function copyAscii(text: string, bytes: Uint8Array, from: number): number {
  for (let index = 0; index < text.length; index++) bytes[from + index] = text.charCodeAt(index);
  return from + text.length;
}

/** Whether `putDigits` takes a number. */
function isShort(value: number): boolean {
  return value >= 0 && value === (value | 0);
}

/** Writes a number as files spell it; room for 24 bytes must have been reserved. */
export function putNumber(sink: ByteSink, value: number): void {
  if (!isShort(value)) {
    putAscii(sink, String(value));
    return;
  }
  sink.at = putDigits(sink.bytes, sink.at, value);
}

/** Writes a number below 2^31 in bytes that have room for it: the place behind its last digit. */
export function putDigits(bytes: Uint8Array, from: number, value: number): number {
  let end = from + 1;
  for (let limit = 10; value >= limit; limit *= 10) end++;
  let rest = value;
  for (let at = end; at > from; rest = (rest / 10) | 0) bytes[--at] = 48 + (rest % 10);
  return end;
}

/** Writes markup of ASCII. */
export function putTag(sink: ByteSink, tag: string): void {
  reserve(sink, tag.length);
  putAscii(sink, tag);
}

/** Writes any markup in UTF-8, with all its signs. */
export function putMarkup(sink: ByteSink, text: string): void {
  reserve(sink, text.length * 3);
  sink.at += encoder.encodeInto(text, sink.bytes.subarray(sink.at)).written;
}

/** What stands for a unit of ASCII that XML cannot hold as it is. */
const ESCAPES: readonly (string | undefined)[] = Array.from({ length: 128 }, (_, unit) => {
  if (unit === 38) return "&amp;";
  if (unit === 60) return "&lt;";
  if (unit === 62) return "&gt;";
  if (unit >= 32 || unit === 9 || unit === 10) return undefined;
  return `_x${unit.toString(16).toUpperCase().padStart(4, "0")}_`;
});

/** Texts of so many units are worth asking whether nothing in them needs an escape. */
const LONG = 40;

/** What is no letter of its own in a text of XML: the units that `ESCAPES` has something for. */
const ESCAPED = /[&<>\u0000-\u0008\u000b-\u001f]/;

/** Writes text of an element in UTF-8, escaped; half a letter of two units becomes U+FFFD. */
export function putText(sink: ByteSink, text: string): void {
  if (text.length >= LONG && !ESCAPED.test(text)) {
    // A formula of 200 letters takes the runtime's encoder a fifth of the loop's time.
    putMarkup(sink, text);
    return;
  }
  reserve(sink, text.length * MOST_OF_A_UNIT);
  const { bytes } = sink;
  let at = sink.at;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 128) {
      const escape = ESCAPES[unit];
      if (escape === undefined) bytes[at++] = unit;
      else at = copyAscii(escape, bytes, at);
    } else if (unit < 0x800) {
      bytes[at++] = 0xc0 | (unit >> 6);
      bytes[at++] = 0x80 | (unit & 63);
    } else {
      const letter = letterAt(text, index, unit);
      if (letter > 0xffff) index++;
      at = putLetter(bytes, at, letter);
    }
  }
  sink.at = at;
}

function letterAt(text: string, index: number, unit: number): number {
  if (unit < 0xd800 || unit > 0xdfff) return unit;
  const letter = text.codePointAt(index) ?? unit;
  return letter > 0xffff ? letter : 0xfffd;
}

/** A letter from U+0800 up in its three or four bytes. */
function putLetter(bytes: Uint8Array, from: number, letter: number): number {
  let at = from;
  if (letter > 0xffff) {
    bytes[at++] = 0xf0 | (letter >> 18);
    bytes[at++] = 0x80 | ((letter >> 12) & 63);
  } else bytes[at++] = 0xe0 | (letter >> 12);
  bytes[at++] = 0x80 | ((letter >> 6) & 63);
  bytes[at++] = 0x80 | (letter & 63);
  return at;
}

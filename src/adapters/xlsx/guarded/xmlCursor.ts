/**
 * Walks the tags of an XML part, over its bytes and without building anything. Every step goes
 * forward, every search ends with the bytes: the time is linear whatever a file holds.
 */
export interface XmlCursor {
  readonly bytes: Uint8Array;
  /** The next byte to be looked at. */
  at: number;
  /** The tag found last: see `hashName`; a namespace prefix does not count. */
  name: number;
  /** The attribute found last, in the same way. */
  attribute: number;
  /** What was found last, an attribute's value or a text: its first byte and the byte after it. */
  from: number;
  to: number;
  /** The start tag closed itself: neither content nor an end tag follow. */
  empty: boolean;
  /** Elements that are open. */
  depth: number;
  /** "malformed": nothing read so far can be trusted. "unusual": legal, but not for this reader. */
  trouble: Trouble;
}

export type Trouble = "malformed" | "unusual" | null;

/** What `nextTag` finds. */
export const END = 0;
export const OPEN = 1;
export const CLOSE = 2;

const [QUOTE, APOSTROPHE, SLASH, COLON, LT, EQUALS, GT] = [34, 39, 47, 58, 60, 61, 62];
const [BANG, QUESTION, BRACKET_OPEN, BRACKET_CLOSE, DASH, SPACE] = [33, 63, 91, 93, 45, 32];

/** A cursor at the start of a part in UTF-8. */
export function startCursor(bytes: Uint8Array): XmlCursor {
  // Written out: an object made by spreading is twice as slow to use.
  return {
    bytes,
    at: 0,
    name: 0,
    attribute: 0,
    from: 0,
    to: 0,
    empty: false,
    depth: 0,
    trouble: null,
  };
}

/** The number that stands for a name, so that tags are told apart without making strings. */
export function hashName(name: string): number {
  let hash = 0;
  for (let index = 0; index < name.length; index++) hash = mixName(hash, name.charCodeAt(index));
  return hash;
}

/** The number of a name with one more byte. */
export const mixName = (hash: number, byte: number): number => (Math.imul(hash, 31) + byte) | 0;

/** `hashName` of these bytes. */
export function hashBytes(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) hash = mixName(hash, bytes[at] ?? 0);
  return hash;
}

/** Of attributes, "xmlns:r" must not pass for "r". */
const XMLNS = hashName("xmlns");

/**
 * Goes to the next tag and says which kind it is; texts, comments, instructions and document
 * types are passed over. After OPEN the attributes come: `nextAttribute` or `skipAttributes`.
 */
export function nextTag(cursor: XmlCursor): typeof END | typeof OPEN | typeof CLOSE {
  const { bytes } = cursor;
  let at = findByte(bytes, LT, cursor.at);
  while (at !== -1 && (bytes[at + 1] === BANG || bytes[at + 1] === QUESTION)) {
    const next = skipMarkup(bytes, at);
    if (next === -1) return giveUp(cursor, "malformed");
    at = findByte(bytes, LT, next);
  }
  if (at === -1) return giveUp(cursor, cursor.depth === 0 ? null : "malformed");
  if (bytes[at + 1] === SLASH) return closeTag(cursor, at + 2);
  cursor.at = readName(cursor, at + 1);
  return cursor.name === 0 ? giveUp(cursor, "malformed") : OPEN;
}

/** Goes behind the end tag whose name starts here. */
function closeTag(cursor: XmlCursor, from: number): typeof END | typeof CLOSE {
  const { bytes } = cursor;
  const at = skipSpace(bytes, readName(cursor, from));
  cursor.depth--;
  if (bytes[at] !== GT || cursor.depth < 0) return giveUp(cursor, "malformed");
  cursor.at = at + 1;
  return CLOSE;
}

function readName(cursor: XmlCursor, from: number): number {
  const { bytes } = cursor;
  const end = bytes.length;
  let hash = 0;
  let at = from;
  for (; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte <= SPACE || byte === GT || byte === SLASH || byte === LT) break;
    hash = byte === COLON ? 0 : mixName(hash, byte);
  }
  cursor.name = hash;
  return at;
}

/** Stops the walk: nothing is left, or nothing more can be trusted. */
export function giveUp(cursor: XmlCursor, trouble: Trouble): typeof END {
  cursor.at = cursor.bytes.length;
  cursor.trouble ??= trouble;
  return END;
}

/** The place of the next such byte from a place on, or -1. */
export function findByte(bytes: Uint8Array, wanted: number, from: number): number {
  const end = bytes.length;
  for (let at = from; at < end; at++) if (bytes[at] === wanted) return at;
  return -1;
}

/** Whether these bytes stand at a place. */
export function standsAt(bytes: Uint8Array, from: number, wanted: Uint8Array): boolean {
  for (let index = 0; index < wanted.length; index++) {
    if (bytes[from + index] !== wanted[index]) return false;
  }
  return true;
}

/** Behind a comment, an instruction, a CDATA section or a document type; -1 when it never ends. */
function skipMarkup(bytes: Uint8Array, at: number): number {
  if (bytes[at + 1] === QUESTION) return findAfter(bytes, at + 2, [QUESTION, GT]);
  if (bytes[at + 2] === DASH) return findAfter(bytes, at + 4, [DASH, DASH, GT]);
  if (bytes[at + 2] === BRACKET_OPEN) {
    return findAfter(bytes, at + 3, [BRACKET_CLOSE, BRACKET_CLOSE, GT]);
  }
  // Declarations inside the brackets of a document type are never looked at.
  const end = findByte(bytes, GT, at);
  const bracket = findByte(bytes.subarray(0, Math.max(end, 0)), BRACKET_OPEN, at);
  if (bracket === -1) return end === -1 ? -1 : end + 1;
  const closed = findByte(bytes, BRACKET_CLOSE, bracket);
  return closed === -1 ? -1 : findAfter(bytes, closed + 1, [GT]);
}

function findAfter(bytes: Uint8Array, from: number, wanted: readonly number[]): number {
  const first = wanted[0] ?? 0;
  for (let at = findByte(bytes, first, from); at !== -1; at = findByte(bytes, first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at + wanted.length;
  }
  return -1;
}

/** Goes to the next attribute of the tag; false behind its end, when `empty` is told. */
export function nextAttribute(cursor: XmlCursor): boolean {
  const { bytes } = cursor;
  let at = skipSpace(bytes, cursor.at);
  const byte = bytes[at];
  if (byte === GT || byte === SLASH) return endTag(cursor, at);
  at = readAttributeName(cursor, at);
  at = skipSpace(bytes, at);
  if (bytes[at] !== EQUALS) return malformed(cursor);
  at = skipSpace(bytes, at + 1);
  const quote = bytes[at];
  if (quote !== QUOTE && quote !== APOSTROPHE) return malformed(cursor);
  const to = findByte(bytes, quote, at + 1);
  if (to === -1) return malformed(cursor);
  cursor.from = at + 1;
  cursor.to = to;
  cursor.at = to + 1;
  return true;
}

function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  while ((bytes[at] ?? LT) <= SPACE) at++;
  return at;
}

function endTag(cursor: XmlCursor, at: number): boolean {
  const isEmpty = cursor.bytes[at] === SLASH;
  if (isEmpty && cursor.bytes[at + 1] !== GT) return malformed(cursor);
  cursor.empty = isEmpty;
  if (!isEmpty) cursor.depth++;
  cursor.at = isEmpty ? at + 2 : at + 1;
  return false;
}

function readAttributeName(cursor: XmlCursor, from: number): number {
  const { bytes } = cursor;
  let hash = 0;
  let at = from;
  for (; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte <= SPACE || byte === EQUALS || byte === LT || byte === GT) break;
    hash = byte === COLON ? (hash === XMLNS ? 1 : 0) : mixName(hash, byte);
  }
  cursor.attribute = hash;
  return at;
}

function malformed(cursor: XmlCursor): false {
  giveUp(cursor, "malformed");
  cursor.empty = true;
  return false;
}

/** Goes behind the start tag; false when it closed itself. */
export function skipAttributes(cursor: XmlCursor): boolean {
  while (nextAttribute(cursor));
  return !cursor.empty;
}

/**
 * The text of an element without children: from behind its start tag to behind its end tag.
 * CDATA and comments inside a text are legal and left to a reader that knows them.
 */
export function readText(cursor: XmlCursor): void {
  const { bytes } = cursor;
  const to = findByte(bytes, LT, cursor.at);
  cursor.from = cursor.at;
  cursor.to = to === -1 ? cursor.at : to;
  if (to === -1) giveUp(cursor, "malformed");
  else if (bytes[to + 1] === SLASH) {
    const opened = cursor.name;
    if (closeTag(cursor, to + 2) === CLOSE && cursor.name !== opened) giveUp(cursor, "malformed");
  } else giveUp(cursor, bytes[to + 1] === BANG ? "unusual" : "malformed");
}

import type { FaintLook } from "../../../core/sheet";
import {
  BLACK,
  isSameToEye,
  readColor,
  rgbOf,
  WHITE,
  type ColorBook,
  type FileColor,
} from "./colors";
import { hashBytes, hashName, nextAttribute, skipAttributes, type XmlCursor } from "./xmlCursor";
import { readNumber } from "./numbers";

/** The letters of a font; null where it does not say. */
export interface Ink {
  color: FileColor | null;
  size: number | null;
}

/** What stands behind letters, as a file says it. */
export interface Ground {
  readonly colors: { readonly name: number; readonly color: FileColor | null }[];
  /** `hashName` of the kind of pattern; that of "none" where the file names none. */
  pattern: number;
}

const [COLOR, SIZE, VALUE] = ["color", "sz", "val"].map(hashName);
const [PATTERN, FOREGROUND, BACKGROUND] = ["patternFill", "fgColor", "bgColor"].map(hashName);
const [PATTERN_TYPE, SOLID] = ["patternType", "solid"].map(hashName);
const NONE = hashName("none");

/** Smaller letters, in points, look like dust. */
const LEAST_SIZE = 4;

/** Takes what a tag inside a font says of its letters; false, with nothing read, for any other tag. */
export function takeInk(cursor: XmlCursor, ink: Ink): boolean {
  const { name, bytes } = cursor;
  if (name === COLOR) {
    ink.color = readColor(cursor);
    return true;
  }
  if (name !== SIZE) return false;
  while (nextAttribute(cursor)) {
    if (cursor.attribute === VALUE) ink.size = readNumber(bytes, cursor.from, cursor.to);
  }
  return true;
}

/** Takes a tag inside a fill. */
export function takeGround(cursor: XmlCursor, ground: Ground): void {
  const { name, bytes } = cursor;
  if (name === FOREGROUND || name === BACKGROUND || name === COLOR) {
    ground.colors.push({ name, color: readColor(cursor) });
  } else if (name === PATTERN) {
    while (nextAttribute(cursor)) {
      const { attribute, from, to } = cursor;
      if (attribute === PATTERN_TYPE) ground.pattern = hashBytes(bytes, from, to);
    }
  } else skipAttributes(cursor);
}

/** A fill of which nothing is known yet. */
export const startGround = (): Ground => ({ colors: [], pattern: NONE });

/** What is behind the letters: one colour, those of a pattern or of a gradient, or white. */
export function colorsBehind({ colors, pattern }: Ground, book: ColorBook): readonly string[] {
  const of = (name: number | undefined, automatic: string): string =>
    rgbOf(colors.find((one) => one.name === name)?.color ?? null, book, automatic);
  if (pattern === SOLID) return [of(FOREGROUND, WHITE)];
  if (pattern !== NONE) return [of(FOREGROUND, BLACK), of(BACKGROUND, WHITE)];
  const stops = colors.filter(({ name }) => name === COLOR);
  return stops.length > 0 ? stops.map(({ color }) => rgbOf(color, book, WHITE)) : [WHITE];
}

/** The same of a differential format, where a solid fill has its colour at the back. */
export function colorsPutBehind({ colors }: Ground, book: ColorBook): readonly string[] | null {
  const back = colors.find(({ name }) => name === BACKGROUND) ?? colors[0];
  return back ? [rgbOf(back.color, book, WHITE)] : null;
}

/** How letters cannot be read on what is behind them; null where they can. */
export function faintLook(
  { color, size }: Ink,
  behind: readonly string[],
  book: ColorBook
): FaintLook | null {
  if (size !== null && size < LEAST_SIZE) {
    return { kind: "size", found: String(size), behind: "" };
  }
  const ink = rgbOf(color, book, BLACK);
  if (!behind.every((one) => isSameToEye(ink, one))) return null;
  return { kind: "ink", found: ink, behind: behind[0] ?? WHITE };
}

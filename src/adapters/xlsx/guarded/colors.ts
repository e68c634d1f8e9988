import { PALETTE, SWAPPED } from "../palette";
import { readIndex, readNumber, readTruth } from "./numbers";
import { decodeAttribute } from "./decodeText";
import { eachTag } from "./readTags";
import { hashName, nextAttribute, type XmlCursor } from "./xmlCursor";

/** A colour as a file names it; null and -1 where it does not. */
export interface FileColor {
  readonly rgb: string | null;
  readonly theme: number;
  readonly indexed: number;
  /** From -1, black, to 1, white. */
  readonly tint: number;
}

/** What names of colours mean in a file. */
export interface ColorBook {
  /** Asked for only where a colour is of the theme. */
  readonly theme: () => readonly string[];
  /** The file's own palette; empty where it has none. */
  readonly palette: readonly string[];
}

export const BLACK = "000000";
export const WHITE = "FFFFFF";

const [RGB, THEME, INDEXED, TINT, AUTO] = ["rgb", "theme", "indexed", "tint", "auto"].map(hashName);
const [VALUE, LAST] = ["val", "lastClr"].map(hashName) as [number, number];

/** The colour of the tag that the cursor is in; null for the automatic one. */
export function readColor(cursor: XmlCursor): FileColor | null {
  const { bytes } = cursor;
  let [rgb, theme, indexed, tint, isAutomatic] = [null as string | null, -1, -1, 0, false];
  while (nextAttribute(cursor)) {
    const { attribute, from, to } = cursor;
    if (attribute === RGB) rgb = decodeAttribute(bytes, from, to).slice(-6).toUpperCase();
    else if (attribute === THEME) theme = readIndex(bytes, from, to);
    else if (attribute === INDEXED) indexed = readIndex(bytes, from, to);
    else if (attribute === TINT) tint = readNumber(bytes, from, to);
    else if (attribute === AUTO) isAutomatic = readTruth(bytes, from, to);
  }
  const isNamed = rgb !== null || theme !== -1 || indexed !== -1;
  return isAutomatic || !isNamed ? null : { rgb, theme, indexed, tint };
}

/** Behind the palette stand the colours of the system: of letters, and of what is behind them. */
const SYSTEM: Readonly<Record<number, string>> = { 64: BLACK, 65: WHITE };

/** "RRGGBB"; `automatic` where the file leaves the colour to the program, or names none there is. */
export function rgbOf(color: FileColor | null, book: ColorBook, automatic: string): string {
  if (color === null) return automatic;
  const { rgb, theme, indexed, tint } = color;
  if (rgb !== null) return /^[0-9A-F]{6}$/.test(rgb) ? tinted(rgb, tint) : automatic;
  if (theme !== -1) return tinted(book.theme()[SWAPPED[theme] ?? theme] ?? automatic, tint);
  const place = indexed < 8 ? indexed : indexed - 8;
  return book.palette[indexed] ?? SYSTEM[indexed] ?? PALETTE[place] ?? automatic;
}

function channels(rgb: string): readonly number[] {
  return [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16));
}

/** Lighter or darker. Programs do so by lightness: for greys, which hide letters, it is the same. */
function tinted(rgb: string, tint: number): string {
  if (!(Math.abs(tint) <= 1) || tint === 0) return rgb;
  const parts = channels(rgb).map((value) =>
    Math.round(tint < 0 ? value * (1 + tint) : value + (255 - value) * tint)
  );
  return parts
    .map((value) => value.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}

/** Colours nearer than this are one to the eye: D9D9D9 on white is 38, yellow on white 84. */
const LEAST_DISTANCE = 30;

/** Whether letters of one colour cannot be told from the other one behind them. */
export function isSameToEye(ink: string, behind: string): boolean {
  const [of, on] = [channels(ink), channels(behind)];
  const weights = [0.3, 0.59, 0.11];
  const sum = weights.reduce(
    (so, weight, at) => so + weight * ((of[at] ?? 0) - (on[at] ?? 0)) ** 2,
    0
  );
  return Math.sqrt(sum) < LEAST_DISTANCE;
}

/** The colours of a theme, dark before light, as its part lists them. */
export function readThemeColors(bytes: Uint8Array): readonly string[] {
  const colors: string[] = [];
  const add = (rgb: string | undefined): void => {
    colors.push((rgb ?? BLACK).toUpperCase());
  };
  // Further colours of the part follow those of its scheme, which are twelve.
  eachTag(bytes, {
    srgbClr: (attributes) => {
      add(attributes.get(VALUE));
    },
    sysClr: (attributes) => {
      add(attributes.get(LAST) ?? (attributes.get(VALUE) === "window" ? WHITE : BLACK));
    },
  });
  return colors.slice(0, 12);
}

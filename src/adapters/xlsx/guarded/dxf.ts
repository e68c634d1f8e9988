import type { FaintLook } from "../../../core/sheet";
import { WHITE, type ColorBook } from "./colors";
import { cleanText } from "./decodeText";
import {
  colorsPutBehind,
  faintLook,
  startGround,
  takeGround,
  takeInk,
  type Ground,
  type Ink,
} from "./ink";
import { readAttributes } from "./readTags";
import { CLOSE, END, hashName, nextTag, skipAttributes, type XmlCursor } from "./xmlCursor";

/** What a conditional format puts on its cells, as a file says it. */
export interface Dxf {
  readonly ink: Ink;
  readonly ground: Ground;
  readonly format: string | null;
}

/** What it means for those who read the cells. */
export interface Difference {
  readonly faint: FaintLook | null;
  readonly format: string | null;
}

const DXF = hashName("dxf");
const PARTS = ["font", "fill", "border"].map(hashName);
const [FONT, FILL] = PARTS;
const NUM_FMT = hashName("numFmt");
const CODE = hashName("formatCode");

/** Takes a tag of the font or the fill; borders have colours too. */
function takePart(cursor: XmlCursor, inside: number, { ink, ground }: Dxf): void {
  if (inside === FILL) takeGround(cursor, ground);
  else if (inside !== FONT || !takeInk(cursor, ink)) skipAttributes(cursor);
}

/** Reads a differential format, from inside its start tag to behind its end tag. */
export function readDxf(cursor: XmlCursor): Dxf {
  let dxf: Dxf = { ink: { color: null, size: null }, ground: startGround(), format: null };
  let inside = 0;
  if (!skipAttributes(cursor)) return dxf;
  for (let tag = nextTag(cursor); tag !== END; tag = nextTag(cursor)) {
    const { name } = cursor;
    if (tag === CLOSE) {
      if (name === DXF) break;
    } else if (PARTS.includes(name)) inside = skipAttributes(cursor) ? name : 0;
    else if (name === NUM_FMT) {
      dxf = { ...dxf, format: cleanText(readAttributes(cursor).get(CODE) ?? "") };
    } else takePart(cursor, inside, dxf);
  }
  return dxf;
}

/** What a differential format means; where it puts nothing behind the letters there is white. */
export function toDifference({ ink, ground, format }: Dxf, colors: ColorBook): Difference {
  const behind = colorsPutBehind(ground, colors);
  // Without colours of its own the letters and what is behind them stay those of the cell.
  const isColored = behind !== null || ink.color !== null;
  const letters = { color: ink.color, size: null };
  return { faint: isColored ? faintLook(letters, behind ?? [WHITE], colors) : null, format };
}

import {
  parseRange,
  type ConditionalLook,
  type FaintLook,
  type RangeAddress,
} from "../../../core/sheet";
import { BLACK, isSameToEye, readColor, rgbOf } from "./colors";
import { decodeAttribute } from "./decodeText";
import { readDxf, toDifference, type Difference } from "./dxf";
import { readIndex, readTruth } from "./numbers";
import type { Styles } from "./stylesPart";
import {
  CLOSE,
  END,
  hashName,
  nextAttribute,
  nextTag,
  readText,
  skipAttributes,
  type XmlCursor,
} from "./xmlCursor";

const [RULE, DXF, DXF_ID] = ["cfRule", "dxf", "dxfId"].map(hashName);
const [DATA_BAR, ICON_SET, SHOW_VALUE] = ["dataBar", "iconSet", "showValue"].map(hashName);
const [COLOR, FILL_COLOR, RANGES] = ["color", "fillColor", "sqref"].map(hashName);

/** The element around rules: `readConditions` begins inside its start tag. */
export const CONDITIONS = hashName("conditionalFormatting");

/** More than people make; hostile files have more. */
const MOST_CONDITIONS = 10_000;

const BARE: FaintLook = { kind: "bare", found: "", behind: "" };

/** Whether a bar or a sign stands in place of the value. */
function hidesValue(cursor: XmlCursor): boolean {
  let isHidden = false;
  while (nextAttribute(cursor)) {
    const { attribute, bytes, from, to } = cursor;
    if (attribute === SHOW_VALUE) isHidden = !readTruth(bytes, from, to);
  }
  return isHidden;
}

function differenceOf(cursor: XmlCursor, { differences }: Styles): Difference | null {
  let found: Difference | null = null;
  while (nextAttribute(cursor)) {
    const { attribute, bytes, from, to } = cursor;
    if (attribute === DXF_ID) found = differences[readIndex(bytes, from, to)] ?? null;
  }
  return found;
}

/** What a tag inside the rules does to the cells; null where it hides and changes nothing. */
function readRule(cursor: XmlCursor, styles: Styles): Difference | null {
  const { name } = cursor;
  if (name === RULE) return differenceOf(cursor, styles);
  if (name === DXF) return toDifference(readDxf(cursor), styles.colors);
  if (name === DATA_BAR || name === ICON_SET) {
    return hidesValue(cursor) ? { faint: BARE, format: null } : null;
  }
  if (name === COLOR || name === FILL_COLOR) {
    // A scale or a bar of the colour of letters, which are black unless somebody chose another.
    const behind = rgbOf(readColor(cursor), styles.colors, BLACK);
    if (!isSameToEye(BLACK, behind)) return null;
    return { faint: { kind: "ink", found: BLACK, behind }, format: null };
  }
  skipAttributes(cursor);
  return null;
}

function rangesIn({ bytes, from, to }: XmlCursor): readonly RangeAddress[] {
  const texts = decodeAttribute(bytes, from, to).split(/\s+/);
  return texts.flatMap((text) => parseRange(text) ?? []);
}

/** The area of rules as their start tag names it; newer rules name it behind them. */
function readRanges(cursor: XmlCursor): readonly RangeAddress[] {
  let ranges: readonly RangeAddress[] = [];
  while (nextAttribute(cursor)) if (cursor.attribute === RANGES) ranges = rangesIn(cursor);
  return ranges;
}

/** Adds the conditional formats of one area that may hide or change what cells show. */
export function readConditions(
  cursor: XmlCursor,
  conditions: ConditionalLook[],
  styles: Styles
): void {
  let ranges = readRanges(cursor);
  if (cursor.empty) return;
  const looks: Difference[] = [];
  for (let tag = nextTag(cursor); tag !== END; tag = nextTag(cursor)) {
    if (tag === CLOSE) {
      if (cursor.name === CONDITIONS) break;
    } else if (cursor.name !== RANGES) {
      const look = readRule(cursor, styles);
      if (look) looks.push(look);
    } else if (skipAttributes(cursor)) {
      readText(cursor);
      ranges = rangesIn(cursor);
    }
  }
  const room = Math.max(0, MOST_CONDITIONS - conditions.length);
  const telling = looks.filter(({ faint, format }) => faint !== null || format !== null);
  conditions.push(...telling.slice(0, room).map((look) => ({ ranges, ...look })));
}

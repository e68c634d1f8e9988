import { cellKey, valueAt, type SheetSnapshot } from "../sheet";
import {
  detectLegacyEncoding,
  isLegacyText,
  isSurelyUnicode,
  legacyEncodingOfFont,
} from "./legacyFonts";
import type { LegacyEncoding } from "./legacyTables";

/** How one cell's text is written, and its font where that is known. */
export interface CellEncoding {
  readonly encoding: LegacyEncoding;
  readonly font?: string;
}

/** Answers for a cell (zero-based) of one sheet; null where the text is Unicode or no text. */
export type EncodingLookup = (row: number, column: number) => CellEncoding | null;

interface TextCell {
  readonly text: string;
  readonly font: string | undefined;
  readonly encoding: LegacyEncoding | null;
}

function* textCells(sheet: SheetSnapshot): Generator<TextCell> {
  for (const [row, values] of sheet.values.entries()) {
    for (const [column, text] of values.entries()) {
      if (typeof text !== "string") continue;
      const font = sheet.fonts.get(cellKey(row, column));
      yield { text, font, encoding: font === undefined ? null : legacyEncodingOfFont(font) };
    }
  }
}

/** Whether Unicode texts stand among those, so that doubtful ones are better left as they are. */
function hasUnicode(texts: Iterable<string>, encoding: LegacyEncoding): boolean {
  for (const text of texts) {
    if (isSurelyUnicode(text)) return true;
    if (/[^\x00-\x7f]/.test(text) && !isLegacyText(text, encoding, true)) return true;
  }
  return false;
}

const UNICODE: EncodingLookup = () => null;
const known = new WeakMap<SheetSnapshot["values"], { fonts: unknown; lookup: EncodingLookup }>();

/**
 * Which cells of a sheet are written for TCVN3 or VNI fonts: by their fonts where the host read
 * them, by the words of all texts otherwise. Files mix both with Unicode, also in one font, so
 * each text is judged for itself.
 */
export function legacyEncodingsOf(sheet: SheetSnapshot): EncodingLookup {
  const before = known.get(sheet.values);
  if (before?.fonts === sheet.fonts) return before.lookup;
  const lookup = findEncodings(sheet);
  known.set(sheet.values, { fonts: sheet.fonts, lookup });
  return lookup;
}

function findEncodings(sheet: SheetSnapshot): EncodingLookup {
  const cells = [...textCells(sheet)];
  const plain = cells.flatMap(({ text, encoding }) => (encoding === null ? [text] : []));
  const told = detectLegacyEncoding(plain);
  if (told === null && plain.length === cells.length) return UNICODE;
  const textsIn = (encoding: LegacyEncoding) =>
    cells.flatMap((cell) => (cell.encoding === encoding ? [cell.text] : []));
  const doubtfulIn = {
    tcvn3: !hasUnicode(textsIn("tcvn3"), "tcvn3"),
    vni: !hasUnicode(textsIn("vni"), "vni"),
  };
  const doubtfulWithout = told !== null && !hasUnicode(plain, told);
  return (row, column) => {
    const text = valueAt(sheet, row, column);
    if (typeof text !== "string") return null;
    const font = sheet.fonts.get(cellKey(row, column));
    const byFont = font === undefined ? null : legacyEncodingOfFont(font);
    const encoding = byFont ?? told;
    if (encoding === null) return null;
    const doubtful = byFont === null ? doubtfulWithout : doubtfulIn[byFont];
    if (!isLegacyText(text, encoding, doubtful)) return null;
    return font === undefined ? { encoding } : { encoding, font };
  };
}

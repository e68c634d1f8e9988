import { cellKey, isFollowed, valueAt, type SheetSnapshot } from "../sheet";
import {
  isLegacyText,
  judgeEvidence,
  legacyEncodingOfFont,
  speaksAgainst,
  weighTexts,
  type LegacyEvidence,
} from "./legacyFonts";
import type { LegacyEncoding } from "./legacyTables";

/** How one cell's text is written, and its font where that is known. */
export interface CellEncoding {
  readonly encoding: LegacyEncoding;
  readonly font?: string;
}

/** Answers for a cell (zero-based) of one sheet; null where the text is Unicode or no text. */
export type EncodingLookup = (row: number, column: number) => CellEncoding | null;

type Row = SheetSnapshot["values"][number];

/** Rows that no edit touched are the same in the next snapshot, and so is what they say. */
const weighed = new WeakMap<Row, LegacyEvidence | null>();

function evidenceOf(row: Row): LegacyEvidence | null {
  const before = weighed.get(row);
  if (before !== undefined) return before;
  const evidence = weighTexts(row);
  weighed.set(row, evidence);
  return evidence;
}

/** Legacy fonts of a sheet by cell key. */
function legacyFontsOf(sheet: SheetSnapshot): ReadonlyMap<number, LegacyEncoding> {
  const cells = new Map<number, LegacyEncoding>();
  for (const [key, font] of sheet.fonts) {
    const encoding = legacyEncodingOfFont(font);
    if (encoding !== null) cells.set(key, encoding);
  }
  return cells;
}

/** Whether Unicode texts stand among those, so that doubtful ones are better left as they are. */
function hasUnicode(texts: Iterable<string>, encoding: LegacyEncoding): boolean {
  for (const text of texts) if (speaksAgainst(text, encoding)) return true;
  return false;
}

function* textsWithFont(
  sheet: SheetSnapshot,
  fonts: ReadonlyMap<number, LegacyEncoding>,
  asked: LegacyEncoding | undefined
): Generator<string> {
  for (const [row, values] of sheet.values.entries()) {
    for (const [column, text] of values.entries()) {
      if (typeof text === "string" && fonts.get(cellKey(row, column)) === asked) yield text;
    }
  }
}

/** The answer for sheets that are Unicode throughout. */
export const UNICODE_SHEET: EncodingLookup = () => null;
const known = new WeakMap<
  SheetSnapshot["values"],
  { readonly fonts: SheetSnapshot["fonts"]; readonly lookup: EncodingLookup }
>();

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

/**
 * Whether a later snapshot of a Unicode sheet, in which only the texts of some rows are others, is
 * Unicode too because nothing in them speaks for a legacy font; then it need not be looked through.
 */
export function staysUnicode(
  before: SheetSnapshot,
  after: SheetSnapshot,
  rows: readonly number[]
): boolean {
  if (before.fonts !== after.fonts || legacyEncodingsOf(before) !== UNICODE_SHEET) return false;
  const isSilent = ({ values }: SheetSnapshot, row: number) =>
    evidenceOf(values[row] ?? []) === null;
  if (!rows.every((row) => isSilent(before, row) && isSilent(after, row))) return false;
  known.set(after.values, { fonts: after.fonts, lookup: UNICODE_SHEET });
  return true;
}

function findEncodings(sheet: SheetSnapshot): EncodingLookup {
  const evidence: LegacyEvidence[] = [];
  const weigh = isFollowed(sheet) ? evidenceOf : weighTexts;
  for (const row of sheet.values) {
    const own = weigh(row);
    if (own) evidence.push(own);
  }
  const told = judgeEvidence(evidence);
  const fonts = legacyFontsOf(sheet);
  if (told === null && fonts.size === 0) return UNICODE_SHEET;
  const inFont = (encoding: LegacyEncoding) =>
    !hasUnicode(textsWithFont(sheet, fonts, encoding), encoding);
  const doubtful = { tcvn3: inFont("tcvn3"), vni: inFont("vni") };
  const doubtfulElsewhere =
    told !== null && !hasUnicode(textsWithFont(sheet, fonts, undefined), told);
  return (row, column) => {
    const text = valueAt(sheet, row, column);
    if (typeof text !== "string") return null;
    const key = cellKey(row, column);
    const byFont = fonts.get(key) ?? null;
    const encoding = byFont ?? told;
    if (encoding === null) return null;
    const follows = byFont === null ? doubtfulElsewhere : doubtful[byFont];
    if (!isLegacyText(text, encoding, follows)) return null;
    const font = sheet.fonts.get(key);
    return font === undefined ? { encoding } : { encoding, font };
  };
}

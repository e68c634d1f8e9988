import type { CellValue } from "../../../core/sheet";
import { DAYS_1904 } from "../isDateFormat";
import { LIMITS } from "../limits";
import { decodeText } from "./decodeText";
import { serialOfIso } from "./isoDate";
import { readIndex, readNumber, readTruth, type Place } from "./numbers";
import type { FormulaBook } from "./readFormula";
import type { RichText } from "./richText";
import type { SharedStrings } from "./sharedStrings";
import type { SheetDraft } from "./sheetDraft";
import type { CellLook, Styles } from "./stylesPart";
import { giveUp, hashName, type XmlCursor } from "./xmlCursor";

/** What cells of a workbook refer to. */
export interface CellSources {
  readonly strings: SharedStrings;
  readonly styles: Styles;
  readonly date1904: boolean;
}

/** The cell being read: one object for all cells of a sheet. */
export interface CellReader extends CellSources {
  readonly draft: SheetDraft;
  readonly formulas: FormulaBook;
  /** Where the cell is; the next one without an address comes one column later. */
  readonly place: Place;
  style: number;
  type: number;
  /** The stored value: its first byte and the byte after it. */
  from: number;
  to: number;
  formula: string | null;
  /** The text of an inline string. */
  inline: string;
  /** The font that the runs of a text bring: see `RichText`. */
  runFont: RichText["font"];
  /** The letters of the runs: see `RichText`. */
  runInks: RichText["inks"];
  /** Letters of a text that is longer than any cell may hold; 0 as long as there is none. */
  tooLong: number;
}

const [SHARED, STRING, INLINE_STRING] = ["s", "str", "inlineStr"].map(hashName);
const [TRUTH, ERROR, DATE] = ["b", "e", "d"].map(hashName);

/** What a result looks like that no program would have stored in place of a number. */
const NO_NUMBER = { error: "#NUM!" } as const;

const ERROR_TEXT = /^#[A-Z0-9_/]+[!?]?$/;

/** The value of the cell whose parts the reader holds. */
export function readValue(
  cursor: XmlCursor,
  reader: CellReader,
  look: CellLook | undefined
): CellValue {
  const { bytes } = cursor;
  const { type, from, to } = reader;
  if (type === INLINE_STRING) return takeText(reader, reader.inline);
  if (type === ERROR) return readError(bytes, from, to);
  if (from === to) return null;
  if (type === SHARED) return takeShared(cursor, reader);
  if (type === STRING) return takeText(reader, decodeText(bytes, from, to));
  if (type === TRUTH) return readTruth(bytes, from, to);
  if (type === DATE) return takeDate(reader, decodeText(bytes, from, to));
  const value = readNumber(bytes, from, to);
  if (!reader.date1904 || look?.isDate !== true) return toValue(value);
  return toValue(value + DAYS_1904);
}

const toValue = (value: number): CellValue => (Number.isFinite(value) ? value : NO_NUMBER);

function takeDate(reader: CellReader, text: string): CellValue {
  return serialOfIso(text) ?? takeText(reader, text);
}

function readError(bytes: Uint8Array, from: number, to: number): CellValue {
  const text = decodeText(bytes, from, to);
  return { error: ERROR_TEXT.test(text) ? text : "#N/A" };
}

function takeShared(cursor: XmlCursor, reader: CellReader): CellValue {
  const { strings } = reader;
  const index = readIndex(cursor.bytes, reader.from, reader.to);
  if (index !== -1 && index < strings.count) {
    reader.runFont = strings.fontAt(index);
    reader.runInks = strings.inksAt(index);
    return takeText(reader, strings.textAt(index));
  }
  giveUp(cursor, "malformed");
  return null;
}

function takeText(reader: CellReader, text: string): CellValue {
  reader.draft.budget.letters += text.length;
  if (text.length > LIMITS.text) reader.tooLong = text.length;
  return text === "" ? null : text;
}

/** An empty text is a result, and so is what an error or a truth leaves out. */
export function isUncached({ type, from, to }: CellReader): boolean {
  return from === to && ![STRING, INLINE_STRING, TRUTH, ERROR].includes(type);
}

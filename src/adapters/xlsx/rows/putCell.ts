import {
  columnName,
  isCellError,
  MAX_COLUMNS,
  type CellValue,
  type PlanCell,
  type TextRun,
} from "../../../core/sheet";
import { toStoredFormula, toStoredText } from "../storedText";
import { toFont, type StyleBook } from "../styleCells";
import { escapeXml } from "../xmlText";
import {
  putAscii,
  putMarkup,
  putNumber,
  putTag,
  putText,
  reserve,
  type ByteSink,
} from "./byteSink";
import { putTextElement, type StringTable } from "./stringTable";

/** What the cells of all sheets of a workbook share. */
export interface CellBook {
  readonly styles: StyleBook;
  readonly strings: StringTable;
}

/** Bytes of a cell without its texts: its start tag, a number and all its end tags. */
export const FRAME = 128;

/** Error values that Excel knows; any other would make it offer to repair the file. */
const ERRORS: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
]);

/** How a cell says what its value is; numbers say nothing. */
type Type = "b" | "e" | "inlineStr" | "s" | "str" | null;

const starts: string[] = [];

/** A start tag up to the number of the row. */
export const startOf = (column: number): string =>
  (starts[column] ??= `<c r="${columnName(column)}`);

/** What stands behind the row number of a start tag, by type and style: few, met millions of times. */
const rests = new Map<Type, string[]>();

/** A start tag behind the number of the row, before its end. */
function endOfStart(type: Type, style: number): string {
  let byStyle = rests.get(type);
  if (!byStyle) rests.set(type, (byStyle = []));
  return (byStyle[style] ??=
    (type === null ? '"' : TYPED[type]) + (style === 0 ? "" : ` s="${String(style)}"`));
}

/** Where a cell goes: what its start tag says besides its type. */
export interface Place {
  /** One-based. */
  row: number;
  column: number;
  style: number;
}

/** Writes a cell of the row with this (one-based) number; nothing for a blank without looks. */
export function putCell(sink: ByteSink, row: number, cell: PlanCell, book: CellBook): void {
  const { value, column, style, formula, runs } = cell;
  if (column >= MAX_COLUMNS) throw new Error(`no sheet has a column ${String(column + 1)}`);
  const place = { row, column, style: style ? book.styles.numberOf(style) : 0 };
  reserve(sink, FRAME);
  if (runs) putRuns(sink, place, runs);
  else if (formula !== undefined) putFormula(sink, place, formula, value);
  else putValue(sink, place, value, book);
}

/** Writes a cell with a value of its own; room for its frame must have been reserved. */
export function putValue(
  sink: ByteSink,
  place: Place,
  value: CellValue,
  { strings }: Pick<CellBook, "strings">
): void {
  if (typeof value === "number" || typeof value === "boolean") putPlain(sink, place, value);
  else if (typeof value === "string") putString(sink, place, value, strings.numberOf(value));
  else if (value === null) putBlank(sink, place);
  else if (ERRORS.has(value.error)) {
    putStart(sink, place, "e");
    putAscii(sink, `<v>${value.error}</v></c>`);
  } else putString(sink, place, value.error, strings.numberOf(value.error));
}

/** ` r="A1" t="s" s="2"`, inside its tag. */
function putStart(sink: ByteSink, { row, column, style }: Place, type: Type, end = ">"): void {
  putAscii(sink, startOf(column));
  putNumber(sink, row);
  putAscii(sink, endOfStart(type, style));
  putAscii(sink, end);
}

const TYPED: Readonly<Record<NonNullable<Type>, string>> = {
  b: '" t="b"',
  e: '" t="e"',
  inlineStr: '" t="inlineStr"',
  s: '" t="s"',
  str: '" t="str"',
};

/** A number that no file can hold leaves its cell blank. */
function putBlank(sink: ByteSink, place: Place): void {
  if (place.style !== 0) putStart(sink, place, null, "/>");
}

function putPlain(sink: ByteSink, place: Place, value: number | boolean): void {
  if (typeof value === "number" && !Number.isFinite(value)) {
    putBlank(sink, place);
    return;
  }
  putStart(sink, place, typeof value === "boolean" ? "b" : null);
  putAscii(sink, "<v>");
  putNumber(sink, Number(value));
  putAscii(sink, "</v></c>");
}

/** Writes a cell with the text of that number, in the cell itself where the number is -1. */
export function putString(sink: ByteSink, place: Place, text: string, number: number): void {
  if (number === -1) {
    putAscii(sink, startOf(place.column));
    putNumber(sink, place.row);
    putInlineText(sink, place.style, text);
    return;
  }
  putStart(sink, place, "s", "><v>");
  putNumber(sink, number);
  putAscii(sink, "</v></c>");
}

/** The result stands beside the formula; one that no file can hold is left to be calculated. */
export function putFormula(sink: ByteSink, place: Place, formula: string, result: CellValue): void {
  putStart(sink, place, typeOfResult(result), "><f>");
  putText(sink, toStoredFormula(formula));
  putTag(sink, "</f>");
  putResult(sink, result);
}

/** A text that stands in its cell, behind the number of the row. */
function putInlineText(sink: ByteSink, style: number, text: string): void {
  putTag(sink, `${endOfStart("inlineStr", style)}><is>`);
  putTextElement(sink, text);
  putTag(sink, "</is></c>");
}

/** A formula that cells share, by its number in the sheet; its first cell says it. */
export interface FormulaGroup {
  readonly number: number;
  readonly first: { readonly range: string; readonly formula: string } | null;
}

/** Writes a cell with a formula that others share. */
export function putSharedFormula(
  sink: ByteSink,
  place: Place,
  { number, first }: FormulaGroup,
  result: CellValue
): void {
  reserve(sink, FRAME);
  putStart(sink, place, typeOfResult(result), "><f ");
  if (first) {
    putTag(sink, `t="shared" ref="${first.range}" si="${String(number)}">`);
    putText(sink, toStoredFormula(first.formula));
    putTag(sink, "</f>");
  } else putTag(sink, `t="shared" si="${String(number)}"/>`);
  putResult(sink, result);
}

function putResult(sink: ByteSink, result: CellValue): void {
  const value = isCellError(result) ? result.error : result;
  if (typeof value === "string") {
    putTag(sink, "<v>");
    putText(sink, toStoredText(value));
    putTag(sink, "</v>");
  } else if (value !== null && Number.isFinite(Number(value))) {
    putTag(sink, `<v>${String(Number(value))}</v>`);
  }
  putTag(sink, "</c>");
}

function typeOfResult(result: CellValue): Type {
  if (isCellError(result)) return ERRORS.has(result.error) ? "e" : "str";
  if (typeof result === "boolean") return "b";
  return typeof result === "string" ? "str" : null;
}

function putRuns(sink: ByteSink, place: Place, runs: readonly TextRun[]): void {
  putStart(sink, place, "inlineStr", "><is>");
  for (const { text, font } of runs) {
    const { name, size, color } = toFont(font);
    const { bold, italic, underline } = font;
    const marks = `${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}${underline ? "<u/>" : ""}`;
    const paint = color ? `<color rgb="FF${escapeXml(color.rgb)}"/>` : "";
    const letters = `<sz val="${String(size)}"/>${paint}<rFont val="${escapeXml(name)}"/>`;
    putMarkup(sink, `<r><rPr>${marks}${letters}</rPr>`);
    putTextElement(sink, text);
    putTag(sink, "</r>");
  }
  putTag(sink, "</is></c>");
}

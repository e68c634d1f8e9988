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
  pieceOf,
  putAscii,
  putMarkup,
  putNumber,
  putPiece,
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

/** A kind of cell: what stands behind the number of its row, before and after the style. */
interface CellKind {
  readonly before: string;
  readonly after: string;
  /** All of it as bytes, by style: few, met millions of times. */
  readonly pieces: (Uint8Array | undefined)[];
}

const kindOf = (before: string, after: string): CellKind => ({ before, after, pieces: [] });

const BLANK = kindOf('"', "/>");
const NUMBER = kindOf('"', "><v>");
const BOOLEAN = kindOf('" t="b"', "><v>");
const ERROR = kindOf('" t="e"', "><v>");
const TEXT = kindOf('" t="s"', "><v>");
const INLINE = kindOf('" t="inlineStr"', "><is>");

/** What a formula comes to; numbers say nothing. */
type ResultType = "b" | "e" | "str" | "number";

const kindsOfResults = (after: string): Readonly<Record<ResultType, CellKind>> => ({
  b: kindOf('" t="b"', after),
  e: kindOf('" t="e"', after),
  str: kindOf('" t="str"', after),
  number: kindOf('"', after),
});

const FORMULA = kindsOfResults("><f>");
const SHARED = kindsOfResults("><f ");

const VALUE_END = pieceOf("</v></c>");

const starts: (Uint8Array | undefined)[] = [];

/** A start tag up to the number of the row. */
export const startOf = (column: number): Uint8Array =>
  (starts[column] ??= pieceOf(`<c r="${columnName(column)}`));

function restOf({ before, after, pieces }: CellKind, style: number): Uint8Array {
  const look = style === 0 ? "" : ` s="${String(style)}"`;
  return (pieces[style] ??= pieceOf(before + look + after));
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
    putStart(sink, place, ERROR);
    putAscii(sink, value.error);
    putPiece(sink, VALUE_END);
  } else putString(sink, place, value.error, strings.numberOf(value.error));
}

/** `<c r="A1" t="s" s="2">` and what follows it in every cell of the kind. */
function putStart(sink: ByteSink, { row, column, style }: Place, kind: CellKind): void {
  putPiece(sink, startOf(column));
  putNumber(sink, row);
  putPiece(sink, restOf(kind, style));
}

function putBlank(sink: ByteSink, place: Place): void {
  if (place.style !== 0) putStart(sink, place, BLANK);
}

/** Writes a number or a truth; a number that no file can hold leaves its cell blank. */
export function putPlain(sink: ByteSink, place: Place, value: number | boolean): void {
  if (typeof value === "number" && !Number.isFinite(value)) {
    putBlank(sink, place);
    return;
  }
  putStart(sink, place, typeof value === "boolean" ? BOOLEAN : NUMBER);
  putNumber(sink, Number(value));
  putPiece(sink, VALUE_END);
}

/** Writes a cell with the text of that number, in the cell itself where the number is -1. */
export function putString(sink: ByteSink, place: Place, text: string, number: number): void {
  if (number === -1) {
    putStart(sink, place, INLINE);
    putTextElement(sink, text);
    putTag(sink, "</is></c>");
    return;
  }
  putStart(sink, place, TEXT);
  putNumber(sink, number);
  putPiece(sink, VALUE_END);
}

/** The result stands beside the formula; one that no file can hold is left to be calculated. */
export function putFormula(sink: ByteSink, place: Place, formula: string, result: CellValue): void {
  openFormula(sink, place, result);
  putText(sink, toStoredFormula(formula));
  closeFormula(sink, result);
}

/** Writes what stands before the text of a formula; room for its frame must have been reserved. */
export function openFormula(sink: ByteSink, place: Place, result: CellValue): void {
  putStart(sink, place, FORMULA[typeOfResult(result)]);
}

/** Writes what stands behind the text of a formula. */
export function closeFormula(sink: ByteSink, result: CellValue): void {
  putTag(sink, "</f>");
  putResult(sink, result);
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
  putStart(sink, place, SHARED[typeOfResult(result)]);
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
    reserve(sink, FRAME);
    putAscii(sink, "<v>");
    putNumber(sink, Number(value));
    putAscii(sink, "</v>");
  }
  putTag(sink, "</c>");
}

function typeOfResult(result: CellValue): ResultType {
  if (isCellError(result)) return ERRORS.has(result.error) ? "e" : "str";
  if (typeof result === "boolean") return "b";
  return typeof result === "string" ? "str" : "number";
}

function putRuns(sink: ByteSink, place: Place, runs: readonly TextRun[]): void {
  putStart(sink, place, INLINE);
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

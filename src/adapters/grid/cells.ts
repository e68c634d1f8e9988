import type { ICellData } from "@univerjs/core";
import type { CellContent, CellValue } from "../../core/sheet";
import { isCellError } from "../../core/sheet";

/** Cells of the grid by row and column. */
export type CellMatrix = Record<number, Record<number, ICellData>>;

/** CellValueType of the grid. */
const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;
const FORCED_TEXT = 4;

/** Error values of a sheet; a forced text that looks like one stays a text. */
const ERROR_VALUE = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|CYCLE!)$/;

/** Texts that the grid would turn into something else when it touches the cell again. */
function needsForce(text: string): boolean {
  return (
    (text.trim() !== "" && !Number.isNaN(Number(text))) || /^[=#']|^(?:true|false)$/i.test(text)
  );
}

/** The value part of a cell of the grid. */
export function gridValueOf(value: CellValue): Pick<ICellData, "v" | "t"> {
  if (value === null) return {};
  if (isCellError(value)) return { v: value.error, t: TEXT };
  if (typeof value === "number") return { v: value, t: NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: BOOLEAN };
  return { v: value, t: needsForce(value) ? FORCED_TEXT : TEXT };
}

/** Plain text of a cell with rich text, which may have been typed with line breaks. */
function richText(cell: ICellData): string | null {
  const stream = cell.p?.body?.dataStream;
  return stream === undefined ? null : stream.replace(/\r\n$/, "").replace(/\r\n?/g, "\n");
}

const TRUE: readonly unknown[] = [true, 1, "1", "TRUE"];

function readText(text: string, isForced: boolean): CellValue {
  if (!isForced && ERROR_VALUE.test(text)) return { error: text };
  return text.replace(/\r\n?/g, "\n");
}

/** What a cell of the grid holds. An empty text is a blank. */
export function cellValueOf(cell: ICellData): CellValue {
  const raw = cell.v ?? richText(cell);
  if (raw === null || raw === "") return null;
  if (cell.t === BOOLEAN) return TRUE.includes(raw);
  if (cell.t === NUMBER && Number.isFinite(Number(raw))) return Number(raw);
  if (typeof raw === "string") return readText(raw, cell.t === FORCED_TEXT);
  return cell.t === TEXT || cell.t === FORCED_TEXT ? String(raw) : raw;
}

/** A cell of the grid that holds this content and nothing of what stood there before. */
export function gridCellOf(content: CellContent): ICellData {
  const formula = content.formula === null ? null : `=${content.formula}`;
  return { v: null, ...gridValueOf(content.value), f: formula, si: null, p: null };
}

/** English A1 text without "=", as our sheets hold it. */
export function formulaWithoutSign(formula: string | null | undefined): string | null {
  return formula ? formula.replace(/^=/, "") : null;
}

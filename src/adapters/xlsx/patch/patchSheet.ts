import {
  cellKey,
  columnName,
  formatRange,
  isCellError,
  parseAddress,
  parseRange,
  type CellContent,
  type CellEdit,
} from "../../../core/sheet";
import { toStoredFormula, toStoredText } from "../storedText";
import { attributeOf, escapeXml, withAttribute } from "../xmlText";
import {
  appendTo,
  findElement,
  findElements,
  prefixOf,
  splice,
  type FoundElement,
} from "./xmlParts";

/** What a sheet needs to know of its workbook. */
export interface SheetPatchContext {
  /** Formulas of the sheet by cell key, shared ones written out. */
  readonly formulas: ReadonlyMap<number, string>;
  /** The style a cell gets with an edit; null is the default style. */
  readonly styleFor: (style: number | null, edit: CellEdit) => number | null;
}

type RowEdits = ReadonlyMap<number, CellEdit>;

interface Patcher extends SheetPatchContext {
  /** Namespace prefix of the sheet's elements. */
  readonly prefix: string;
  /** Styles of whole columns, by column, for cells that did not exist. */
  readonly columnStyle: (column: number) => number | null;
  /** Shared formulas whose first cell was overwritten. */
  readonly orphans: Set<string>;
}

/** The XML of a sheet with these cells changed; everything else stays as it was written. */
export function patchSheet(
  xml: string,
  edits: readonly CellEdit[],
  context: SheetPatchContext
): string {
  const data = findElement(xml, "sheetData");
  if (!data) throw new Error("the sheet has no sheetData");
  const patcher: Patcher = {
    ...context,
    prefix: prefixOf(data.tag),
    columnStyle: readColumnStyles(xml),
    orphans: new Set(),
  };
  const rows = patchRows(data.content, groupByRow(edits), patcher);
  const whole = adoptOrphans(rows, patcher);
  const patched = appendTo({ ...data, content: "" }, whole);
  return widenDimension(splice(xml, data.start, data.end, patched), edits);
}

function groupByRow(edits: readonly CellEdit[]): ReadonlyMap<number, RowEdits> {
  const rows = new Map<number, Map<number, CellEdit>>();
  for (const edit of edits) {
    const row = rows.get(edit.row) ?? new Map<number, CellEdit>();
    rows.set(edit.row, row.set(edit.column, edit));
  }
  return new Map([...rows].sort(([a], [b]) => a - b));
}

function readColumnStyles(xml: string): (column: number) => number | null {
  const columns = [...findElements(findElement(xml, "cols")?.content ?? "", "col")].map((col) => ({
    first: Number(attributeOf(col.tag, "min")) - 1,
    last: Number(attributeOf(col.tag, "max")) - 1,
    style: numberOf(attributeOf(col.tag, "style")),
  }));
  return (column) =>
    columns.find(({ first, last }) => first <= column && column <= last)?.style ?? null;
}

function numberOf(text: string | null): number | null {
  return text === null ? null : Number(text);
}

function patchRows(
  content: string,
  edits: ReadonlyMap<number, RowEdits>,
  patcher: Patcher
): string {
  const pending = new Map(edits);
  let out = "";
  let copied = 0;
  let number = -1;
  for (const row of findElements(content, "row")) {
    number = (numberOf(attributeOf(row.tag, "r")) ?? number + 2) - 1;
    out += content.slice(copied, row.start) + newRows(pending, number, patcher);
    const changes = pending.get(number);
    pending.delete(number);
    out += changes ? patchRow(row, number, changes, patcher) : row.xml;
    copied = row.end;
  }
  return out + content.slice(copied) + newRows(pending, Number.POSITIVE_INFINITY, patcher);
}

/** Rows that did not exist and belong before this one; takes them out of the pending ones. */
function newRows(pending: Map<number, RowEdits>, before: number, patcher: Patcher): string {
  let out = "";
  for (const [number, changes] of pending) {
    if (number >= before) break;
    const tag = `<${patcher.prefix}row r="${number + 1}"/>`;
    out += patchRow({ xml: tag, tag, content: "", start: 0, end: 0 }, number, changes, patcher);
    pending.delete(number);
  }
  return out;
}

function patchRow(row: FoundElement, number: number, changes: RowEdits, patcher: Patcher): string {
  const rowStyle = numberOf(attributeOf(row.tag, "s"));
  const pending = new Map([...changes].sort(([a], [b]) => a - b));
  const addBefore = (end: number): string => {
    let added = "";
    for (const [column, edit] of pending) {
      if (column >= end) break;
      added += drawCell(edit, rowStyle ?? patcher.columnStyle(column), patcher);
      pending.delete(column);
    }
    return added;
  };
  let out = "";
  let copied = 0;
  let column = -1;
  for (const cell of findElements(row.content, "c")) {
    column = parseAddress(attributeOf(cell.tag, "r") ?? "")?.column ?? column + 1;
    out += row.content.slice(copied, cell.start) + addBefore(column);
    const edit = pending.get(column);
    pending.delete(column);
    out += edit ? replaceCell(cell, edit, patcher) : cell.xml;
    copied = cell.end;
  }
  out += row.content.slice(copied) + addBefore(Number.POSITIVE_INFINITY);
  // "spans" is a hint that may have become wrong; a row without number may now need one.
  const tag = withAttribute(withAttribute(row.tag, "spans", null), "r", String(number + 1));
  return appendTo({ ...row, tag, content: "" }, out);
}

function replaceCell(cell: FoundElement, edit: CellEdit, patcher: Patcher): string {
  const formula = findElement(cell.content, "f");
  if (formula && attributeOf(formula.tag, "t") === "shared" && formula.content !== "") {
    patcher.orphans.add(attributeOf(formula.tag, "si") ?? "");
  }
  return drawCell(edit, numberOf(attributeOf(cell.tag, "s")), patcher);
}

function drawCell(edit: CellEdit, style: number | null, patcher: Patcher): string {
  const { prefix, styleFor } = patcher;
  const newStyle = styleFor(style, edit);
  const at = `${columnName(edit.column)}${edit.row + 1}`;
  const start = `<${prefix}c r="${at}"${newStyle === null ? "" : ` s="${newStyle}"`}`;
  const { type, inner } = drawContent(edit.after, prefix);
  if (inner === "") return `${start}/>`;
  return `${start}${type === null ? "" : ` t="${type}"`}>${inner}</${prefix}c>`;
}

/** Type and children of a cell. Plain text is written in the cell, shared strings stay alone. */
function drawContent({ value, formula }: CellContent, prefix: string) {
  const start = formula === null ? "" : element(prefix, "f", escapeXml(toStoredFormula(formula)));
  const result = (text: string): string => start + element(prefix, "v", text);
  if (typeof value === "number" && Number.isFinite(value)) {
    return { type: null, inner: result(String(value)) };
  }
  if (typeof value === "boolean") return { type: "b", inner: result(value ? "1" : "0") };
  if (isCellError(value)) return { type: "e", inner: result(escapeXml(value.error)) };
  if (typeof value !== "string") return { type: null, inner: start };
  const text = escapeXml(toStoredText(value));
  if (formula !== null) return { type: "str", inner: result(text) };
  const run = `<${prefix}t xml:space="preserve">${text}</${prefix}t>`;
  return { type: "inlineStr", inner: element(prefix, "is", run) };
}

function element(prefix: string, name: string, content: string): string {
  return `<${prefix}${name}>${content}</${prefix}${name}>`;
}

/** Formulas that lived off an overwritten first cell get their own text. */
function adoptOrphans(rows: string, { orphans, formulas, prefix }: Patcher): string {
  if (orphans.size === 0) return rows;
  let out = "";
  let copied = 0;
  for (const cell of findElements(rows, "c")) {
    const shared = findElement(cell.content, "f");
    const at = parseAddress(attributeOf(cell.tag, "r") ?? "");
    if (!shared || !at || !orphans.has(attributeOf(shared.tag, "si") ?? " ")) continue;
    const formula = formulas.get(cellKey(at.row, at.column));
    if (formula === undefined) continue;
    const own = element(prefix, "f", escapeXml(toStoredFormula(formula)));
    out += rows.slice(copied, cell.start) + cell.xml.replace(shared.xml, () => own);
    copied = cell.end;
  }
  return out + rows.slice(copied);
}

function widenDimension(xml: string, edits: readonly CellEdit[]): string {
  const dimension = findElement(xml, "dimension");
  const range = parseRange(attributeOf(dimension?.tag ?? "", "ref") ?? "");
  if (!dimension || !range) return xml;
  const wide = edits.reduce(
    ({ top, left, bottom, right }, { row, column }) => ({
      top: Math.min(top, row),
      left: Math.min(left, column),
      bottom: Math.max(bottom, row),
      right: Math.max(right, column),
    }),
    range
  );
  const tag = withAttribute(dimension.tag, "ref", formatRange(wide));
  return splice(xml, dimension.start, dimension.start + dimension.tag.length, tag);
}

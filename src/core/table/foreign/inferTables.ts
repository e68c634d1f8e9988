import { isUnitLine, parseUnit } from "../../money";
import type { SheetSnapshot } from "../../sheet";
import type { Table } from "../definitions";
import { headerKeys } from "../headerKey";
import { headerSimilarity } from "../headerSimilarity";
import { createHeaderReader, type HeaderReader } from "../headerStack";
import type { HeaderArea } from "../matchHeader";
import { createRowReader, readRawRows } from "../rawRows";
import { readLaidTable, mapColumns, type BodyOptions, type LaidHeader } from "../readTable";
import { lastBodyRow, lastFilledRow, startsTable, titleTop } from "../tableEnd";
import { findUnitLine } from "../unitLine";
import { kindsOf, type ForeignColumn, type MoneyTalk } from "./columnKinds";
import { profileOf } from "./columnProfile";
import { foundEquations, statedRelations } from "./equations";
import { findHeaders } from "./findHeader";
import { defineColumns, defineForeignForm } from "./foreignForm";
import { conceptOf } from "./headerConcepts";

/** Half of a row's texts being headers of the table makes it a repeat. */
const SAME_TEXT = 0.6;
const MONEY_TITLE = /kinh phí|dự toán|ngân sách|vốn|thu chi|chi phí|triệu đồng|tỷ đồng/iu;

/**
 * Reads every table of a sheet without any form: headers are found by their words, columns are
 * told by header and contents, rows are classified as everywhere. The form of each table has the
 * id "foreign". Tables without money have no amount columns; blank forms no rows.
 */
export function inferTables(sheet: SheetSnapshot, options: BodyOptions): readonly Table[] {
  const reader = createHeaderReader(sheet);
  const tables: Table[] = [];
  let row = 0;
  for (;;) {
    const areas = findHeaders(reader, row);
    if (areas.length === 0) return tables;
    const read = areas.map((area) => inferTable(reader, area, options));
    tables.push(...read);
    row = 1 + Math.max(...read.map((table) => Math.max(table.lastRow, table.header.bottom)));
  }
}

function inferTable(reader: HeaderReader, area: HeaderArea, options: BodyOptions): Table {
  const { sheet } = reader;
  const own = columnsOf(area);
  const last = lastFilledRow(sheet, own, area.bottom + 1, endOfTable(reader, area, own));
  const columns = kindsOf(foreignColumns(reader, area, last), talkOfMoney(reader, area));
  const definitions = defineColumns(columns, options.year);
  const laid = (form: LaidHeader["match"]["form"]): LaidHeader => ({
    match: {
      form,
      area,
      score: 1,
      coverage: 1,
      columns: form.columns.map((definition, index) => ({
        definition,
        column: columns[index]?.column ?? 0,
        confidence: 1,
      })),
    },
    reader,
    certainty: "ask",
  });
  const title = titleOf(reader, area);
  const draft = laid(defineForeignForm(sheet, title, definitions, []));
  const mapped = mapColumns(draft);
  const stated = statedRelations(sheet, area.bottom + 1, mapped);
  const unit = findUnitLine(sheet, area.top)?.unit ?? options.unit ?? "dong";
  const rowColumns = { columns: mapped, form: draft.match.form, unit, year: options.year };
  const span = { first: area.bottom + 1, last };
  const raws = readRawRows(sheet, createRowReader(sheet, rowColumns, span), span);
  const equations = stated.equations.length > 0 ? stated.equations : foundEquations(raws, mapped);
  const related = definitions.map((one) => {
    const ratio = stated.ratios[one.id];
    return ratio ? { ...one, kind: "percent" as const, ratio } : one;
  });
  return readLaidTable(
    sheet,
    laid(defineForeignForm(sheet, title, related, equations)),
    options,
    last
  ).table;
}

function columnsOf({ left, right }: HeaderArea): readonly number[] {
  return Array.from({ length: right - left + 1 }, (_one, at) => left + at);
}

/** The columns of the header, and those without one that hold something. */
function foreignColumns(
  reader: HeaderReader,
  area: HeaderArea,
  last: number
): readonly ForeignColumn[] {
  const columns: ForeignColumn[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    const { texts } = reader.stackAt(area.top, area.bottom, column);
    const profile = profileOf(reader.sheet, column, area.bottom + 1, last);
    if (texts.length > 0 || profile.filled > 0) columns.push({ column, texts, profile });
  }
  return columns;
}

/** Where a table ends: before its signature, or before the title of the next one. */
function endOfTable(reader: HeaderReader, area: HeaderArea, columns: readonly number[]): number {
  const { sheet } = reader;
  const first = area.bottom + 1;
  const last = lastBodyRow(sheet, columns, first, sheet.rowCount - 1);
  const keys = leafKeys(reader, area);
  let row = first;
  for (;;) {
    const next = findHeaders(reader, row).find(
      ({ left, right }) => left <= area.right && right >= area.left
    );
    if (!next || next.top > last) return last;
    if (!isRepeat(reader, next, keys) || startsTable(reader, next, first)) {
      return Math.max(area.bottom, titleTop(reader, next, first) - 1);
    }
    row = next.bottom + 1;
  }
}

function leafKeys(
  reader: HeaderReader,
  { top, bottom, left, right }: HeaderArea
): readonly string[] {
  const keys: string[] = [];
  for (let column = left; column <= right; column += 1) {
    const { texts } = reader.stackAt(top, bottom, column);
    keys.push(...texts.flatMap(headerKeys));
  }
  return keys;
}

function isRepeat(reader: HeaderReader, area: HeaderArea, keys: readonly string[]): boolean {
  const again = leafKeys(reader, area);
  const same = again.filter((key) => keys.some((own) => headerSimilarity(own, key) >= SAME_TEXT));
  return same.length * 2 >= again.length;
}

/** What the unit line and the title say of the figures; headers speak for themselves. */
function talkOfMoney(reader: HeaderReader, area: HeaderArea): MoneyTalk {
  const lines = linesAbove(reader, area);
  if (lines.some((text) => parseUnit(text) !== null)) return "unit";
  return lines.some((text) => MONEY_TITLE.test(text)) || namesMoney(reader, area)
    ? "words"
    : "none";
}

function namesMoney(reader: HeaderReader, { top, bottom, left, right }: HeaderArea): boolean {
  for (let column = left; column <= right; column += 1) {
    const { texts } = reader.stackAt(top, bottom, column);
    if (texts.some((text) => conceptOf(text) === "money")) return true;
  }
  return false;
}

function linesAbove(reader: HeaderReader, area: HeaderArea): readonly string[] {
  const texts: string[] = [];
  for (let row = titleTop(reader, area, Math.max(0, area.top - 8)); row < area.top; row += 1) {
    for (let column = 0; column < reader.sheet.columnCount; column += 1) {
      const text = reader.ownText(row, column);
      if (text !== "") texts.push(text);
    }
  }
  return texts;
}

/** The longest line above the table that is no unit line; the sheet's name where there is none. */
function titleOf(reader: HeaderReader, area: HeaderArea): string {
  const lines = linesAbove(reader, area).filter(
    (text) => !isUnitLine(text) && !text.startsWith("(")
  );
  return (
    lines.reduce((best, one) => (one.length > best.length ? one : best), "") || reader.sheet.name
  );
}

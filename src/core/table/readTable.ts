import { parseUnit, type UnitId } from "../money";
import type { FormDefinition } from "../packs";
import type { SheetSnapshot } from "../sheet";
import { similarity } from "../text";
import { classifyRows } from "./classify";
import type { MappedColumn, Table } from "./definitions";
import { detectForm, type Detection } from "./detect";
import { headerKey, keysOf } from "./headerKey";
import { readLabel } from "./labels";
import { readRawRows, type RawRow } from "./rawRows";
import { findUnitLine } from "./unitLine";

/** What is known besides the sheet itself; the sheet wins where it says otherwise. */
export interface ReadTableOptions {
  readonly forms: readonly FormDefinition[];
  /** Form that the workbook remembers for this sheet. */
  readonly form?: string | null;
  /** Unit that the workbook remembers. */
  readonly unit?: UnitId | null;
  /** Plan year when the headers state none. */
  readonly year: number;
}

/** Reads a sheet as a form of the pack; null for a sheet that follows none. */
export function readTable(sheet: SheetSnapshot, options: ReadTableOptions): Table | null {
  const detection = detectForm(sheet, options.forms, options.form ?? null);
  if (!detection) return null;
  const { match } = detection;
  const columns = mapColumns(detection);
  const year = statedYear(columns) ?? options.year;
  const stated = findUnitLine(sheet, match.top);
  const unit = stated ? stated.unit : (options.unit ?? null);
  const first = match.bottom + 1;
  const last = lastBodyRow(sheet, columns, first);
  const raws = readRawRows(
    sheet,
    // Without any unit the figures are still compared with each other; facts are refused.
    { columns, form: match.form, unit: unit ?? "dong", year },
    first,
    last
  );
  const used = columns.map((column) => column.column);
  return {
    sheet,
    form: match.form,
    year,
    confidence: match.score,
    certainty: "sure",
    lastRow: last,
    header: {
      top: match.top,
      bottom: match.bottom,
      left: Math.min(...used),
      right: Math.max(...used),
    },
    unit,
    unitAt: stated && { row: stated.row, column: stated.column },
    columns,
    missing: match.form.columns.filter(
      (definition) => !columns.some((column) => column.definition === definition)
    ),
    extra: extraColumns(sheet, detection, new Set(used)),
    rows: classifyRows(raws, match.form, headerRepeatTest(columns)),
  };
}

function mapColumns({ match, reader }: Detection): readonly MappedColumn[] {
  return match.columns.flatMap(({ id, column, confidence }) => {
    const definition = match.form.columns.find((one) => one.id === id);
    if (!definition) return [];
    const header = reader.stackAt(match.top, match.bottom, column).texts.join(" / ");
    return [
      {
        definition,
        column,
        header,
        confidence,
        unit: definition.kind === "amount" ? parseUnit(header) : null,
      },
    ];
  });
}

function extraColumns(
  sheet: SheetSnapshot,
  { match, reader }: Detection,
  used: ReadonlySet<number>
) {
  const extra: { column: number; header: string }[] = [];
  for (let column = 0; column < sheet.columnCount; column += 1) {
    if (used.has(column) || sheet.hiddenColumns.has(column)) continue;
    const header = reader.stackAt(match.top, match.bottom, column).texts.join(" / ");
    if (header !== "") extra.push({ column, header });
  }
  return extra;
}

/** The last row before "Bằng chữ", "Nơi nhận", a signature or a footnote, or the end of the sheet. */
function lastBodyRow(
  sheet: SheetSnapshot,
  columns: readonly MappedColumn[],
  first: number
): number {
  let afterTotal = false;
  for (let row = first; row < sheet.rowCount; row += 1) {
    const values = columns.map(({ column }) => sheet.values[row]?.[column] ?? null);
    const text = values.find((value) => typeof value === "string" && value.trim() !== "");
    const label = typeof text === "string" ? readLabel(text) : null;
    afterTotal ||= label === "total";
    if (values.some((value) => typeof value === "number")) continue;
    if (label === "closing" || (label === "footnote" && afterTotal)) return row - 1;
  }
  return sheet.rowCount - 1;
}

/** Half of a row's texts being headers of the table makes it a header again, whatever its wording. */
function headerRepeatTest(columns: readonly MappedColumn[]): (raw: RawRow) => boolean {
  const keys = new Set(
    columns.flatMap(({ header, definition }) => [
      ...header.split(" / ").map(headerKey),
      ...keysOf(definition).leaves,
    ])
  );
  const isHeader = (text: string) => {
    const key = headerKey(text);
    return key !== "" && (keys.has(key) || [...keys].some((own) => similarity(own, key) >= 0.85));
  };
  // Cheap refusal first, for thousands of rows: a repeated header has "TT" or a known name.
  const mayRepeat = (text: string) =>
    text !== "" && text.length <= 60 && !/^\d/.test(text) && keys.has(headerKey(text));
  return (raw) => {
    const unnamed = raw.numbering === "" && raw.name === "";
    if (!unnamed && !mayRepeat(raw.numbering) && !mayRepeat(raw.name)) return false;
    const texts = Object.values(raw.cells).filter(
      (cell) => typeof cell.value === "string" && cell.text !== ""
    );
    return (
      texts.length >= 3 && texts.filter((cell) => isHeader(cell.text)).length * 2 > texts.length
    );
  };
}

/** The plan year that the headers state ("Cần triển khai năm 2019"), or null. */
function statedYear(columns: readonly MappedColumn[]): number | null {
  for (const { definition, header } of columns) {
    const offset = /\{n(?:([+-]\d+))?\}/.exec(`${definition.header} ${definition.group ?? ""}`);
    const year = /\b(?:19|20)\d{2}\b/.exec(header);
    if (offset && year) return Number(year[0]) - Number(offset[1] ?? 0);
  }
  return null;
}

import { isUnitLine, parseUnit, type AmountReading, type UnitId } from "../money";
import type { SheetSnapshot } from "../sheet";
import type { MappedColumn, Table } from "./definitions";
import { createTextReader } from "./sheetText";

/** The unit line stands right above the table; letterheads further up are not searched. */
const ROWS_ABOVE = 8;
/** A unit at the end of a title: "… (Kèm theo Quyết định …) Đơn vị: Triệu đồng". */
const AT_END = /(?:^|[\s.)])((?:đơn vị(?: tính| tiền(?: tệ)?)?|đvt) ?: ?[^:]{1,24})$/iu;

/** What a unit line says and where; `unit` is null when it is there but cannot be understood. */
export interface StatedUnit {
  readonly unit: UnitId | null;
  readonly row: number;
  readonly column: number;
}

/**
 * Looks upward from the header for "Đơn vị tính: …", also with the unit in the next cell or at
 * the end of a title. Null when there is no such line. A line that names no known unit ("USD",
 * "trăm triệu đồng") is never overruled by what the workbook remembers: the figures were typed
 * under it.
 */
export function findUnitLine(sheet: SheetSnapshot, headerTop: number): StatedUnit | null {
  const textAt = createTextReader(sheet);
  for (let row = headerTop - 1; row >= Math.max(0, headerTop - ROWS_ABOVE); row -= 1) {
    const texts = (sheet.values[row] ?? []).flatMap((value, column) =>
      typeof value === "string" ? [{ column, text: textAt(row, column, value) }] : []
    );
    const found = texts.findIndex(({ text }) => isUnitLine(text));
    const [line, beside] = found < 0 ? [] : texts.slice(found);
    if (line) {
      const unit = parseUnit(line.text) ?? parseUnit(beside?.text ?? "");
      return { unit, row, column: line.column };
    }
    for (const { column, text } of texts) {
      const unit = unitAtEnd(text);
      if (unit) return { unit, row, column };
    }
  }
  return null;
}

function unitAtEnd(text: string): UnitId | null {
  const [, line] = AT_END.exec(text) ?? [];
  return line === undefined ? null : parseUnit(line);
}

/**
 * The unit that the headers of amount columns agree on, for the columns that state none beside
 * them ("Tổng đầu tư" beside a group "Nguồn vốn (tỷ đồng)"); null when they differ or are silent.
 */
export function agreedUnit(columns: readonly MappedColumn[]): UnitId | null {
  const units = new Set(columns.flatMap(({ unit }) => unit ?? []));
  const [only = null] = units;
  return units.size === 1 ? only : null;
}

/**
 * The unit that a figure of a row is in: its cell's own, its row's, its column header's or the
 * table's; null when none is stated anywhere.
 */
export function unitOfAmount(
  table: Pick<Table, "unit" | "columns">,
  columnId: string,
  reading?: Pick<AmountReading, "unitInCell" | "rowUnit">
): UnitId | null {
  const column = table.columns.find(({ definition }) => definition.id === columnId);
  return reading?.unitInCell ?? reading?.rowUnit ?? column?.unit ?? table.unit;
}

/** "Đơn vị tính: triệu đồng" stands above a header, whatever list of choices stands beside it. */
export function statesUnit(sheet: SheetSnapshot, row: number): boolean {
  const values = sheet.values[row] ?? [];
  return values.some(
    (value) => typeof value === "string" && isUnitLine(value) && parseUnit(value) !== null
  );
}

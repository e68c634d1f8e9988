import type { UnitId } from "../money";
import type {
  CellAddress,
  CellContent,
  CellEdit,
  CellValue,
  RangeAddress,
  SheetSnapshot,
} from "../sheet";
import { formatAddress, formatRange, formulaAt, valueAt } from "../sheet";
import {
  unitOfAmount,
  type MappedColumn,
  type Place,
  type TableCell,
  type TableRow,
} from "../table";
import type { RowTable } from "./definitions";

/** A cell of a table as an issue names it: sheet, address, header. */
export function placeOf(table: RowTable, row: TableRow, columnId: string): Place {
  const mapped = table.columns.find(({ definition }) => definition.id === columnId);
  if (!mapped) return placeAt(table.sheet, { row: row.row, column: table.header.left });
  const place = placeAt(table.sheet, { row: row.row, column: mapped.column });
  return { ...place, header: mapped.header };
}

/** A cell of a sheet as an issue names it, where no column of a table gives it a header. */
export function placeAt({ name }: Pick<SheetSnapshot, "name">, address: CellAddress): Place {
  return { sheet: name, cell: formatAddress(address) };
}

/** What stands in a cell now, for the `before` of an edit. */
function contentAt(table: RowTable, row: number, column: number): CellContent {
  return { value: valueAt(table.sheet, row, column), formula: formulaAt(table.sheet, row, column) };
}

/**
 * The unit that a number in a column is in: its row's own, its header's, else the table's; null
 * when unknown. A unit inside the cell is not asked: a number written there has none.
 */
export function unitOf(table: RowTable, columnId: string, row?: TableRow): UnitId | null {
  const rowUnit = row?.amounts[columnId]?.rowUnit ?? null;
  return unitOfAmount(table, columnId, { unitInCell: null, rowUnit });
}

/** The lowest header cell of a column that has a text of its own. */
export function headerCell(
  { sheet, header }: RowTable,
  { column }: Pick<MappedColumn, "column">
): CellAddress {
  for (let row = header.bottom; row >= header.top; row -= 1) {
    if (valueAt(sheet, row, column) !== null) return { row, column };
  }
  return { row: header.top, column };
}

/** The cells of rows in one column, the first few by name. */
export function cellsIn(rows: readonly TableRow[], columnId: string): string {
  const cells = rows.flatMap(({ cells: { [columnId]: cell } }) =>
    cell ? formatAddress(cell) : []
  );
  return cells.slice(0, MOST_CELLS).join(", ") + (cells.length > MOST_CELLS ? ", …" : "");
}

/** More cells are named by the first of them. */
const MOST_CELLS = 4;

/** Cells of one row by name, neighbours as ranges: "D20:F20, J20". */
export function rangesInRow(cells: readonly CellAddress[]): string {
  const ranges: RangeAddress[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column)) {
    const last = ranges.at(-1);
    const isNext = last?.right === column - 1;
    const left = isNext ? last.left : column;
    if (isNext) ranges.pop();
    ranges.push({ top: row, left, bottom: row, right: column });
  }
  return ranges.map(formatRange).join(", ");
}

/** An edit that puts a plain value into a cell. */
export function writeValue(
  table: RowTable,
  cell: TableCell,
  value: CellValue,
  numberFormat?: string
): CellEdit {
  return {
    sheet: table.sheet.name,
    row: cell.row,
    column: cell.column,
    before: contentAt(table, cell.row, cell.column),
    after: { value, formula: null },
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

/** An edit that puts a formula with its result into a cell. */
export function writeFormula(
  table: RowTable,
  cell: TableCell,
  formula: string,
  value: CellValue
): CellEdit {
  return { ...writeValue(table, cell, value), after: { value, formula } };
}

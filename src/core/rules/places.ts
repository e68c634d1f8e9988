import type { UnitId } from "../money";
import type { CellContent, CellEdit, CellValue } from "../sheet";
import { formatAddress, formulaAt, valueAt } from "../sheet";
import type { Place, Table, TableCell, TableRow } from "../table";

/** A cell of a table as an issue names it: sheet, address, header. */
export function placeOf(table: Table, row: TableRow, columnId: string): Place {
  const mapped = table.columns.find(({ definition }) => definition.id === columnId);
  if (!mapped)
    return {
      sheet: table.sheet.name,
      cell: formatAddress({ row: row.row, column: table.header.left }),
    };
  return {
    sheet: table.sheet.name,
    cell: formatAddress({ row: row.row, column: mapped.column }),
    header: mapped.header,
  };
}

/** What stands in a cell now, for the `before` of an edit. */
function contentAt(table: Table, row: number, column: number): CellContent {
  return { value: valueAt(table.sheet, row, column), formula: formulaAt(table.sheet, row, column) };
}

/** The unit that a column's figures are in: its own header's, else the table's; null when unknown. */
export function unitOf(table: Table, columnId: string): UnitId | null {
  return table.columns.find(({ definition }) => definition.id === columnId)?.unit ?? table.unit;
}

/** An edit that puts a plain value into a cell. */
export function writeValue(
  table: Table,
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
  table: Table,
  cell: TableCell,
  formula: string,
  value: CellValue
): CellEdit {
  return { ...writeValue(table, cell, value), after: { value, formula } };
}

import type { CellAddress } from "../sheet";
import type { Table } from "../table";

/** The table that a cell stands in; outside of all the first of its sheet. */
export function tableAt(
  tables: readonly Table[],
  sheet: string,
  { row, column }: CellAddress
): Table | undefined {
  const holds = ({ sheet: { name }, header, lastRow }: Table) =>
    name === sheet &&
    row >= header.top &&
    row <= lastRow &&
    column >= header.left &&
    column <= header.right;
  return tables.find(holds) ?? tables.find((table) => table.sheet.name === sheet);
}

import type { Dong } from "../money";
import { budgetYearOf, type Measure } from "../packs";
import type { Table, TableRow } from "../table";
import { figureCells } from "./figureCells";
import { taskNamed } from "./namedTasks";
import { addressFrom } from "./quotedDocuments";

/** A task in a form that lists money, and its money of one year there. */
export interface ListedMoney {
  readonly table: Table;
  readonly row: TableRow;
  readonly columnId: string;
  readonly amount: Dong;
}

/** A task's money of a year in all forms, in their order; money of single sources apart. */
export function listedMoney(
  { name }: TableRow,
  year: number,
  tables: readonly Table[],
  measures: readonly Measure[]
): readonly ListedMoney[] {
  return tables.flatMap((table): readonly ListedMoney[] => {
    const row = taskNamed(table, name);
    if (!row) return [];
    return table.columns.flatMap(({ definition }) => {
      const { id, measure, partOf, source } = definition;
      const isOfYear = measure !== undefined && measures.includes(measure);
      if (!isOfYear || partOf !== undefined || source !== undefined) return [];
      const amount = row.amounts[id]?.amount ?? null;
      const isListed = amount !== null && budgetYearOf(definition, table.year) === year;
      return isListed ? [{ table, row, columnId: id, amount }] : [];
    });
  });
}

/** All cells that make such figures, as a message on a sheet names them. */
export function cellsFrom(sheet: string, listed: readonly ListedMoney[]): string {
  return listed
    .map(({ table, row, columnId }) => {
      const cell = figureCells(table, row, columnId);
      return addressFrom(sheet, { sheet: table.sheet.name, cell });
    })
    .join(", ");
}

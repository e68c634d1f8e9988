import type { ColumnDefinition } from "../packs";
import type { Place, Table, TableRow } from "../table";
import { createNameReader, findNearNames } from "../text";
import { taskNamed, taskNames } from "./namedTasks";
import { placeOf } from "./places";

/** A project as a list has it. */
export interface ListedProject {
  readonly table: Table;
  readonly row: TableRow;
}

const readName = createNameReader();

/** A list of tasks: no sheet of one project, and no table of indicators. */
function isList({ form, columns }: Table): boolean {
  return (
    form.perProject !== true && columns.every(({ definition }) => definition.kind !== "quantity")
  );
}

/** Whether a list asks for money: others tell what was done. */
function asksForMoney({ definition: { measure } }: Table["columns"][number]): boolean {
  return measure === "needed";
}

/** Lists that ask for money and have tasks: every project of the workbook should stand in one. */
export function plansOf(tables: readonly Table[]): readonly Table[] {
  return tables.filter(
    (table) =>
      isList(table) && table.columns.some(asksForMoney) && taskNames(table).some((name) => name)
  );
}

/**
 * A project in the lists of its workbook, one row a list: by its name, or where no list has it just
 * so, by the nearest. Null where some list has that name twice and none has it once.
 */
export function findListed(
  tables: readonly Table[],
  name: string
): readonly ListedProject[] | null {
  const lists = tables.filter(isList);
  const exact = lists.map((table) => ({ table, row: taskNamed(table, name) }));
  const found = exact.flatMap(({ table, row }) => (row ? [{ table, row }] : []));
  if (found.length > 0) return found;
  if (exact.some(({ row }) => row === null)) return null;
  return lists.flatMap((table) => nearIn(table, name));
}

function nearIn(table: Table, name: string): readonly ListedProject[] {
  const scoped = [name, ...taskNames(table)].map((one) => ({ key: readName(one), scope: "" }));
  const near = findNearNames(scoped).flatMap((first, at) =>
    first === 0 && at > 0 ? (table.rows[at - 1] ?? []) : []
  );
  const [row] = near;
  return row && near.length === 1 ? [{ table, row }] : [];
}

/** The texts of a listed project in columns of a kind, the filled ones, with their places. */
export function textsOf(
  { table, row }: ListedProject,
  wanted: (definition: ColumnDefinition) => boolean
): readonly { readonly text: string; readonly at: Place }[] {
  return table.columns.flatMap(({ definition }) => {
    const text = wanted(definition) ? (row.cells[definition.id]?.text ?? "") : "";
    return text === "" ? [] : [{ text, at: placeOf(table, row, definition.id) }];
  });
}

import { rememberOfTable, type Table, type TableRow } from "../table";
import { foldTone } from "../text";

/** The names of a table's tasks. */
interface NamedTasks {
  /** By index of the row: the name as written; "" for a row that is no task. */
  readonly written: readonly string[];
  /** Indexes of rows by the name's key; null for names that stand more than once. */
  readonly indexes: ReadonlyMap<string, number | null>;
}

/** The same names as long as no task is called otherwise. */
const namesOf = rememberOfTable(listNames, (before: NamedTasks, table, changed) =>
  changed.every((index) => before.written[index] === nameOfRow(table.rows[index]))
    ? before
    : listNames(table)
);

function listNames({ rows }: Table): NamedTasks {
  const indexes = new Map<string, number | null>();
  const written = rows.map(nameOfRow);
  written.forEach((name, index) => {
    if (name === "") return;
    const key = keyOf(name);
    indexes.set(key, indexes.has(key) ? null : index);
  });
  return { written, indexes };
}

function nameOfRow(row: TableRow | undefined): string {
  return row?.kind === "task" ? row.name : "";
}

/** "Sở Ytế" is "Sở Y tế"; "tổ 1 2" is not "tổ 12". */
function keyOf(name: string): string {
  return foldTone(name).replace(/[\s.,;:]+$|(?<!\d)\s+|\s+(?!\d)/g, "");
}

/** The rows of one task in two tables. */
export type SharedTask = readonly [one: TableRow, two: TableRow];

/** Tasks of the same name in two tables, in the order of the first; a name must stand once in each. */
export function sharedTasks(one: Table, two: Table): readonly SharedTask[] {
  const others = namesOf(two).indexes;
  const shared: SharedTask[] = [];
  for (const [key, index] of namesOf(one).indexes) {
    const row = one.rows[index ?? -1];
    const other = two.rows[others.get(key) ?? -1];
    if (row && other) shared.push([row, other]);
  }
  return shared;
}

/** Tasks of a table whose name no task of another table has, also not among names that stand twice. */
export function tasksOnlyIn(table: Table, other: Table): readonly TableRow[] {
  const others = namesOf(other).indexes;
  return [...namesOf(table).indexes].flatMap(([key, index]) => {
    const row = table.rows[index ?? -1];
    return row && !others.has(key) ? [row] : [];
  });
}

/** The task of a name: null where several have it, undefined where none does. */
export function taskNamed(table: Table, name: string): TableRow | null | undefined {
  const index = namesOf(table).indexes.get(keyOf(name));
  return typeof index === "number" ? table.rows[index] : index;
}

/** Names of a table's tasks by index of the row, as written; "" for rows that are no tasks. */
export function taskNames(table: Table): readonly string[] {
  return namesOf(table).written;
}

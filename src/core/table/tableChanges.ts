import { createFollowing, type SheetSnapshot } from "../sheet";
import type { Classified } from "./classify";
import type { Table, TableRow } from "./definitions";

const tables = createFollowing<Table>();
/** The tables around which nothing is another either. */
const surroundings = createFollowing<Table>();

/**
 * The table with other rows of a later snapshot: as many, each with the kind, group and task that it
 * had, and nothing besides has changed. `isAloneIn` says whether all that changed in the sheet are
 * rows of this table.
 */
export function followTable(
  before: Table,
  sheet: SheetSnapshot,
  { rows, changed }: Pick<Classified, "rows" | "changed">,
  isAloneIn: boolean
): Table {
  const table = { ...before, sheet, rows };
  tables.follow(before, table, changed);
  if (isAloneIn) surroundings.follow(before, table, []);
  return table;
}

/**
 * Works something out of each table once: anew for a table that stands alone, and for one that was
 * followed from another out of what that one gave and the indexes of the rows that have changed.
 * What `next` is given is not used again, so that it may be changed in place.
 */
export const rememberOfTable = tables.remember;

/**
 * Works something out once of what stands above and below the rows of a table, and of its header and
 * columns: rows that were followed change nothing of it.
 */
export function rememberAround<T>(look: (table: Table) => T): (table: Table) => T {
  return surroundings.remember(look, (before) => before);
}

/** Rows of tables that a test holds for, in their order; a row that stays as it is is asked once. */
export function rowsWhere(
  prepare: (table: Table) => (row: TableRow) => boolean
): (table: Table) => readonly TableRow[] {
  const indexesOf = rememberOfTable(
    (table) => {
      const holds = prepare(table);
      const found: number[] = [];
      for (let index = 0; index < table.rows.length; index += 1) {
        if (isHeld(table.rows[index], holds)) found.push(index);
      }
      return found;
    },
    (before: readonly number[], table, changed) => {
      const holds = prepare(table);
      const asked = new Set(changed);
      const found = changed.filter((index) => isHeld(table.rows[index], holds));
      const kept = before.filter((index) => !asked.has(index));
      return found.length === 0 ? kept : [...kept, ...found].sort((a, b) => a - b);
    }
  );
  return (table) => indexesOf(table).flatMap((index) => table.rows[index] ?? []);
}

function isHeld(row: TableRow | undefined, holds: (row: TableRow) => boolean): boolean {
  return row !== undefined && holds(row);
}

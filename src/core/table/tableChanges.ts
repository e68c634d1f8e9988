import type { SheetSnapshot } from "../sheet";
import type { Table, TableRow } from "./definitions";

/** How a table came from that of the snapshot before: all other rows are the same objects. */
interface TableChange {
  readonly before: Table;
  /** Indexes of the rows that are others. */
  readonly changed: readonly number[];
}

const changes = new WeakMap<Table, TableChange>();

/**
 * The table with other rows of a later snapshot: as many, each with the kind, group and task that it
 * had, and nothing besides has changed.
 */
export function followTable(before: Table, sheet: SheetSnapshot, rows: readonly TableRow[]): Table {
  const changed: number[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    if (rows[index] !== before.rows[index]) changed.push(index);
  }
  const table = { ...before, sheet, rows };
  changes.set(table, { before, changed });
  // What was remembered of the one before goes on to this one: no chain of snapshots is kept.
  changes.delete(before);
  return table;
}

/**
 * Works something out of each table once: anew for a table that stands alone, and for one that was
 * followed from another out of what that one gave and the indexes of the rows that have changed.
 * What `next` is given is not used again, so that it may be changed in place.
 */
export function rememberOfTable<T>(
  start: (table: Table) => T,
  next: (before: T, table: Table, changed: readonly number[]) => T
): (table: Table) => T {
  const known = new WeakMap<Table, T>();
  return (table) => {
    const own = known.get(table);
    if (own !== undefined) return own;
    const change = changes.get(table);
    const before = change && known.get(change.before);
    if (change) known.delete(change.before);
    const found = before === undefined ? start(table) : next(before, table, change?.changed ?? []);
    known.set(table, found);
    return found;
  };
}

/** Rows of tables that a test holds for, in their order; a row that stays as it is is asked once. */
export function rowsWhere(
  prepare: (table: Table) => (row: TableRow) => boolean
): (table: Table) => readonly TableRow[] {
  const indexesOf = rememberOfTable(
    (table) => {
      const holds = prepare(table);
      const found: number[] = [];
      table.rows.forEach((row, index) => {
        if (holds(row)) found.push(index);
      });
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

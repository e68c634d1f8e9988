import type { SheetSnapshot } from "../sheet";
import type { Table } from "./definitions";
import { readTable, type ReadTableOptions } from "./readTable";

/** Reads every form on a sheet from the top down; none for a sheet that follows no form. */
export function readTables(sheet: SheetSnapshot, options: ReadTableOptions): readonly Table[] {
  const table = readTable(sheet, options);
  return table ? [table] : [];
}

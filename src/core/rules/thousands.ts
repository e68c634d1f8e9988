import type { Dong } from "../money";
import { splittingColumnsOf, type TableRow } from "../table";
import type { RowTable } from "./definitions";

/** What a point or comma read as the other one makes of a figure, and units of money beside each other. */
const FACTORS: readonly number[] = [1_000, 1_000_000];

/** How many thousands one figure is the other's: 1,000 or 1,000,000 to the đồng; else null. */
export function thousandsOver(large: Dong, small: Dong): number | null {
  return small > 0 ? (FACTORS.find((factor) => large === small * factor) ?? null) : null;
}

/** The column where a figure was typed: its own, or the only one with money that its formula adds. */
export function typedColumn(table: RowTable, { cells, amounts }: TableRow, id: string): string {
  if (cells[id]?.formula === null) return id;
  const equation = table.form.equations.find(({ total }) => total === id);
  const parts = splittingColumnsOf(table.form).get(id) ?? equation?.addends ?? [];
  const [only, ...others] = parts.filter((part) => amounts[part]?.amount);
  return only !== undefined && others.length === 0 ? only : id;
}

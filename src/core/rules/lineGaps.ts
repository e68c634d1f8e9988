import { sumOrNull, type Dong } from "../money";
import { rememberOfTable, sourceLinesByTask, type Table, type TableRow } from "../table";
import { amountColumns } from "./amountTable";
import { sourceLinesOf } from "./sourceLines";

/** A figure of a task that its source lines do not add up to. */
export interface LineGap {
  readonly row: TableRow;
  readonly lines: readonly TableRow[];
  readonly columnId: string;
  readonly stated: Dong;
  readonly sum: Dong;
}

/**
 * Tasks with source lines that are neither their total nor the first of them: what such a task costs
 * is open, so no sum over it is proven.
 */
export const lineGaps = rememberOfTable(findGaps);

/** Whether a task's own lines contradict it: then nothing is proven by what it has. */
export function hasLineGap(table: Table, row: TableRow): boolean {
  return lineGaps(table).some((gap) => gap.row === row);
}

function findGaps(table: Table): readonly LineGap[] {
  return [...sourceLinesByTask(sourceLinesOf(table))].flatMap(([task, lines]) => {
    const row = table.rows[task - table.header.bottom - 1];
    return row && !row.ownAmounts ? gapsOf(table, row, lines) : [];
  });
}

function gapsOf(table: Table, row: TableRow, lines: readonly TableRow[]): readonly LineGap[] {
  return amountColumns(table).flatMap((columnId): readonly LineGap[] => {
    const stated = row.amounts[columnId]?.amount ?? null;
    const sum = sumOrNull(lines.flatMap((line) => line.amounts[columnId]?.amount ?? []));
    const isOpen = stated !== null && sum !== null && sum !== 0 && sum !== stated;
    return isOpen ? [{ row, lines, columnId, stated, sum }] : [];
  });
}

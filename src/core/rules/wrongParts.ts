import { subtractDong, sumOrNull } from "../money";
import { contains, rangesOf } from "../sheet";
import type { TableRow } from "../table";
import { columnSums, type SumCheck } from "./sums";

/**
 * The sums below a sum that are all its fault: its own formula adds them, and is right once they
 * are. None for typed sums, and where more than they is wrong.
 */
export function wrongParts({
  table,
  row,
  columnId,
  stated,
  computed,
}: Omit<SumCheck, "addends">): readonly TableRow[] {
  const cell = row.cells[columnId];
  const ranges = cell?.formula ? rangesOf(cell.formula) : null;
  if (!cell || !ranges) return [];
  const parts = columnSums(table, "group").filter(
    (one) =>
      one.columnId === columnId &&
      one.row !== row &&
      one.stated !== one.computed &&
      ranges.some((range) => contains(range, { row: one.row.row, column: cell.column }))
  );
  const gap = sumOrNull(parts.map((one) => subtractDong(one.stated, one.computed)));
  return gap === subtractDong(stated, computed) ? parts.map((one) => one.row) : [];
}

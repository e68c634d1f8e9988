import { subtractDong, sumOrNull } from "../money";
import { formatAddress } from "../sheet";
import type { TableRow } from "../table";
import type { Finding } from "./definitions";
import { sourceLinesOf } from "./sourceLines";
import { columnSumFix } from "./sumFix";
import { sumFinding, type SumCheck } from "./sums";

/** More cells are named by the first of them. */
const MOST_CELLS = 4;

/**
 * The finding of a group's or the grand total that differs; where the gap is what the source lines
 * under its tasks add up to, it says that they are counted twice.
 */
export function describeSum(check: SumCheck): Finding {
  const fix = columnSumFix(check);
  const lines = linesInGap(check);
  if (lines.length === 0) return sumFinding(check, "differs", fix);
  const finding = sumFinding(check, "counts-lines", fix);
  return { ...finding, data: { ...finding.data, cells: cellsOf(check, lines) } };
}

/** Source lines of tasks that state their own total, where they are exactly what is too much. */
function linesInGap({ table, columnId, stated, computed, addends }: SumCheck): readonly TableRow[] {
  const lines = sourceLinesOf(table);
  if (lines.length === 0 || stated <= computed) return [];
  const stating = addends.filter(({ ownAmounts, cells }) => !ownAmounts && cells[columnId]?.value);
  const tasks = new Set(stating.map(({ row }) => row));
  const own = lines.filter(({ parentRow }) => parentRow !== null && tasks.has(parentRow));
  const sum = sumOrNull(own.flatMap((line) => line.amounts[columnId]?.amount ?? []));
  return sum === subtractDong(stated, computed) ? own : [];
}

function cellsOf({ columnId }: SumCheck, lines: readonly TableRow[]): string {
  const cells = lines.flatMap(({ cells: { [columnId]: cell } }) =>
    cell ? formatAddress(cell) : []
  );
  return cells.slice(0, MOST_CELLS).join(", ") + (cells.length > MOST_CELLS ? ", …" : "");
}

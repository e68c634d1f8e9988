import type { RangeAddress } from "./address";
import type { PlanCell, SheetPlan } from "./plan";
import { cellKey } from "./snapshot";

/** Official documents are set in it (decree 30/2020/NĐ-CP, Phụ lục I); a style says what differs. Points. */
export const PLAN_FONT = { name: "Times New Roman", size: 12 } as const;

/** Arabic page number, size 13, at the top of every page but the first (same decree), in Excel's codes. */
export const PAGE_NUMBER = '&"Times New Roman,Regular"&13&P';

/** The page number stands in the margin, at most so many millimetres from the edge. */
export const HEADER_MARGIN = 10;

/**
 * The cells of a plan, and the blank rest of each merge in the style of its first cell: lines are
 * drawn cell by cell.
 */
export function cellsWithMerges(plan: SheetPlan): readonly PlanCell[] {
  if (plan.merges.length === 0) return plan.cells;
  const byKey = new Map(plan.cells.map((cell) => [cellKey(cell.row, cell.column), cell]));
  const blanks = plan.merges.flatMap((merge) => blanksOf(merge, byKey));
  return [...plan.cells, ...blanks];
}

function blanksOf(merge: RangeAddress, byKey: ReadonlyMap<number, PlanCell>): readonly PlanCell[] {
  const style = byKey.get(cellKey(merge.top, merge.left))?.style;
  if (!style) return [];
  const blanks: PlanCell[] = [];
  for (let row = merge.top; row <= merge.bottom; row += 1) {
    for (let column = merge.left; column <= merge.right; column += 1) {
      if (!byKey.has(cellKey(row, column))) blanks.push({ row, column, value: null, style });
    }
  }
  return blanks;
}

import { styleInColumn, type CellStyle, type PlanCell, type PlanColumn } from "../../../core/sheet";
import { mayGrow } from "../rowHeights";

const NONE: readonly PlanCell[] = [];

/**
 * The cells of a row made by columns that say something about more than themselves: those with a
 * link, and those that may need a higher row. Columns that never do so cost nothing.
 */
export function cellWatcher(
  columns: readonly PlanColumn[]
): (row: number, index: number) => readonly PlanCell[] {
  const watched = columns.filter(
    ({ style, styleOf, linkOf }) => styleOf !== undefined || linkOf !== undefined || mayGrow(style)
  );
  if (watched.length === 0) return () => NONE;
  return (row, index) => {
    const cells: PlanCell[] = [];
    for (const each of watched) {
      const style = styleInColumn(each, index);
      const link = each.linkOf ? each.linkOf(index) : null;
      if (link === null && !mayGrow(style)) continue;
      const value = each.valueOf(index);
      if (value !== null || style)
        cells.push(cellOf({ row, column: each.column, value }, style, link));
    }
    return cells;
  };
}

/** In one literal each, as there are three a row: by spreading they took four times as long. */
function cellOf(
  { row, column, value }: Pick<PlanCell, "row" | "column" | "value">,
  style: CellStyle | undefined,
  link: string | null
): PlanCell {
  if (!style) return link === null ? { row, column, value } : { row, column, value, link };
  return link === null ? { row, column, value, style } : { row, column, value, style, link };
}

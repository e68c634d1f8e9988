import type { PlanCell, PlanColumn, PlanRows } from "./plan";

/** Formula of a cell of a column in a zero-based row; undefined where there is none. */
function formulaIn(column: PlanColumn, index: number, row: number): string | undefined {
  const formula = column.formulaOf?.(index) ?? undefined;
  return typeof formula === "object" ? formula.inRow(row) : formula;
}

function cellsOfRow(columns: readonly PlanColumn[], index: number, row: number): PlanCell[] {
  const cells: PlanCell[] = [];
  for (const each of columns) {
    const { column, style, valueOf } = each;
    const value = valueOf(index);
    if (value === null && !style) continue;
    const formula = formulaIn(each, index, row);
    cells.push({
      ...{ row, column, value },
      ...(style ? { style } : {}),
      ...(formula === undefined ? {} : { formula }),
    });
  }
  return cells;
}

/** Rows that all have these columns, from left to right; `first` is the zero-based first row. */
export function rowsOfColumns(
  first: number,
  count: number,
  columns: readonly PlanColumn[]
): PlanRows {
  const cellsOf = (index: number): PlanCell[] => cellsOfRow(columns, index, first + index);
  return { first, count, cellsOf, columns };
}

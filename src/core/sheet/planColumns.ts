import type {
  CellStyle,
  ColumnFormula,
  PatternFormula,
  PlanCell,
  PlanColumn,
  PlanRows,
} from "./plan";

/** The text of a pattern with its words. */
export function spellPattern({ pattern, words }: PatternFormula): string {
  const { pieces, gaps } = pattern;
  let text = pieces[0] ?? "";
  gaps.forEach((place, gap) => {
    text += String(words[place] ?? "") + (pieces[gap + 1] ?? "");
  });
  return text;
}

/** A formula of a column as it reads in a zero-based row. */
export function spellFormula(formula: ColumnFormula, row: number): string {
  if (typeof formula === "string") return formula;
  return "inRow" in formula ? formula.inRow(row) : spellPattern(formula);
}

/** The look of a cell of a column. */
export function styleInColumn(
  { style, styleOf }: PlanColumn,
  index: number
): CellStyle | undefined {
  return styleOf?.(index) ?? style;
}

function cellsOfRow(columns: readonly PlanColumn[], index: number, row: number): PlanCell[] {
  const cells: PlanCell[] = [];
  for (const each of columns) {
    const { column, valueOf, formulaOf, linkOf } = each;
    const [value, style] = [valueOf(index), styleInColumn(each, index)];
    if (value === null && !style) continue;
    const [formula, link] = [formulaOf?.(index) ?? null, linkOf?.(index) ?? null];
    cells.push({
      ...{ row, column, value },
      ...(style ? { style } : {}),
      ...(formula === null ? {} : { formula: spellFormula(formula, row) }),
      ...(link === null ? {} : { link }),
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

import type { Consolidated, FigureColumn, View, ViewRowKind } from "../../core/consolidation";
import type { PlanChart } from "../../core/sheet";
import type { DrawnTable } from "./viewTable";
import { figureTitle, type DrawContext } from "./wording";

/** Rows a chart takes besides its bars, and for each of them. */
const ROWS = 5;
const ROWS_PER_BAR = 1.6;
/** Columns of figures under a chart. */
const FIGURES = 4;

/** The column people ask for first: what is needed of state money, else the first one. */
function chartedColumn(view: View, form: string | null): FigureColumn | undefined {
  const whole = view.columns.filter(({ state, source }) => state && source === null);
  const ofForm = whole.filter(({ series }) => form === null || series.form === form);
  return ofForm.find(({ series }) => series.measure === "needed") ?? ofForm[0] ?? whole[0];
}

/** What a chart of the rows of one kind needs. */
export interface ChartRequest {
  readonly context: DrawContext;
  readonly view: View;
  readonly table: DrawnTable;
  readonly kind: ViewRowKind;
  /** Form whose money is shown. */
  readonly form: string | null;
  readonly title: string;
}

/** Whether anything counts at all: bars of nothing are left out. */
function isEmpty({ facts }: Consolidated): boolean {
  return facts.length === 0;
}

/**
 * A chart of the rows of that kind, which stand together below the total; null without rows or
 * money. It begins at `firstRow` and ends where `place` says.
 */
export function chartOf(request: ChartRequest, firstRow: number): PlanChart | null {
  const { context, view, table, kind, form, title } = request;
  const column = chartedColumn(view, form);
  const first = view.rows.findIndex((row) => row.kind === kind);
  const count = view.rows.filter((row) => row.kind === kind).length;
  if (!column || first < 0 || isEmpty(context.consolidated)) return null;
  const top = table.firstRow + first;
  const at = table.firstFigure + view.columns.indexOf(column);
  const bottom = top + count - 1;
  const valuesName = figureTitle(context.locale, column);
  const right = Math.min(table.firstFigure + FIGURES, table.columnCount) - 1;
  return {
    title: `${title}: ${valuesName}`,
    categories: { top, left: 1, bottom, right: 1 },
    values: { top, left: at, bottom, right: at },
    valuesName,
    place: {
      top: firstRow,
      left: 1,
      bottom: firstRow + ROWS + Math.ceil(count * ROWS_PER_BAR),
      right,
    },
  };
}

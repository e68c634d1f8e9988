import type { View } from "../../core/consolidation";
import { translate } from "../../i18n";
import { drawHeading } from "../drawing/page";
import { createDraft } from "../drawing/sheetDraft";
import { STYLES } from "../drawing/styles";
import type { DataFormulas } from "./dataFormulas";
import { numberRows } from "./numbering";
import { SHEETS } from "./sheetNames";
import { chartOf } from "./viewChart";
import { finishView, formBand, leadingColumns, summaryBand, type DrawnView } from "./viewSheets";
import { drawTable } from "./viewTable";
import {
  coverageText,
  letterheadOf,
  measureTitle,
  type DrawContext,
  type ViewContext,
} from "./wording";

/** The groups of each form, without what stands under them. `views` are the summaries. */
export function drawByGroup(
  context: ViewContext,
  formulas: DataFormulas,
  views: readonly View[]
): DrawnView {
  const { locale, unit, consolidated } = context;
  const draft = createDraft(SHEETS.byGroup);
  const leading = leadingColumns(locale, "group", null);
  const groups = views.map((view) => ({
    ...view,
    rows: view.rows.filter(({ kind }) => kind === "total" || kind === "group"),
  }));
  const widest = Math.max(...groups.map(({ columns }) => columns.length));
  const titles = [translate(locale, "consolidated.title.byGroup"), coverageText(context)];
  const lastColumn = leading.length + widest - 1;
  let next = drawHeading(draft, letterheadOf(context), lastColumn, titles, unit);
  const tables = groups.map((view) => {
    const title = consolidated.forms.find(({ id }) => id === view.form)?.title ?? "";
    draft.put(next, 0, view.form ? `${view.form}. ${title}` : title, STYLES.section);
    const numberings = numberRows(view.rows);
    const band = summaryBand(locale);
    const firstRow = next + 1;
    const table = drawTable(draft, {
      ...{ view, leading, band, numberings, widest, firstRow, locale, unit, formulas },
    });
    next = table.nextRow + 1;
    return table;
  });
  const [view, table] = [groups[0], tables[0]];
  const title = translate(locale, "consolidated.chart.byGroup");
  return finishView(draft, context, leading, groups, tables, (row) =>
    view && table
      ? chartOf({ context, view, table, kind: "group", form: view.form, title }, row)
      : null
  );
}

/** Whether some measure has money of several years, so that years are worth a sheet. */
export function hasYears({ consolidated }: DrawContext): boolean {
  const { series } = consolidated;
  return series.length > new Set(series.map(({ measureKey }) => measureKey)).size;
}

/** One row a budget year. */
export function drawByYear(context: ViewContext, formulas: DataFormulas): DrawnView {
  const { locale, unit, consolidated } = context;
  const view = consolidated.byYear;
  const draft = createDraft(SHEETS.byYear);
  const leading = leadingColumns(locale, "year", null);
  const titles = [translate(locale, "consolidated.title.byYear"), coverageText(context)];
  const lastColumn = leading.length + view.columns.length - 1;
  const firstRow = drawHeading(draft, letterheadOf(context), lastColumn, titles, unit);
  const [band, numberings] = [formBand(locale), numberRows(view.rows)];
  const title = measureTitle;
  const request = { view, leading, band, title, numberings, firstRow, locale, unit, formulas };
  return finishView(draft, context, leading, [view], [drawTable(draft, request)]);
}

import type { FigureColumn, View } from "../../core/consolidation";
import { translate, type Locale } from "../../i18n";
import type { DataFormulas } from "./dataFormulas";
import { numberRows } from "./numbering";
import { drawHeading, drawSignatures, landscape } from "../drawing/page";
import type { PlanChart } from "../../core/sheet";
import { chartOf } from "./viewChart";
import { createDraft, type DrawnSheet, type SheetDraft } from "../drawing/sheetDraft";
import { SHEETS } from "./sheetNames";
import { STYLES } from "../drawing/styles";
import { amountWidth, drawTable, type DrawnTable, type LeadingColumn } from "./viewTable";
import {
  coverageText,
  letterheadOf,
  seriesTitle,
  type DrawContext,
  type ViewContext,
} from "./wording";

/** A drawn sheet with the tables that others add up. */
export interface DrawnView {
  readonly sheet: DrawnSheet;
  readonly tables: readonly DrawnTable[];
}

/** Heads above columns: state money, its split by sources, other money. */
export function summaryBand(locale: Locale): (column: FigureColumn) => string {
  return (column) => {
    if (!column.state) return translate(locale, "consolidated.band.other");
    if (!column.source) return translate(locale, "consolidated.band.state");
    const measure = seriesTitle(locale, column.series);
    return translate(locale, "consolidated.band.sources", { measure });
  };
}

/** Heads above columns: the form. */
export function formBand(locale: Locale): (column: FigureColumn) => string {
  return ({ state, series }) =>
    translate(locale, state ? "consolidated.band.form" : "consolidated.band.formOther", {
      form: series.form,
    });
}

/** Signatures, widths, frozen rows and print area of a sheet of tables one below the other. */
export function finishView(
  draft: SheetDraft,
  context: ViewContext,
  leading: readonly LeadingColumn[],
  views: readonly View[],
  tables: readonly DrawnTable[],
  drawChart: (firstRow: number) => PlanChart | null = () => null
): DrawnView {
  const [first] = tables;
  if (!first) throw new Error("a sheet of views has a table");
  const nextRow = tables.at(-1)?.nextRow ?? first.nextRow;
  const lastColumn = first.columnCount - 1;
  const figures = lastColumn + 1 - leading.length;
  const chart = drawChart(nextRow + 1);
  const signatures = (chart?.place.bottom ?? nextRow) + 1;
  const bottom = drawSignatures(draft, context.locale, signatures, lastColumn);
  const widths = Array.from({ length: figures }, (_, at) =>
    Math.max(...views.map((one) => amountWidth(one, at, context.unit)))
  );
  const columnWidths = [...leading.map((column) => column.width), ...widths, 8, 8];
  const area = { top: 0, left: 0, bottom, right: lastColumn };
  const sheet = draft.finish({
    columnWidths,
    freeze: { rows: first.headerRows[1] + 1, columns: 2 },
    hiddenColumns: new Set([first.columnCount, first.columnCount + 1]),
    print: landscape(area, first.headerRows, columnWidths),
    ...(chart ? { charts: [chart] } : {}),
  });
  return { sheet, tables };
}

/** Number and label, and what tells rows of one label apart. */
export function leadingColumns(
  locale: Locale,
  label: "groupAgencyTask" | "agency" | "levelAndType" | "group" | "year",
  detail: "period" | "agencyCode" | null
): LeadingColumn[] {
  const title = (id: typeof label | "period" | "agencyCode" | "number") =>
    translate(locale, `consolidated.column.${id}`);
  const labelWidth = label === "groupAgencyTask" ? 46 : 42;
  return [
    { title: title("number"), width: 6, kind: "numbering" },
    { title: title(label), width: labelWidth, kind: "label" },
    ...(detail ? [{ title: title(detail), width: 13, kind: detail } as const] : []),
  ];
}

/** The form whose needs are consolidated goes first; without one, the pack's first form. */
export function primaryForm(context: DrawContext): string | null {
  const { series, forms } = context.consolidated;
  return series.find((one) => one.measure === "needed")?.form ?? forms[0]?.id ?? null;
}

/** Sheet name of a form's summary. */
function summaryName(context: DrawContext, form: string | null): string {
  return form === null || form === primaryForm(context)
    ? SHEETS.summary
    : `${SHEETS.summary} ${form}`.slice(0, 31);
}

/** That tasks are too many for one sheet, where they are left out. */
function tasksElsewhere({ consolidated, locale }: DrawContext, { form, rows }: View): string[] {
  const whole = consolidated.summaries.find((one) => one.form === form);
  const count = (whole?.rows.length ?? rows.length) - rows.length;
  return count === 0 ? [] : [translate(locale, "consolidated.tasksElsewhere", { count })];
}

/** All tasks of one form by group and agency. */
export function drawSummary(context: ViewContext, formulas: DataFormulas, view: View): DrawnView {
  const { locale, unit, consolidated } = context;
  const form = view.form ?? "";
  const draft = createDraft(summaryName(context, view.form));
  const leading = leadingColumns(locale, "groupAgencyTask", "period");
  const title = consolidated.forms.find((one) => one.id === form)?.title ?? form;
  const titles = [
    translate(locale, "consolidated.title.summary"),
    title.toUpperCase(),
    translate(locale, "consolidated.planYear", { year: String(consolidated.year) }),
    ...tasksElsewhere(context, view),
    coverageText(context),
  ];
  const lastColumn = leading.length + view.columns.length - 1;
  const firstRow = drawHeading(draft, letterheadOf(context), lastColumn, titles, unit);
  const band = summaryBand(locale);
  const numberings = numberRows(view.rows);
  const request = {
    ...{ view, leading, band, numberings, firstRow, locale, unit, formulas, isLong: true },
  };
  return finishView(draft, context, leading, [view], [drawTable(draft, request)]);
}

/** One row an agency. */
export function drawByAgency(context: ViewContext, formulas: DataFormulas): DrawnView {
  const { locale, unit, consolidated } = context;
  const view = consolidated.byAgency;
  const draft = createDraft(SHEETS.byAgency);
  const leading = leadingColumns(locale, "agency", "agencyCode");
  const titles = [translate(locale, "consolidated.title.byAgency"), coverageText(context)];
  const lastColumn = leading.length + view.columns.length - 1;
  const firstRow = drawHeading(draft, letterheadOf(context), lastColumn, titles, unit);
  const band = formBand(locale);
  const numberings = numberRows(view.rows);
  const request = { view, leading, band, numberings, firstRow, locale, unit, formulas };
  return finishView(draft, context, leading, [view], [drawTable(draft, request)]);
}

/** Budget levels with their capital types, then capital types over all levels. */
export function drawBySource(context: ViewContext, formulas: DataFormulas): DrawnView {
  const { locale, unit, consolidated } = context;
  const { bySource, byType } = consolidated;
  const draft = createDraft(SHEETS.bySource);
  const leading = leadingColumns(locale, "levelAndType", null);
  const titles = [translate(locale, "consolidated.title.bySource"), coverageText(context)];
  const lastColumn = leading.length + bySource.columns.length - 1;
  const band = formBand(locale);
  const draw = (view: View, title: string, sectionRow: number): DrawnTable => {
    draft.put(sectionRow, 0, title, STYLES.section);
    const numberings = numberRows(view.rows);
    const firstRow = sectionRow + 1;
    return drawTable(draft, { view, leading, band, numberings, firstRow, locale, unit, formulas });
  };
  const top = drawHeading(draft, letterheadOf(context), lastColumn, titles, unit);
  const levels = draw(bySource, translate(locale, "consolidated.title.byLevel"), top);
  const types = draw(byType, translate(locale, "consolidated.title.byType"), levels.nextRow + 1);
  const title = translate(locale, "consolidated.chart.byType");
  const request = { context, view: byType, table: types, kind: "type", title } as const;
  return finishView(draft, context, leading, [bySource, byType], [levels, types], (row) =>
    chartOf({ ...request, form: primaryForm(context) }, row)
  );
}

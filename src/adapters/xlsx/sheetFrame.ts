import type { DataValidation, TableDefinition, WriteSheet } from "hucre/xlsx";
import { formatRange, type PlanTable, type PlanValidation, type SheetPlan } from "../../core/sheet";
import { toChart } from "./chart";
import { pageNumberHeader, pageSetupOf } from "./printSetup";
import { DEFAULT_ROW_HEIGHT } from "./rowHeights";
import type { SheetFrame } from "./rows";

/** Everything of a sheet but its rows, as hucre takes it. */
export function toWriteSheet(plan: SheetPlan): WriteSheet {
  const sheet: WriteSheet = {
    name: plan.name,
    rows: [],
    columns: toColumns(plan),
    merges: plan.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    dataValidations: plan.validations.map(toValidation),
  };
  if (plan.visibility === "hidden") sheet.hidden = true;
  if (plan.visibility === "veryHidden") sheet.veryHidden = true;
  if (plan.freeze && plan.freeze.rows + plan.freeze.columns > 0) sheet.freezePane = plan.freeze;
  if (plan.table) sheet.tables = [toTable(plan.table)];
  else if (plan.autoFilter) sheet.autoFilter = { range: formatRange(plan.autoFilter) };
  if (plan.charts?.length) {
    sheet.charts = plan.charts.map((chart) => toChart(chart, plan.name));
    // A chart is never cut in two by the end of a page.
    sheet.rowBreaks = plan.charts.map(({ place }) => place.top - 1);
  }
  // In these tables the heading stands above its details.
  if (plan.outline?.size) sheet.outlineProperties = { summaryBelow: false };
  if (plan.print) {
    sheet.pageSetup = pageSetupOf(plan.print);
    sheet.headerFooter = pageNumberHeader();
  }
  return sheet;
}

/**
 * The part that hucre made of such a sheet, cut where its rows go, with what hucre cannot say:
 * the height of plain rows, the depth of outlines, and pages that each annex counts on its own
 * (decree 30/2020/NĐ-CP, Phụ lục I), also when all print at once.
 */
export function cutFrame(part: string, plan: SheetPlan): SheetFrame {
  const [before = "", tail] = part.split(/<sheetData(?:\/>|>.*<\/sheetData>)/s);
  if (tail === undefined) throw new Error("hucre made a sheet without rows");
  let depth = 0;
  plan.outline?.forEach((level) => (depth = Math.max(depth, level)));
  const outline = depth > 0 ? ` outlineLevelRow="${String(depth)}"` : "";
  return {
    head: before
      .replace(/<dimension [^>]*>/, "")
      .replace(
        '<sheetFormatPr defaultRowHeight="15"',
        `<sheetFormatPr defaultRowHeight="${String(DEFAULT_ROW_HEIGHT)}"${outline}`
      ),
    tail: tail.replace("<pageSetup ", '<pageSetup firstPageNumber="1" useFirstPageNumber="1" '),
  };
}

function toColumns(plan: SheetPlan): NonNullable<WriteSheet["columns"]> {
  const count = Math.max(
    plan.columnWidths.length,
    ...[...(plan.hiddenColumns ?? [])].map((c) => c + 1)
  );
  return Array.from({ length: count }, (_, column) => {
    const width = plan.columnWidths[column];
    return {
      ...(width === undefined ? {} : { width }),
      ...(plan.hiddenColumns?.has(column) ? { hidden: true } : {}),
    };
  });
}

function toTable({ name, range, columns }: PlanTable): TableDefinition {
  return {
    name,
    displayName: name,
    range: formatRange(range),
    columns: columns.map((column) => ({ name: column })),
    // The cells have looks of their own.
    showRowStripes: false,
  };
}

function toValidation(validation: PlanValidation): DataValidation {
  const common = {
    range: formatRange(validation.range),
    allowBlank: true,
    // Free text such as several sources in one cell is legal: the choices help, they do not nag.
    showErrorMessage: validation.strict,
    showInputMessage: true,
    errorStyle: validation.strict ? ("stop" as const) : ("warning" as const),
  };
  if (validation.kind === "list") return { ...common, type: "list", formula1: validation.source };
  return {
    ...common,
    type: "decimal",
    operator: "greaterThanOrEqual",
    formula1: String(validation.minimum),
  };
}

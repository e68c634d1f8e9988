import { writeXlsx, type Cell, type DataValidation, type WriteSheet } from "hucre/xlsx";
import {
  cellsWithMerges,
  columnName,
  formatRange,
  PLAN_FONT,
  quoteSheetName,
  type PlanCell,
  type PlanValidation,
  type SheetPlan,
  type WorkbookPlan,
} from "../../core/sheet";
import { finishPackage } from "./finishPackage";
import { toChart } from "./chart";
import { createStyler, toFont, type Styler } from "./styleCells";
import { pageSetupOf, pageNumberHeader, printNames } from "./printSetup";
import { toStoredFormula, toStoredText } from "./storedText";

/** The clock never enters a file: the same plan gives the same bytes. */
const FIXED_DATE = new Date(Date.UTC(2020, 0, 1));

/**
 * Draws a plan as .xlsx. Formulas carry the results the plan gives, as numbers; a result that
 * is not finite is left blank. Throws when a sheet name breaks Excel's rules: plans are ours.
 */
export async function writeWorkbook(plan: WorkbookPlan): Promise<Uint8Array> {
  const styler = createStyler();
  const properties = { custom: { ...plan.properties }, modified: FIXED_DATE, created: FIXED_DATE };
  const bytes = await writeXlsx({
    sheets: plan.sheets.map((sheet) => toWriteSheet(sheet, styler)),
    activeSheet: plan.activeSheet,
    defaultFont: { ...PLAN_FONT },
    namedRanges: plan.sheets.flatMap(namesOf),
    properties,
  });
  return finishPackage(bytes, plan);
}

function toWriteSheet(plan: SheetPlan, styler: Styler): WriteSheet {
  const sheet: WriteSheet = {
    name: plan.name,
    rows: [],
    cells: toCells(plan, styler),
    columns: toColumns(plan),
    rowDefs: toRows(plan),
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
  if (plan.autoFilter) sheet.autoFilter = { range: formatRange(plan.autoFilter) };
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

function toCells(plan: SheetPlan, styler: Styler): Map<string, Partial<Cell>> {
  return new Map(
    cellsWithMerges(plan).map((cell) => [`${cell.row},${cell.column}`, toCell(cell, styler)])
  );
}

function toCell(cell: PlanCell, styler: Styler): Partial<Cell> {
  const drawn: Partial<Cell> = { ...toContent(cell) };
  if (cell.style) drawn.style = styler(cell.style);
  if (cell.link) drawn.hyperlink = { target: "", location: cell.link };
  return drawn;
}

function toContent({ value, formula, runs }: PlanCell): Partial<Cell> {
  if (runs) {
    return {
      richText: runs.map(({ text, font }) => ({ text: toStoredText(text), font: toFont(font) })),
    };
  }
  const stored = typeof value === "string" ? toStoredText(value) : value;
  if (formula !== undefined) {
    // The result of an error formula is put in afterwards: hucre writes it as text.
    const result = isWritable(stored) ? stored : null;
    return { formula: toStoredFormula(formula), formulaResult: result };
  }
  if (typeof stored === "object" && stored !== null) return { value: stored.error };
  // As a run, because hucre takes a text such as "#N/A" for an error value.
  if (typeof stored === "string" && stored.startsWith("#")) return { richText: [{ text: stored }] };
  return { value: stored };
}

function isWritable(value: unknown): value is string | number | boolean {
  return typeof value === "number" ? Number.isFinite(value) : typeof value !== "object";
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

function toRows(plan: SheetPlan): NonNullable<WriteSheet["rowDefs"]> {
  const rows = new Set([
    ...plan.rowHeights.keys(),
    ...(plan.hiddenRows ?? []),
    ...(plan.outline?.keys() ?? []),
  ]);
  return new Map(
    [...rows].map((row) => {
      const height = plan.rowHeights.get(row);
      const outlineLevel = plan.outline?.get(row);
      return [
        row,
        {
          ...(height === undefined ? {} : { height }),
          ...(plan.hiddenRows?.has(row) ? { hidden: true } : {}),
          ...(outlineLevel === undefined ? {} : { outlineLevel }),
        },
      ];
    })
  );
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

/** Print names and the filter's name, quoted by us: hucre leaves sheet names bare. */
function namesOf(plan: SheetPlan) {
  const names = plan.print ? printNames(plan.name, plan.print) : [];
  if (!plan.autoFilter) return names;
  const { top, left, bottom, right } = plan.autoFilter;
  const range = `$${columnName(left)}$${top + 1}:$${columnName(right)}$${bottom + 1}`;
  return [
    ...names,
    {
      name: "_xlnm._FilterDatabase",
      range: `${quoteSheetName(plan.name)}!${range}`,
      scope: plan.name,
    },
  ];
}

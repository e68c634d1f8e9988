import type { Issue } from "../core/rules";
import { fillYear, listsTasks, type Severity } from "../core/packs";
import { isNonState } from "./tableSummary";
import {
  cellText,
  formatAddress,
  type CellContent,
  type CellEdit,
  type CellValue,
} from "../core/sheet";
import { sumDong, type Dong } from "../core/money";
import type { WorkbookState } from "../core/state";
import type { Table, TableRow } from "../core/table";
import { formatNumber, type Locale } from "../i18n";
import type { CheckResult } from "./checkWorkbook";
import { explanationTexts, staleExplanations, unexplainedWarnings } from "./explanations";
import type { CheckView, PreviewLine, TableTotals } from "./workspaceState";

function amountsOf(rows: readonly TableRow[], column: string): readonly Dong[] {
  return rows.flatMap((row) => row.amounts[column]?.amount ?? []);
}

/** Sums the tasks of a table, column by column; subtotals and totals of the sheet are not used. */
function totalsOf(table: Table): TableTotals {
  const tasks = table.rows.filter((row) => row.kind === "task");
  const isApart = isNonState(table);
  const [apart, state] = [tasks.filter(isApart), tasks.filter((row) => !isApart(row))];
  const columns = table.columns
    .filter(({ definition }) => definition.kind === "amount")
    .map(({ definition }) => ({
      column: definition.id,
      header: fillYear(definition.header, table.year),
      total: sumDong(amountsOf(state, definition.id)),
      nonState: sumDong(amountsOf(apart, definition.id)),
    }));
  const { sheet, form, unit } = table;
  const counted = listsTasks(form) ? tasks.length : null;
  return { sheet: sheet.name, form: form.id, tasks: counted, unit, columns };
}

/** Indicators and project descriptions come to nothing. */
function hasFigures({ tasks, columns }: TableTotals): boolean {
  return tasks !== null || columns.length > 0;
}

function countBySeverity(issues: readonly Issue[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const issue of issues) counts[issue.severity] += 1;
  return counts;
}

/** What screens show of a check. */
export function viewOfCheck(result: CheckResult, remembered: WorkbookState | null): CheckView {
  const { issues } = result;
  const explanations = explanationTexts(remembered);
  return {
    result,
    counts: countBySeverity(issues),
    totals: result.tables.map(totalsOf).filter(hasFigures),
    unexplained: unexplainedWarnings(issues, explanations),
    stale: staleExplanations({ issues, explanations }),
  };
}

/** A value as a person reads it; text is quoted, so that "100" is not taken for the number 100. */
function valueText(locale: Locale, value: CellValue): string {
  if (typeof value === "number") return formatNumber(locale, value);
  return typeof value === "string" ? `“${value}”` : cellText(value);
}

function contentText(locale: Locale, { value, formula }: CellContent): string {
  const text = valueText(locale, value);
  return formula === null ? text : `=${formula} → ${text}`;
}

/** What edits would change, cell by cell. */
export function previewLines(locale: Locale, edits: readonly CellEdit[]): readonly PreviewLine[] {
  return edits.map((edit) => ({
    sheet: edit.sheet,
    cell: formatAddress(edit),
    before: contentText(locale, edit.before),
    after: contentText(locale, edit.after),
  }));
}

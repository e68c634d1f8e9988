import type { ColumnMapping, Destination, ImportMapping, ImportReport } from "../core/import";
import { fillYear, type FormDefinition, type PackDefinition } from "../core/packs";
import type { UnitId } from "../core/money";
import type { Table } from "../core/table";
import { translate, type Locale } from "../i18n";

/** What is told about an import: what was read, what went where, what is left. */
export interface ImportSummary {
  readonly table: Table;
  /** Place of the table among those of its sheet, from 1. */
  readonly index: number;
  readonly count: number;
  readonly pack: PackDefinition;
  readonly form: FormDefinition;
  readonly year: number;
  readonly unit: UnitId;
  readonly mapping: ImportMapping;
  readonly report: ImportReport;
}

/** How sure a mapping is, in words of i18n "importing.sure". */
export type Sureness = "chosen" | "high" | "medium" | "low" | "none";

/** How sure the mapping of a column is. */
export function surenessOf({ to, confidence, reason }: ColumnMapping): Sureness {
  if (reason === "chosen") return "chosen";
  if (to.kind === "left") return "none";
  if (confidence >= 0.85) return "high";
  return confidence >= 0.65 ? "medium" : "low";
}

/** Where a column goes, in words. */
export function destinationText(
  to: Destination,
  form: FormDefinition,
  year: number,
  locale: Locale
): string {
  const id = to.kind === "column" ? to.id : to.kind === "source" ? to.of : "";
  const header = form.columns.find((column) => column.id === id)?.header ?? id;
  return translate(locale, `importing.to.${to.kind}`, { column: fillYear(header, year) });
}

/** The summary as data; amounts are whole đồng as strings of digits, rows count from 1. */
export function importData(summary: ImportSummary): Readonly<Record<string, unknown>> {
  const { table, index, count, pack, form, year, unit, mapping, report } = summary;
  const rowOf = <T extends { readonly row: number }>(one: T) => ({ ...one, row: one.row + 1 });
  return {
    format: "so-du-toan/import@1",
    source: { sheet: table.sheet.name, table: index, tables: count, unit: table.unit },
    pack: { id: pack.id, version: pack.version },
    form: form.id,
    year,
    unit,
    tasks: report.tasks,
    columns: mapping.columns.map((one) => ({
      header: one.from.header,
      column: one.from.column + 1,
      to: one.to,
      confidence: Math.round(one.confidence * 100) / 100,
      reason: one.reason,
    })),
    groups: mapping.groups.map(({ name, to }) => ({ name, to })),
    leftColumns: report.leftColumns.map(({ header, column, filled, sample }) => ({
      header,
      column: column + 1,
      filled,
      sample,
    })),
    leftCells: report.leftCells.map((cell) => ({
      ...rowOf(cell),
      amount: cell.amount === null ? null : String(cell.amount),
    })),
    changed: report.changed.map(rowOf),
    notCounted: report.notCounted.map(rowOf),
    sums: report.sums.map(({ column, measure, source, target }) => ({
      column,
      measure,
      source: String(source),
      target: String(target),
    })),
    completed: report.completed,
  };
}

/** Whether a person has to look at something before the form is used. */
export function needsLook({ leftCells, sums }: ImportReport): boolean {
  return leftCells.length > 0 || sums.some(({ source, target }) => source !== target);
}

import type { MigratedSheet } from "../core/migration";
import type { Migration } from "./migrateWorkbook";

function sheetData(moved: MigratedSheet): Readonly<Record<string, unknown>> {
  const { sheet, form, tasks, columns, leftCells, notCounted, sums, differences } = moved;
  return {
    sheet,
    form: form.id,
    formVersion: form.version,
    rows: tasks,
    columns,
    leftCells: leftCells.map(({ row, amount, ...cell }) => ({
      ...cell,
      row: row + 1,
      amount: amount === null ? null : String(amount),
    })),
    notMoved: notCounted.map((one) => ({ ...one, row: one.row + 1 })),
    sums: sums.map(({ column, measure, source, target }) => ({
      column,
      measure,
      before: String(source),
      after: String(target),
    })),
    differences: differences.map((one) => ({
      ...one,
      before: String(one.before),
      after: String(one.after),
    })),
  };
}

/** A migration as data; amounts are whole đồng as strings of digits, rows count from 1. */
export function migrationData(migration: Migration): Readonly<Record<string, unknown>> {
  const { from, remembered, request, sheets, unmoved } = migration;
  return {
    format: "so-du-toan/migration@1",
    from: { id: from.id, version: remembered, readBy: from.version },
    to: { id: request.pack.id, version: request.pack.version },
    year: request.year,
    unit: request.unit,
    sheets: sheets.map(sheetData),
    unmoved: unmoved.map(({ sheet, problem }) => ({ sheet, why: problem.kind })),
  };
}

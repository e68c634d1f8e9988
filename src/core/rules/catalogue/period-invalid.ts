import type { TableCell } from "../../table";
import { parsePeriod } from "../../text";
import { defineRowRule, type FixOffer, type RowTable } from "../definitions";
import { mendPeriod, speaksOfTime } from "../periodTexts";
import { placeOf, writeValue } from "../places";
import { rememberByText } from "../rememberByText";

/** P502: the time of a task is no time, or ends before it begins. */
export const periodInvalid = defineRowRule({
  id: "period-invalid",
  code: "P502",
  fixKind: "suggestion",
  prepare: (table) => {
    const problemOf = rememberByText(findProblem);
    const columns = table.columns.filter(({ definition }) => definition.kind === "period");
    if (columns.length === 0) return null;
    return (row, report) => {
      if (row.kind !== "task") return;
      for (const { definition } of columns) {
        const cell = row.cells[definition.id];
        const messageId = cell && cell.text !== "" ? problemOf(cell.text) : null;
        if (!cell || messageId === null) continue;
        const at = placeOf(table, row, definition.id);
        const data = { found: cell.text, name: row.name };
        report({ at, messageId, data, ...offerOf(table, cell) });
      }
    };
  },
});

/** Texts such as "Thường xuyên", "12 tháng" and "Theo tiến độ chung" say when, without years. */
function findProblem(text: string): "reversed" | "not-a-period" | null {
  const period = parsePeriod(text);
  if (period.ok) return null;
  if (period.error.kind === "reversed") return "reversed";
  return period.error.kind === "not-a-period" && !speaksOfTime(text) ? "not-a-period" : null;
}

function offerOf(table: RowTable, cell: TableCell): { readonly fix?: FixOffer } {
  const after = cell.formula === null ? mendPeriod(cell.text) : null;
  if (after === null) return {};
  const edits = [writeValue(table, cell, after)];
  return { fix: { kind: "suggestion", titleId: "write-period", edits } };
}

import { isStateMoney } from "../../sources";
import { splittingColumnsOf, type Table, type TableRow } from "../../table";
import { defineRule } from "../definitions";
import { placeOf } from "../places";
import { amountColumns } from "../sums";

/** F301: money without level or type ("Đề nghị ghi rõ từng nguồn kinh phí", letter 790/STTTT). */
export const sourceMissing = defineRule({
  id: "source-missing",
  code: "F301",
  fixKind: null,
  check: function* ({ tables }) {
    for (const table of tables) {
      const parents = new Set(
        table.rows.filter((row) => row.kind === "source-line").map((row) => row.parentRow)
      );
      for (const row of table.rows) {
        const stated = row.kind === "source-line" || (row.kind === "task" && !parents.has(row.row));
        if (!stated || !hasMoney(table, row)) continue;
        const lack = lackOf(row);
        if (lack === null) continue;
        const columnId =
          columnOf(table, lack === "no-type" ? "source-type" : "source-level") ??
          openColumn(table, row);
        if (columnId === null) continue;
        yield { at: placeOf(table, row, columnId), messageId: lack, data: { name: row.name } };
      }
    }
  },
});

function hasMoney(table: Table, row: TableRow): boolean {
  return amountColumns(table).some((id) => (row.amounts[id]?.amount ?? 0) !== 0);
}

/** What the row leaves unsaid; null when nothing, or when another rule already speaks of the text. */
function lackOf(row: TableRow): "no-source" | "no-level" | "no-type" | null {
  const reading = row.sources;
  if (reading === null) return "no-source";
  if (reading.problems.length > 0) return null;
  if (reading.parts.length === 0) return "no-source";
  // Enterprises and the public have no budget level.
  const parts = reading.parts.filter((part) => isStateMoney(part.type));
  if (parts.some((part) => part.level === null)) return "no-level";
  return parts.some((part) => part.type === null) ? "no-type" : null;
}

function columnOf(table: Table, kind: string): string | null {
  return table.columns.find(({ definition }) => definition.kind === kind)?.definition.id ?? null;
}

/** The first source column of a total that none of them splits; null where some does. */
function openColumn(table: Table, row: TableRow): string | null {
  const sourced = table.form.sourcedColumn ?? "";
  if (!row.amounts[sourced]?.amount) return null;
  const parts = splittingColumnsOf(table.form).get(sourced) ?? [];
  const isSplit = table.columns.some(
    ({ definition: { id, source } }) => source && row.amounts[id]?.amount
  );
  const first = table.columns.find(({ definition }) => parts.includes(definition.id));
  return isSplit ? null : (first?.definition.id ?? null);
}

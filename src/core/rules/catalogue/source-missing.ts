import type { Measure } from "../../packs";
import { isStateMoney } from "../../sources";
import { rowsWhere, splittingColumnsOf, type Table, type TableRow } from "../../table";
import { amountColumns } from "../amountTable";
import { defineRule } from "../definitions";
import { isOwnMoney } from "../ownMoney";
import { periodIn } from "../periodTexts";
import { placeOf } from "../places";
import { splitTasks } from "../sourceLines";

/** F301: money without level or type ("Đề nghị ghi rõ từng nguồn kinh phí", letter 790/STTTT). */
export const sourceMissing = defineRule({
  id: "source-missing",
  code: "F301",
  fixKind: null,
  check: function* ({ tables }) {
    for (const table of tables) {
      const parents = splitTasks(table);
      for (const row of lackingRows(table)) {
        if (parents.has(row.row)) continue;
        const lack = lackOf(row);
        if (lack === null) continue;
        const columnId =
          columnOf(table, lack === "no-type" ? "source-type" : "source-level") ??
          openColumn(table, row);
        if (columnId === null || isOwnMoney(table, row)) continue;
        const at = placeOf(table, row, columnId);
        yield { at, messageId: messageOf(table, row, lack), data: { name: row.name } };
      }
    }
  },
});

/** Rows of money that leave something of its sources unsaid. */
const lackingRows = rowsWhere(
  (table) => (row) =>
    (row.kind === "source-line" || row.kind === "task") &&
    lackOf(row) !== null &&
    hasMoney(table, row)
);

function hasMoney(table: Table, row: TableRow): boolean {
  return amountColumns(table).some((id) => (row.amounts[id]?.amount ?? 0) !== 0);
}

type Lack = "no-source" | "no-level" | "no-type";

/** What the row leaves unsaid; null when nothing, or when another rule already speaks of the text. */
function lackOf(row: TableRow): Lack | null {
  const reading = row.sources;
  if (reading === null) return "no-source";
  if (reading.problems.length > 0) return null;
  if (reading.parts.length === 0) return "no-source";
  let lack: Lack | null = null;
  for (const { level, type } of reading.parts) {
    // Enterprises and the public have no budget level.
    if (!isStateMoney(type)) continue;
    if (level === null) return "no-level";
    if (type === null) lack = "no-type";
  }
  return lack;
}

/** In wide forms a total may be all that has money: then the year's columns are what is missing. */
function messageOf({ form }: Table, { amounts }: TableRow, lack: Lack): string {
  const isWide = splittingColumnsOf(form).has(form.sourcedColumn ?? "");
  const hasSourced = Boolean(amounts[form.sourcedColumn ?? ""]?.amount);
  return lack === "no-source" && isWide && !hasSourced ? "total-only" : lack;
}

function columnOf(table: Table, kind: string): string | null {
  return table.columns.find(({ definition }) => definition.kind === kind)?.definition.id ?? null;
}

/** The first source column of money that none of them splits; null where some does. */
function openColumn(table: Table, row: TableRow): string | null {
  const sourced = table.form.sourcedColumn ?? "";
  const parts = splittingColumnsOf(table.form).get(sourced) ?? [];
  const first = table.columns.find(({ definition }) => parts.includes(definition.id));
  if (!first || fixedSources(table).some((id) => row.amounts[id]?.amount)) return null;
  const isOpen = Boolean(row.amounts[sourced]?.amount) || leavesRestOpen(table, row, sourced);
  return isOpen ? first.definition.id : null;
}

function fixedSources({ columns }: Table): readonly string[] {
  return columns.flatMap(({ definition: { id, source } }) => (source ? [id] : []));
}

/**
 * Whether a task has more in total than it was given so far, and the year's columns say nothing of
 * the rest. A zero or a dash typed there says that the year needs none.
 */
function leavesRestOpen(table: Table, row: TableRow, sourced: string): boolean {
  const total = sumOf(table, row, ["total"]);
  if (total === 0 || sumOf(table, row, ["allocated", "done"]) >= total) return false;
  if (isOtherYears(table, row)) return false;
  return [sourced, ...fixedSources(table)].every((id) => {
    const cell = row.cells[id];
    return !cell || cell.text === "" || cell.formula !== null;
  });
}

function sumOf({ columns }: Table, { amounts }: TableRow, measures: readonly Measure[]): number {
  return columns.reduce((sum, { definition: { id, measure, source } }) => {
    const isAsked = measure !== undefined && measures.includes(measure) && !source;
    return isAsked ? sum + (amounts[id]?.amount ?? 0) : sum;
  }, 0);
}

/** Whether the task begins after the table's year or ended before it. */
function isOtherYears({ columns, year }: Table, { cells }: TableRow): boolean {
  const column = columns.find(({ definition }) => definition.kind === "period");
  const period = periodIn(cells[column?.definition.id ?? ""]?.text ?? "");
  return period.ok && (period.value.from.year > year || period.value.to.year < year);
}

import type { ColumnKind, Measure } from "../../packs";
import { rowsWhere, type Table, type TableRow } from "../../table";
import { defineRule } from "../definitions";
import { isDitto, quotesDocument } from "../documentTexts";
import { placeOf } from "../places";

/** Money of earlier years: the task has begun. */
const BEGUN: readonly Measure[] = ["done", "allocated"];
/** Money of the year before: what has it is going on. */
const RUNNING: readonly Measure[] = ["planned", "estimate", "disbursed"];
/** Columns where people quote a document. */
const QUOTING: readonly ColumnKind[] = ["decision", "note", "text", "name"];
/** Rows that belong to the task above them. */
const OWN_LINES: readonly TableRow["kind"][] = ["source-line", "of-which", "continuation", "blank"];

/**
 * P505: a task that is going on quotes no decision or other document, in a form that has a column
 * for it.
 */
export const decisionMissing = defineRule({
  id: "decision-missing",
  code: "P505",
  fixKind: null,
  check: function* ({ tables }) {
    for (const table of tables) {
      const column = quotingColumn(table);
      if (column === null) continue;
      const amounts = begunColumns(table);
      const texts = textColumns(table);
      for (const row of silentTasks(table)) {
        const amount = begunAmount(row, amounts);
        if (amount === null) continue;
        if (linesOf(table, row).some((line) => quotesIn(line, texts))) continue;
        if (texts.some((id) => repeatsDocument(table, row, id))) continue;
        yield {
          at: placeOf(table, row, column),
          messageId: "missing",
          data: { name: row.name, found: { dong: amount } },
        };
      }
    }
  },
});

/** Tasks that have begun and quote no document themselves. */
const silentTasks = rowsWhere((table) => {
  const amounts = begunColumns(table);
  const texts = textColumns(table);
  return (row) =>
    row.kind === "task" && begunAmount(row, amounts) !== null && !quotesIn(row, texts);
});

function textColumns({ columns }: Table): readonly string[] {
  return columns.flatMap(({ definition: { kind, id } }) => (QUOTING.includes(kind) ? [id] : []));
}

const quoting = new WeakMap<TableRow, boolean>();

/** Whether some text of a row quotes a document; a row that has not changed still does. */
function quotesIn(row: TableRow, texts: readonly string[]): boolean {
  const known = quoting.get(row);
  if (known !== undefined) return known;
  const answer = texts.some((id) => quotesDocument(row.cells[id]?.text ?? ""));
  quoting.set(row, answer);
  return answer;
}

/** Whether a mark such as "nt" stands below the quote of a task above, with marks alone between. */
function repeatsDocument({ rows, header }: Table, { row, cells }: TableRow, id: string): boolean {
  if (!isDitto(cells[id]?.text ?? "")) return false;
  for (let at = row - header.bottom - 2; at >= 0; at -= 1) {
    const above = rows[at];
    if (above?.kind !== "task") continue;
    const text = above.cells[id]?.text ?? "";
    if (!isDitto(text)) return quotesDocument(text);
  }
  return false;
}

/** Where the form asks for a document; null in forms that do not. */
function quotingColumn({ columns }: Table): string | null {
  return columns.find(({ definition }) => definition.kind === "decision")?.definition.id ?? null;
}

function begunColumns({ columns }: Table): readonly string[] {
  return columns.flatMap(({ definition: { id, measure, yearOffset, source } }) => {
    if (measure === undefined || source !== undefined) return [];
    const runs = RUNNING.includes(measure) && (yearOffset ?? 0) < 0;
    return BEGUN.includes(measure) || runs ? [id] : [];
  });
}

function begunAmount({ amounts }: TableRow, columns: readonly string[]) {
  for (const id of columns) {
    const amount = amounts[id]?.amount ?? null;
    if (amount !== null && amount > 0) return amount;
  }
  return null;
}

/** The rows below a task that are parts of it. */
function linesOf({ rows, header }: Table, { row }: TableRow): readonly TableRow[] {
  const at = row - header.bottom - 1;
  let end = at + 1;
  while (OWN_LINES.includes(rows[end]?.kind ?? "task")) end += 1;
  return rows.slice(at + 1, end);
}

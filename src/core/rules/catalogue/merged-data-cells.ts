import { cellText, formatAddress, formatRange, valueAt, type RangeAddress } from "../../sheet";
import type { MappedColumn, RowKind, Table, TableRow } from "../../table";
import { defineRule, type Finding } from "../definitions";

/** Rows that hold data; headings, sums and remarks are often merged over their width. */
const DATA: readonly RowKind[] = ["task", "source-line", "of-which", "continuation"];

/** S109: merges inside the data. Such rows can be neither sorted nor filtered. */
export const mergedDataCells = defineRule({
  id: "merged-data-cells",
  code: "S109",
  fixKind: null,
  check: function* ({ tables }) {
    for (const table of tables) {
      for (const merge of table.sheet.merges) yield* findingOf(table, merge);
    }
  },
});

function* findingOf(table: Table, merge: RangeAddress): Generator<Finding> {
  const { header, lastRow, rows, sheet } = table;
  if (merge.top <= header.bottom || merge.top > lastRow) return;
  const first = merge.top - header.bottom - 1;
  const covered = rows.slice(first, merge.bottom - header.bottom);
  const tasks = new Set(covered.flatMap((row) => taskOf(row) ?? []));
  const columns = table.columns.filter(
    ({ column }) => column >= merge.left && column <= merge.right
  );
  const messageId = messageOf(table, columns, tasks.size);
  const [start] = columns;
  if (messageId === null || !start) return;
  const lost = [...tasks].filter((row) => row > merge.top).map((row) => String(row + 1));
  const cell = formatAddress({ row: merge.top, column: merge.left });
  yield {
    at: { sheet: sheet.name, cell, header: start.header },
    messageId,
    data: {
      range: formatRange(merge),
      found: cellText(valueAt(sheet, merge.top, merge.left)),
      count: tasks.size,
      ...(messageId === "names" ? { row: lost.join(", ") } : {}),
    },
  };
}

/** The sheet row of the task that a data row belongs to; null for other rows. */
function taskOf({ kind, row, parentRow }: TableRow): number | null {
  return DATA.includes(kind) ? (parentRow ?? row) : null;
}

/**
 * What a merge does: nothing when it covers no task, or only the lines of one. A category is
 * printed once over its tasks, as the forms themselves do.
 */
function messageOf(
  { form }: Table,
  columns: readonly MappedColumn[],
  tasks: number
): string | null {
  const [first] = columns;
  if (!first || tasks === 0) return null;
  if (columns.length > 1) return "across-columns";
  if (tasks === 1 || first.definition.kind === "category") return null;
  if (first.definition.id === form.nameColumn) return "names";
  return first.definition.kind === "amount" ? "amount" : "across-tasks";
}

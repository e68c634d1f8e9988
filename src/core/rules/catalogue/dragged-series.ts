import { formatAddress } from "../../sheet";
import type { Table, TableRow } from "../../table";
import { defineRule, type Finding } from "../definitions";
import { draggedRuns, textIn, type DraggedRun } from "../draggedRuns";
import { placeOf, writeValue } from "../places";

/**
 * P527: years, days or numbers of documents that grow by one from row to row among rows that keep one,
 * as dragging a cell with the fill handle makes them.
 */
export const draggedSeries = defineRule({
  id: "dragged-series",
  code: "P527",
  fixKind: "suggestion",
  check: function* ({ tables }) {
    for (const table of tables) {
      // Rows of a project's sheet ask for different things.
      if (table.form.perProject) continue;
      for (const run of draggedRuns(table)) {
        const messageId = judge(table, run);
        if (messageId) yield tell(table, run, messageId);
      }
    }
  },
});

/** So many other rows that keep what the first cell says show what was meant. */
const OTHERS_ALIKE = 2;
/** A list in the order of years: from here on each year a row of its own is no chance. */
const LONG_RUN = 4;
/** All rows were dragged: no plan of so many rows goes so far. */
const WHOLE_COLUMN = { cells: 5, yearsOn: 5 };

function judge(table: Table, run: DraggedRun): "among" | "alone" | null {
  const { columnId, rows, grows } = run;
  const [first, ...grown] = rows.map((row) => textIn(row, columnId));
  const own = new Set(rows);
  const others = table.rows.filter((row) => !own.has(row));
  // What other rows say as well is no slip of the hand.
  if (others.some((row) => grown.includes(textIn(row, columnId)))) return null;
  const alike = others.filter((row) => textIn(row, columnId) === first);
  const end = rows.at(-1)?.row ?? 0;
  const goesBack = alike.some(({ row }) => row > end);
  const isLong = grows === "year" && rows.length >= LONG_RUN;
  if (alike.length >= OTHERS_ALIKE && (goesBack || isLong)) return "among";
  return grows === "day" || passesPlan(table, run) ? "alone" : null;
}

function passesPlan({ year }: Table, { columnId, rows, grows }: DraggedRun): boolean {
  if (grows !== "year" || rows.length < WHOLE_COLUMN.cells) return false;
  const last = /\d{4}$/.exec(textIn(rows.at(-1), columnId))?.[0];
  return Number(last) > year + WHOLE_COLUMN.yearsOn;
}

function tell(table: Table, { columnId, rows }: DraggedRun, messageId: string): Finding {
  const [first, ...grown] = rows;
  const places = grown.map((row) => placeOf(table, row, columnId));
  const [at = { sheet: table.sheet.name }, ...related] = places;
  const cell = first?.cells[columnId];
  return {
    at,
    messageId,
    data: {
      found: textIn(grown[0], columnId),
      last: textIn(grown.at(-1), columnId),
      cell: places.at(-1)?.cell ?? "",
      other: cell ? formatAddress(cell) : "",
      expected: textIn(first, columnId),
    },
    fix: { kind: "suggestion", titleId: "as-first", edits: editsOf(table, columnId, first, grown) },
    related,
  };
}

/** What the first cell holds, in all that were dragged from it. */
function editsOf(
  table: Table,
  columnId: string,
  first: TableRow | undefined,
  grown: readonly TableRow[]
) {
  const value = first?.cells[columnId]?.value ?? null;
  return grown.flatMap(({ cells: { [columnId]: cell } }) =>
    cell ? [writeValue(table, cell, value)] : []
  );
}

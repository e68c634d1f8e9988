import { dong, subtractDong, sumOrNull, type Dong } from "../../money";
import type { SourcePart } from "../../sources";
import { sourceLinesByTask, type Place, type Table, type TableRow } from "../../table";
import { defineRule, type Finding } from "../definitions";
import { placeOf } from "../places";
import { sourceColumnOf } from "../sourceRows";
import { amountColumns } from "../sums";

/** F305: the sources of a task do not add up to the task. */
export const sourceSplitMismatch = defineRule({
  id: "source-split-mismatch",
  code: "F305",
  fixKind: null,
  check: function* ({ tables }) {
    for (const table of tables) {
      const lines = sourceLinesByTask(table.rows);
      for (const row of table.rows) {
        const own = lines.get(row.row);
        const { kind, sources } = row;
        if (sources && (kind === "source-line" || (kind === "task" && !own))) {
          yield* textSplit(table, row, sources.parts);
        }
        if (own) yield* lineSplit(table, row, own);
      }
    }
  },
});

/** "NS tỉnh 80%; NS huyện 20%" must be 100 %; "NS tỉnh: 500; NS huyện: 200" one of the amounts. */
function* textSplit(table: Table, row: TableRow, parts: readonly SourcePart[]): Generator<Finding> {
  const [first] = parts;
  if (!first) return;
  // Found only where it is needed: nearly all sources add up.
  const place = () => placeOf(table, row, sourceColumnOf(table, row, first.text));
  if (parts.every((part) => part.share !== null)) yield* shareGap(place, parts);
  if (parts.every((part) => part.amount !== null)) yield* amountGap(table, row, place, parts);
}

function* shareGap(place: () => Place, parts: readonly SourcePart[]): Generator<Finding> {
  const share = parts.reduce((sum, part) => sum + (part.share ?? 0), 0) / 100;
  if (share === 100) return;
  yield { at: place(), messageId: "shares", data: { found: share, expected: 100 } };
}

function* amountGap(
  table: Table,
  row: TableRow,
  place: () => Place,
  parts: readonly SourcePart[]
): Generator<Finding> {
  const expected = row.amounts[table.form.sourcedColumn ?? ""]?.amount ?? null;
  const stated = amountColumns(table).flatMap((id) => row.amounts[id]?.amount ?? []);
  const sum = sumOrNull(parts.map((part) => dong(part.amount ?? 0)));
  if (expected === null || sum === null || stated.includes(sum)) return;
  yield { at: place(), messageId: "amounts", data: gap(sum, expected) };
}

/** One row per source: each column of the lines must give the task's figure. */
function* lineSplit(table: Table, row: TableRow, lines: readonly TableRow[]): Generator<Finding> {
  for (const id of amountColumns(table)) {
    const amounts = lines.flatMap((line) => line.amounts[id]?.amount ?? []);
    const expected = row.amounts[id]?.amount ?? null;
    const sum = sumOrNull(amounts);
    if (expected === null || sum === null || sum === 0 || sum === expected) continue;
    yield { at: placeOf(table, row, id), messageId: "lines", data: gap(sum, expected) };
  }
}

function gap(found: Dong, expected: Dong): Finding["data"] {
  return {
    found: { dong: found },
    expected: { dong: expected },
    difference: { dong: subtractDong(found, expected) },
  };
}

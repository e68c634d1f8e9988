import type { Table, TableRow } from "../../table";
import { defineRule, type Finding, type FixOffer } from "../definitions";
import { mayHoldOthersTasks } from "../groupGaps";
import { placeOf, rangesInRow } from "../places";
import { leftOut, missedTasks } from "../shortSums";
import { columnSumFix } from "../sumFix";
import { columnSums, differs, nameOf, type SumCheck } from "../sums";

/** S114: a SUM that misses inserted rows. Other wrong sums are the business of T403 and T404. */
export const formulaRangeShort = defineRule({
  id: "formula-range-short",
  code: "S114",
  fixKind: "fix",
  check: function* ({ tables }) {
    for (const table of tables) {
      for (const checks of shortSums(table)) yield* findingOf(checks);
    }
  },
});

/** The sums of a row that miss tasks, row by row: a row is inserted for all columns at once. */
function shortSums(table: Table): Iterable<readonly SumCheck[]> {
  const rows = new Map<number, SumCheck[]>();
  for (const check of [...columnSums(table, "group"), ...columnSums(table, "total")]) {
    if (!differs(check, "error") || missedTasks(check).length === 0) continue;
    const known = rows.get(check.row.row);
    if (known) known.push(check);
    else rows.set(check.row.row, [check]);
  }
  return rows.values();
}

function* findingOf(checks: readonly SumCheck[]): Generator<Finding> {
  const [first, ...more] = checks;
  if (!first) return;
  const { table, row, columnId, stated, computed } = first;
  const missed = missedTasks(first);
  const wrong = checks.flatMap((check) => columnSumFix(check) ?? []);
  const isSafe = wrong.every(({ kind }) => kind === "fix");
  const blank = blankBeside(first, missed);
  // What is only widened for later must not make a safe offer one to think about.
  const beside = blank
    .flatMap((check) => columnSumFix(check) ?? [])
    .filter(({ kind }) => !isSafe || kind === "fix");
  const fixes = [...wrong, ...beside];
  const fix: FixOffer = {
    kind: isSafe ? "fix" : "suggestion",
    titleId: "sum-formula",
    edits: fixes.flatMap(({ edits }) => edits),
  };
  const short = [first, ...more, ...blank].flatMap((one) => row.cells[one.columnId] ?? []);
  const messageId = short.length === 1 ? "short" : "short-columns";
  yield {
    at: placeOf(table, row, columnId),
    messageId: mayHoldOthersTasks(table, row) ? "short-of-group" : messageId,
    data: {
      ...(short.length === 1 ? {} : { cells: rangesInRow(short) }),
      name: nameOf(row),
      count: missed.length,
      missed: missed.slice(0, 3).map(nameOf).join("; "),
      found: { dong: stated },
      expected: { dong: computed },
    },
    related: missed.map((task) => placeOf(table, task, columnId)),
    ...(wrong.length > 0 ? { fix } : {}),
  };
}

/** Sums of the row that leave out the same tasks where these have no money yet: right only today. */
function blankBeside({ table, row }: SumCheck, missed: readonly TableRow[]): readonly SumCheck[] {
  const sums = [...columnSums(table, "group"), ...columnSums(table, "total")];
  return sums.filter((one) => {
    if (one.row !== row || one.stated !== one.computed) return false;
    const open = leftOut(one);
    return missed.every((task) => open.includes(task));
  });
}

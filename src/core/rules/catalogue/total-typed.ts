import type { Table } from "../../table";
import { defineRule, type Finding, type FixOffer } from "../definitions";
import { placeOf } from "../places";
import { columnSumFix } from "../sumFix";
import { columnSums, nameOf, type SumCheck } from "../sums";

/** T407: a sum row with typed figures, right today and wrong after the next change. */
export const totalTyped = defineRule({
  id: "total-typed",
  code: "T407",
  fixKind: "fix",
  check: function* ({ tables }) {
    for (const table of tables) {
      for (const checks of typedSums(table)) yield* findingOf(checks);
    }
  },
});

/** Typed sums that are right, row by row; wrong ones are the business of T403 and T404. */
function typedSums(table: Table): Iterable<readonly SumCheck[]> {
  const rows = new Map<number, SumCheck[]>();
  for (const check of [...columnSums(table, "group"), ...columnSums(table, "total")]) {
    const { row, columnId, stated, computed } = check;
    const cell = row.cells[columnId];
    const isTyped = typeof cell?.value === "number" && cell.formula === null;
    if (!isTyped || stated !== computed || stated === 0) continue;
    const known = rows.get(row.row);
    if (known) known.push(check);
    else rows.set(row.row, [check]);
  }
  return rows.values();
}

function* findingOf(checks: readonly SumCheck[]): Generator<Finding> {
  const [first] = checks;
  if (!first) return;
  const { table, row, columnId } = first;
  const fixes = checks.flatMap((check) => columnSumFix(check) ?? []);
  const fix: FixOffer = {
    kind: fixes.every(({ kind }) => kind === "fix") ? "fix" : "suggestion",
    titleId: "sum-formula",
    edits: fixes.flatMap(({ edits }) => edits),
  };
  yield {
    at: placeOf(table, row, columnId),
    messageId: "typed",
    data: { name: nameOf(row), count: checks.length },
    ...(fixes.length > 0 ? { fix } : {}),
  };
}

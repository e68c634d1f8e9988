import { subtractDong } from "../../money";
import type { TableRow } from "../../table";
import { defineRowRule, type Finding, type RowTable } from "../definitions";
import { placeOf } from "../places";
import { nameOf } from "../sums";

/** P508: more was done, or given in earlier years, than the whole task costs. */
export const doneOverTotal = defineRowRule({
  id: "done-over-total",
  code: "P508",
  fixKind: null,
  prepare: (table) => {
    const pairs = donePairs(table);
    return function* (row) {
      if (row.kind !== "task") return;
      for (const pair of pairs) {
        const finding = judge(table, row, pair);
        if (finding) yield finding;
      }
    };
  },
});

function judge(table: RowTable, row: TableRow, { done, total }: DonePair): Finding | null {
  const found = row.amounts[done]?.amount ?? null;
  const expected = row.amounts[total]?.amount ?? null;
  if (found === null || expected === null || found <= expected) return null;
  return {
    at: placeOf(table, row, done),
    messageId: "over",
    data: {
      name: nameOf(row),
      found: { dong: found },
      expected: { dong: expected },
      difference: { dong: subtractDong(found, expected) },
    },
  };
}

/** Column ids of what was done, and of the whole it is a part of. */
interface DonePair {
  readonly done: string;
  readonly total: string;
}

/**
 * Columns of what was done beside the whole: a total that adds up coming years ("Cộng 3 năm") has
 * nothing of the years before.
 */
function donePairs({ form, columns }: RowTable): readonly DonePair[] {
  const of = (measures: readonly (string | undefined)[]) =>
    columns.flatMap(({ definition: { id, measure } }) => (measures.includes(measure) ? [id] : []));
  return of(["total"]).flatMap((total) => {
    const equation = form.equations.find((one) => one.total === total);
    return of(["done", "allocated"]).flatMap((done) =>
      equation && !equation.addends.includes(done) ? [] : [{ done, total }]
    );
  });
}

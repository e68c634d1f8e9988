import type { ColumnDefinition } from "../../packs";
import { subtractDong } from "../../money";
import { cellsOf, comparedPlaces } from "../comparedCells";
import { defineRowRule, type RowTable } from "../definitions";
import { nameOf } from "../sums";

/** P515: more was disbursed than planned for the same year; what was carried over may explain it. */
export const disbursedOverPlan = defineRowRule({
  id: "disbursed-over-plan",
  code: "P515",
  fixKind: null,
  prepare: (table) => {
    const pairs = pairsOf(table);
    if (pairs.length === 0) return null;
    return (row, report) => {
      if (row.kind !== "task") return;
      for (const ids of pairs) {
        const [found, expected] = ids.map((id) => row.amounts[id]?.amount ?? null);
        if (!found || expected === null || expected === undefined || found <= expected) continue;
        const difference = { dong: subtractDong(found, expected) };
        const figures = { found: { dong: found }, expected: { dong: expected }, difference };
        const data = { name: nameOf(row), ...cellsOf(table, row, ids), ...figures };
        report({ ...comparedPlaces(table, row, ids), messageId: "over", data });
        return;
      }
    };
  },
});

/** Columns of what was disbursed in a year, that since January first, each with the plan of that year. */
function pairsOf({ columns }: RowTable): readonly (readonly [string, string])[] {
  const of = (measure: ColumnDefinition["measure"]) =>
    columns.flatMap(({ definition }) => (definition.measure === measure ? [definition] : []));
  return [...of("cumulative"), ...of("disbursed")].flatMap((paid) =>
    of("planned").flatMap((plan): readonly (readonly [string, string])[] =>
      plan.yearOffset === paid.yearOffset ? [[paid.id, plan.id]] : []
    )
  );
}

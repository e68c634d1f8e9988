import { dong, type Dong } from "../../money";
import { parameterOn, type DatedParameter, type PackDefinition } from "../../packs";
import { defineRule } from "../definitions";
import { placeOf } from "../places";
import { nameOf } from "../sums";

/** Thresholds from the highest: the first that a total reaches is told. */
const THRESHOLDS = [
  {
    id: "group-a-limit",
    messageId: "group-a",
    reaches: (total: Dong, limit: number) => total >= limit,
  },
  {
    id: "group-b-limit",
    messageId: "group-b",
    reaches: (total: Dong, limit: number) => total >= limit,
  },
  {
    id: "one-step-limit",
    messageId: "two-steps",
    reaches: (total: Dong, limit: number) => total > limit,
  },
] as const;

/** P509: what the law of the day asks of a project so large: group A or B, design in two steps. */
export const projectGroup = defineRule({
  id: "project-group",
  code: "P509",
  fixKind: null,
  check: function* ({ tables, pack, asOf }) {
    const thresholds = thresholdsOn(pack, asOf);
    const least = Math.min(...thresholds.map(({ limit }) => limit.value));
    for (const table of tables) {
      const columns = table.columns.filter(({ definition }) => definition.measure === "total");
      for (const row of table.rows) {
        if (row.kind !== "task") continue;
        for (const { definition } of columns) {
          const total = row.amounts[definition.id]?.amount ?? null;
          if (total === null || total < least) continue;
          const reached = thresholds.find(({ limit, reaches }) => reaches(total, limit.value));
          if (!reached) continue;
          const { messageId, limit } = reached;
          yield {
            at: placeOf(table, row, definition.id),
            messageId,
            data: { name: nameOf(row), found: { dong: total }, ...evidence(limit) },
          };
        }
      }
    }
  },
});

function thresholdsOn(pack: PackDefinition, asOf: string) {
  return THRESHOLDS.flatMap((one) => {
    const limit = parameterOn(pack, one.id, asOf);
    return limit ? [{ ...one, limit }] : [];
  });
}

function evidence({ value, document }: DatedParameter) {
  return { expected: { dong: dong(value) }, document };
}

import { dong, type Dong } from "../../money";
import {
  parameterOn,
  type DatedParameter,
  type FormDefinition,
  type PackDefinition,
} from "../../packs";
import { defineRowRule } from "../definitions";
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
export const projectGroup = defineRowRule({
  id: "project-group",
  code: "P509",
  fixKind: null,
  prepare: (table, { pack, asOf }) => {
    const thresholds = thresholdsOn(pack, asOf);
    const columns = table.columns.filter(
      ({ definition: { id, measure } }) => measure === "total" && !addsYears(table.form, id)
    );
    if (thresholds.length === 0 || columns.length === 0) return null;
    return (row, report) => {
      if (row.kind !== "task") return;
      for (const { definition } of columns) {
        const total = row.amounts[definition.id]?.amount ?? null;
        if (total === null) continue;
        const reached = thresholds.find(({ limit, reaches }) => reaches(total, limit.value));
        if (!reached) continue;
        const { messageId, limit } = reached;
        report({
          at: placeOf(table, row, definition.id),
          messageId,
          data: { name: nameOf(row), found: { dong: total }, ...evidence(limit) },
        });
      }
    };
  },
});

/** Whether a total is that of the years of a plan: the project may have begun before, or go on after it. */
function addsYears({ equations, columns }: FormDefinition, id: string): boolean {
  const addends = equations.flatMap((one) => (one.total === id ? one.addends : []));
  const years = addends.map((one) => columns.find((column) => column.id === one));
  return (
    years.length > 1 &&
    years.every((one) => one?.yearOffset !== undefined && one.measure === years[0]?.measure)
  );
}

function thresholdsOn(pack: PackDefinition, asOf: string) {
  return THRESHOLDS.flatMap((one) => {
    const limit = parameterOn(pack, one.id, asOf);
    return limit ? [{ ...one, limit }] : [];
  });
}

function evidence({ value, document }: DatedParameter) {
  return { expected: { dong: dong(value) }, document };
}

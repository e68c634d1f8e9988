import { gapOf, sumOrNull, ZERO_DONG, type Dong } from "../../money";
import { defineRule, type Finding } from "../definitions";
import { placeOf, unitOf } from "../places";
import { previousTasks, type OwnTask, type PreviousTask } from "../previousTasks";
import { roundingTolerance } from "../tolerance";

/** P512: what this year's plan calls done or given before is not what last year's files say. */
export const carriedOverDiffers = defineRule({
  id: "carried-over-differs",
  code: "P512",
  fixKind: null,
  check: function* (context) {
    for (const task of previousTasks(context)) {
      for (const now of task.now) {
        const finding = compare(task, now, context.previous?.name ?? "");
        if (finding) yield finding;
      }
    }
  },
});

/** The column of money up to the plan year, where the table has one. */
function pastColumn({ table }: OwnTask) {
  return table.columns.find(
    ({ definition: { measure } }) => measure === "done" || measure === "allocated"
  );
}

/** "Đã thực hiện" goes on with what was paid, "Lũy kế đã bố trí" with what was given. */
function compare(task: PreviousTask, now: OwnTask, file: string): Finding | null {
  const column = pastColumn(now);
  if (!column) return null;
  const { measure, id } = column.definition;
  const addends = [task.before, measure === "done" ? task.disbursed : task.planned];
  const found = now.row.amounts[id]?.amount ?? ZERO_DONG;
  const isWhole = addends.every((one) => one !== null);
  const expected = sumOrNull(addends.map((one) => one ?? ZERO_DONG));
  // With a plan alone, or a report alone, only too little is certain.
  if (expected === null || (found >= expected && !isWhole)) return null;
  if (isRounding(found, expected, addends, now, id)) return null;
  return {
    at: placeOf(now.table, now.row, id),
    messageId: isWhole ? "differs" : "less",
    data: evidence(now.row.name, found, expected),
    related: [{ ...placeOf(task.at.table, task.at.row, task.at.table.form.nameColumn), file }],
  };
}

function evidence(name: string, found: Dong, expected: Dong): Finding["data"] {
  const difference = { dong: gapOf(found, expected) };
  return { name, found: { dong: found }, expected: { dong: expected }, difference };
}

/** Amounts are compared as far as this year's table prints them. */
function isRounding(
  found: Dong,
  expected: Dong,
  addends: readonly (Dong | null)[],
  { table, row }: OwnTask,
  id: string
): boolean {
  const parts = addends.flatMap((one) => one ?? []);
  const gap = gapOf(found, expected);
  return gap === 0 || gap <= roundingTolerance(unitOf(table, id, row) ?? "dong", found, parts);
}

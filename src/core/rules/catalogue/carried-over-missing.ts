import { defineRule } from "../definitions";
import { placeOf } from "../places";
import { isPlan, previousTasks } from "../previousTasks";

/** P511: a task that last year's workbook leaves unfinished is not in this year's plan. */
export const carriedOverMissing = defineRule({
  id: "carried-over-missing",
  code: "P511",
  fixKind: null,
  check: function* (context) {
    const { previous, tables, year } = context;
    const plan = tables.find((table) => table.year === year && isPlan(table));
    if (!previous || !plan) return;
    for (const { name, isUnfinished, now, at } of previousTasks(context)) {
      if (!isUnfinished || now.length > 0) continue;
      const { table, row } = at;
      const file = previous.name;
      yield {
        at: { sheet: plan.sheet.name },
        messageId: "gone",
        data: { name, form: plan.form.id },
        related: [{ ...placeOf(table, row, table.form.nameColumn), file }],
      };
    }
  },
});

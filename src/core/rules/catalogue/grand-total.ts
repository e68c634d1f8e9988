import { describeSum } from "../countedTwice";
import { defineRule } from "../definitions";
import { missedTasks } from "../shortSums";
import { columnSums, differs } from "../sums";

/** T404: the grand total ≠ all tasks. */
export const grandTotal = defineRule({
  id: "grand-total",
  code: "T404",
  fixKind: "fix",
  check: function* ({ tables }) {
    for (const check of tables.flatMap((table) => columnSums(table, "total"))) {
      // A formula that misses rows is rule S114's.
      if (!differs(check, "error") || missedTasks(check).length > 0) continue;
      const finding = describeSum(check);
      if (finding) yield finding;
    }
  },
});

import { describeSum } from "../countedTwice";
import { defineRule } from "../definitions";
import { missedTasks } from "../shortSums";
import { columnSums, differs } from "../sums";

/** T403: a group's subtotal ≠ its tasks; "trong đó" lines are no addends. */
export const groupSum = defineRule({
  id: "group-sum",
  code: "T403",
  fixKind: "fix",
  check: function* ({ tables }) {
    for (const check of tables.flatMap((table) => columnSums(table, "group"))) {
      // A formula that misses rows is rule S114's.
      if (!differs(check, "error") || missedTasks(check).length > 0) continue;
      const finding = describeSum(check);
      if (finding) yield finding;
    }
  },
});

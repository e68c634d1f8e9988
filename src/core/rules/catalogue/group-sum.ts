import { defineRule } from "../definitions";
import { columnSumFix } from "../sumFix";
import { columnSums, differs, sumFinding } from "../sums";

/** T403: a group's subtotal ≠ its tasks; "trong đó" lines are no addends. */
export const groupSum = defineRule({
  id: "group-sum",
  code: "T403",
  fixKind: "fix",
  check: function* ({ tables }) {
    for (const check of tables.flatMap((table) => columnSums(table, "group"))) {
      if (differs(check, "error")) yield sumFinding(check, "differs", columnSumFix(check));
    }
  },
});

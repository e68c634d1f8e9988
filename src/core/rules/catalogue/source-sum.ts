import { defineRule } from "../definitions";
import { describeEquation } from "../equationFix";
import { rowGaps } from "../rowSums";
import { differs } from "../sums";

/** T402: a task's total ≠ the sum of its source columns. */
export const sourceSum = defineRule({
  id: "source-sum",
  code: "T402",
  fixKind: "suggestion",
  check: function* ({ tables }) {
    for (const check of tables.flatMap((table) => rowGaps(table, "sources"))) {
      if (differs(check, "error")) yield describeEquation(check, "sources");
    }
  },
});

import { defineRule } from "../definitions";
import { describeEquation } from "../equationFix";
import { rowGaps } from "../rowSums";
import { differs } from "../sums";

/** T401: total ≠ done + needed on a task's row. */
export const rowSum = defineRule({
  id: "row-sum",
  code: "T401",
  fixKind: "suggestion",
  check: function* ({ tables }) {
    for (const check of tables.flatMap((table) => rowGaps(table, "parts"))) {
      if (differs(check, "error")) yield describeEquation(check, "parts");
    }
  },
});

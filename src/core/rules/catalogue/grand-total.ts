import { defineRule } from "../definitions";
import { columnSumFix } from "../sumFix";
import { columnSums, differs, sumFinding } from "../sums";

/** T404: the grand total ≠ all tasks. */
export const grandTotal = defineRule({
  id: "grand-total",
  code: "T404",
  fixKind: "fix",
  check: function* ({ tables }) {
    for (const check of tables.flatMap((table) => columnSums(table, "total"))) {
      if (differs(check, "error")) yield sumFinding(check, "differs", columnSumFix(check));
    }
  },
});

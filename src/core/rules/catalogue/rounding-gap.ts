import { defineRule } from "../definitions";
import { rowGaps } from "../rowSums";
import { columnSums, differs, sumFinding } from "../sums";

/** T406: a sum that is off by no more than rounding explains. */
export const roundingGap = defineRule({
  id: "rounding-gap",
  code: "T406",
  fixKind: null,
  check: function* ({ tables }) {
    for (const table of tables) {
      const checks = [
        ...rowGaps(table, "parts"),
        ...rowGaps(table, "sources"),
        ...columnSums(table, "group"),
        ...columnSums(table, "total"),
      ];
      for (const check of checks) {
        if (!differs(check, "tolerance")) continue;
        yield sumFinding(check, "rounding", null);
      }
    }
  },
});

import { digitsBelowDong } from "../belowDong";
import { defineRule, type Finding } from "../definitions";

/** H214: a typed figure finer than one đồng, which does not exist. */
export const fractionOfDong = defineRule({
  id: "fraction-of-dong",
  code: "H214",
  fixKind: "suggestion",
  check: function* (context) {
    for (const finding of digitsBelowDong(context, "fraction", ({ noise }) => !noise)) {
      yield suggest(finding);
    }
  },
});

/** What somebody typed is never rounded in bulk. */
function suggest({ fix, ...finding }: Finding): Finding {
  return fix ? { ...finding, fix: { ...fix, kind: "suggestion" } } : finding;
}

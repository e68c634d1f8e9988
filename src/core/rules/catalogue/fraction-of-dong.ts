import { defineRule } from "../definitions";
import { digitsBelowDong } from "../belowDong";

/** H214: a typed figure finer than one đồng, which does not exist. */
export const fractionOfDong = defineRule({
  id: "fraction-of-dong",
  code: "H214",
  fixKind: "fix",
  check: ({ tables }) => digitsBelowDong(tables, "fraction", ({ noise }) => !noise),
});

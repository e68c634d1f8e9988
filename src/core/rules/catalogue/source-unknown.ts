import { defineRule } from "../definitions";
import { offerSourceAbove } from "../sourceAbove";
import { sourceProblems } from "../sourceRows";

/** F302: text in a source column that names no known source. */
export const sourceUnknown = defineRule({
  id: "source-unknown",
  code: "F302",
  fixKind: "suggestion",
  check: ({ tables }) =>
    sourceProblems(tables, "unknown", (problem) => problem.nearest, offerSourceAbove),
});

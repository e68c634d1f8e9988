import { defineRule } from "../definitions";
import { sourceProblems } from "../sourceRows";

/** F308: a form of procurement or investment in the source column. */
export const notASource = defineRule({
  id: "not-a-source",
  code: "F308",
  fixKind: null,
  check: ({ tables }) => sourceProblems(tables, "not-a-source", () => []),
});

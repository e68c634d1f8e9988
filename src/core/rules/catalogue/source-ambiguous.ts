import { defineRule } from "../definitions";
import { sourceProblems } from "../sourceRows";

/** F303: "Ngân sách nhà nước", "NST": more than one source could be meant. */
export const sourceAmbiguous = defineRule({
  id: "source-ambiguous",
  code: "F303",
  fixKind: "suggestion",
  check: ({ tables }) => sourceProblems(tables, "ambiguous", (problem) => problem.candidates),
});

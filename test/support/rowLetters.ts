import type { RowKind } from "../../src/core/table";

/** Letters of row kinds, as expectations and labels write them. */
export const ROW_LETTERS: Readonly<Record<RowKind, string>> = {
  group: "g",
  task: "t",
  "source-line": "s",
  "of-which": "w",
  continuation: "c",
  subtotal: "u",
  total: "T",
  "header-repeat": "h",
  "column-numbers": "n",
  note: "x",
  blank: "b",
};

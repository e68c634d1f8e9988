import type { SameTexts } from "../locale";
import type { tableRules as vi } from "../vi/tableRules";

/** Messages of the rules on how a table is built: rows, groups, numbers and sums. */
export const tableRules: SameTexts<typeof vi> = {
  "header-repeated": {
    title: "Header repeated among the rows",
    repeated:
      "The table's header stands here again ({rows} rows), as a page break leaves it. Remove it, and let the header repeat in print instead.",
  },
  "row-split": {
    title: "Task broken over several rows",
    split:
      "“{found}” carries on the task “{name}” above (a page break, mostly). Join them into one row.",
  },
  "numbering-broken": {
    title: "Numbering broken",
    jump: "“{name}”: number {found} skips some. Check whether a row is missing, then number again.",
    repeated: "“{name}”: number {found} was used for the row above. Number again.",
    back: "“{name}”: number {found} goes back inside its group. Number again.",
  },
  "group-unknown": {
    title: "Group that the form does not have",
    unknown:
      "The form has no group “{found}”, so its money falls into no group when consolidated. The form's groups: {expected}.",
  },
  "subtotal-wrong-column": {
    title: "Sum in the wrong column",
    moved: "“{name}”: {found} is the sum of column “{expected}”, but stands in this one.",
  },
  "total-typed": {
    title: "Sum typed by hand",
    typed:
      "“{name}”: {count} sums are typed and will be wrong after the next change below. Use a formula.",
  },
  "negative-amount": {
    title: "Negative amount",
    negative: "“{name}”: {found} is below zero in a column that holds no adjustment. Check it.",
  },
  "formula-text-mismatch": {
    title: "Formula in the name does not fit",
    missing: "“{name}” says it adds up {found}, but the table has no {expected}.",
    "other-sum": "“{name}” says it adds up {found}, but its figures are not that sum.",
  },
};

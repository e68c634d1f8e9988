import { foldKey } from "../../text";
import { defineRowRule, type RowTable } from "../definitions";
import { placeOf } from "../places";
import { nameOf } from "../sums";

const KINDS: readonly string[] = ["task", "source-line", "of-which", "continuation"];

/** Columns whose figures may fall: adjustments, differences, deficits. */
const ADJUSTS = /\b(?:dieu chinh|tang|giam|chenh lech|boi chi|boi thu|thu hoi)\b/;

/** T408: an amount below zero in a column that holds no adjustment. */
export const negativeAmount = defineRowRule({
  id: "negative-amount",
  code: "T408",
  fixKind: null,
  prepare: (table) => {
    const columns = columnsWithoutSign(table);
    return function* (row) {
      if (!KINDS.includes(row.kind)) return;
      for (const id of columns) {
        const amount = row.amounts[id]?.amount ?? null;
        if (amount === null || amount >= 0) continue;
        const data = { name: nameOf(row), found: { dong: amount } };
        yield { at: placeOf(table, row, id), messageId: "negative", data };
      }
    };
  },
});

function columnsWithoutSign({ columns }: RowTable): readonly string[] {
  return columns.flatMap(({ definition, header }) => {
    const words = foldKey(`${definition.group ?? ""} ${definition.header} ${header}`);
    return definition.kind === "amount" && !ADJUSTS.test(words) ? [definition.id] : [];
  });
}

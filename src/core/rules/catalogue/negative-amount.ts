import { ZERO_DONG } from "../../money";
import type { TableRow } from "../../table";
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
    return (row, report) => {
      if (!KINDS.includes(row.kind)) return;
      for (const id of negativeIn(row, columns)) {
        const data = { name: nameOf(row), found: { dong: row.amounts[id]?.amount ?? ZERO_DONG } };
        report({ at: placeOf(table, row, id), messageId: "negative", data });
      }
    };
  },
});

const NONE: readonly string[] = [];

/** Columns below zero that were typed; those of formulas where nothing else in the row explains them. */
function negativeIn(row: TableRow, columns: readonly string[]): readonly string[] {
  let negative = NONE;
  for (const id of columns) {
    if ((row.amounts[id]?.amount ?? 0) >= 0) continue;
    const value = row.cells[id]?.value ?? null;
    // A total may be read from its source columns: what it shows itself is not below zero then.
    const isShown = value !== null && (typeof value !== "number" || value < 0);
    if (isShown) negative = [...negative, id];
  }
  if (negative === NONE) return NONE;
  const typed = negative.filter((id) => row.cells[id]?.formula === null);
  return typed.length > 0 ? typed : negative;
}

function columnsWithoutSign({ columns }: RowTable): readonly string[] {
  return columns.flatMap(({ definition, header }) => {
    const words = foldKey(`${definition.group ?? ""} ${definition.header} ${header}`);
    return definition.kind === "amount" && !ADJUSTS.test(words) ? [definition.id] : [];
  });
}

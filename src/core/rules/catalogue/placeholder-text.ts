import type { TableRow } from "../../table";
import { defineRowRule, type Finding, type RowTable } from "../definitions";
import { exampleFinder } from "../exampleRows";
import { placeOf } from "../places";

/** H216: "…", "?", "chưa có" where an amount is due, and an example row that was left with money. */
export const placeholderText = defineRowRule({
  id: "placeholder-text",
  code: "H216",
  fixKind: null,
  prepare: (table) => {
    const isExample = exampleFinder(table);
    return (row, report) => {
      for (const columnId in row.amounts) {
        if (row.amounts[columnId]?.problem?.kind !== "placeholder") continue;
        report({
          at: placeOf(table, row, columnId),
          messageId: "placeholder",
          data: { found: row.cells[columnId]?.text ?? "" },
        });
      }
      const example = isExample(row) ? exampleFinding(table, row) : null;
      if (example) report(example);
    };
  },
});

/** The row with its money; without any it adds nothing to a sum. */
function exampleFinding(table: RowTable, row: TableRow): Finding | null {
  for (const { definition } of table.columns) {
    const amount = row.amounts[definition.id]?.amount;
    if (!amount) continue;
    const money = placeOf(table, row, definition.id);
    return {
      at: placeOf(table, row, table.form.nameColumn),
      messageId: "example",
      data: {
        name: row.name,
        row: String(row.row + 1),
        found: { dong: amount },
        cell: money.cell ?? "",
      },
      related: [money],
    };
  }
  return null;
}

import type { TableRow } from "../table";
import type { Finding, RowTable } from "./definitions";
import { placeOf } from "./places";

/**
 * A finding on a row as a whole, at its name: says the first amount in it of a column that counts,
 * and its cell. Null where there is none, since such a row adds nothing to a sum.
 */
export function findMoneyRow(
  table: RowTable,
  row: TableRow,
  messageId: string,
  counts: (columnId: string) => boolean = () => true
): Finding | null {
  for (const { definition } of table.columns) {
    const amount = row.amounts[definition.id]?.amount;
    if (!amount || !counts(definition.id)) continue;
    const money = placeOf(table, row, definition.id);
    return {
      at: placeOf(table, row, table.form.nameColumn),
      messageId,
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

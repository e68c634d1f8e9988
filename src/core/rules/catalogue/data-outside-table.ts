import { formatAddress, valueAt } from "../../sheet";
import { defineRule } from "../definitions";

/** S108: figures below the end of the table, in its amount columns: they count for nothing. */
export const dataOutsideTable = defineRule({
  id: "data-outside-table",
  code: "S108",
  fixKind: null,
  check: function* ({ tables }) {
    for (const { sheet, rows, header, columns } of tables) {
      const last = rows[rows.length - 1]?.row ?? header.bottom;
      const amounts = columns.filter(({ definition }) => definition.kind === "amount");
      for (let row = last + 1; row < sheet.rowCount; row += 1) {
        for (const { column, header: text } of amounts) {
          const value = valueAt(sheet, row, column);
          if (typeof value !== "number" || value === 0) continue;
          yield {
            at: { sheet: sheet.name, cell: formatAddress({ row, column }), header: text },
            messageId: "below",
            data: { found: value },
          };
        }
      }
    }
  },
});

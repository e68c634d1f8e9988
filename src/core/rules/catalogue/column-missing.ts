import { fillYear } from "../../packs";
import { formatAddress } from "../../sheet";
import { defineRule } from "../definitions";

/** S103: a column of the form is gone or its header unreadable. */
export const columnMissing = defineRule({
  id: "column-missing",
  code: "S103",
  fixKind: null,
  check: function* ({ tables }) {
    for (const table of tables) {
      for (const column of table.missing) {
        yield {
          at: {
            sheet: table.sheet.name,
            cell: formatAddress({ row: table.header.top, column: table.header.left }),
          },
          messageId: "missing",
          data: { form: table.form.id, expected: fillYear(column.header, table.year) },
        };
      }
    }
  },
});

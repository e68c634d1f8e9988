import { formatAddress } from "../../sheet";
import { defineRule } from "../definitions";

/** S105: a column the form does not have. Legal ("có thể thêm cột để ghi chú rõ hơn"), only listed. */
export const columnAdded = defineRule({
  id: "column-added",
  code: "S105",
  fixKind: null,
  check: function* ({ tables }) {
    for (const table of tables) {
      for (const { column, header } of table.extra) {
        yield {
          at: {
            sheet: table.sheet.name,
            cell: formatAddress({ row: table.header.bottom, column }),
            header,
          },
          messageId: "added",
          data: { found: header, form: table.form.id },
        };
      }
    }
  },
});

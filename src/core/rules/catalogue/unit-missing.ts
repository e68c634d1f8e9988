import { formatAddress } from "../../sheet";
import { defineRule } from "../definitions";

/** H204: no unit line for the table, so its figures mean nothing yet. */
export const unitMissing = defineRule({
  id: "unit-missing",
  code: "H204",
  fixKind: null,
  check: function* ({ tables }) {
    for (const table of tables) {
      if (table.unit !== null) continue;
      yield {
        at: {
          sheet: table.sheet.name,
          cell: formatAddress({
            row: Math.max(0, table.header.top - 1),
            column: table.header.left,
          }),
        },
        messageId: "missing",
        data: { form: table.form.id },
      };
    }
  },
});

import { formatAddress } from "../../sheet";
import { defineRule } from "../definitions";

/** S117: the year in the table's headers is not the plan year of the workbook. */
export const yearDiffers = defineRule({
  id: "year-differs",
  code: "S117",
  fixKind: null,
  check: function* ({ tables, year }) {
    for (const table of tables) {
      if (table.year === year) continue;
      yield {
        at: {
          sheet: table.sheet.name,
          cell: formatAddress({ row: table.header.top, column: table.header.left }),
        },
        messageId: "differs",
        // As text: a year is no amount and takes no separators.
        data: { found: String(table.year), expected: String(year) },
      };
    }
  },
});

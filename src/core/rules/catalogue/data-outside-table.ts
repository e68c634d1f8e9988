import { defineRule } from "../definitions";
import { countFigures } from "../figures";

/** S108: figures below the end of the table, a second table among them: they count for nothing. */
export const dataOutsideTable = defineRule({
  id: "data-outside-table",
  code: "S108",
  fixKind: null,
  check: function* ({ tables }) {
    for (const { sheet, rows, header } of tables) {
      const last = rows[rows.length - 1]?.row ?? header.bottom;
      const { count, first } = countFigures(sheet, last + 1);
      if (first === null) continue;
      yield {
        at: { sheet: sheet.name, cell: first },
        messageId: "below",
        data: { count },
      };
    }
  },
});

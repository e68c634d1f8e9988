import { formatAddress } from "../../sheet";
import { defineRule } from "../definitions";
import { countFigures } from "../figures";

/** A figure or a few may be anything; a table of money has more. */
const LEAST_FIGURES = 5;

/** S101: a sheet with money that matches no form of the pack. */
export const formNotRecognised = defineRule({
  id: "form-not-recognised",
  code: "S101",
  fixKind: null,
  check: function* ({ workbook, tables, copies }) {
    const read = new Set([...tables, ...copies].map((table) => table.sheet.name));
    for (const sheet of workbook.sheets) {
      if (sheet.visibility !== "visible" || read.has(sheet.name)) continue;
      const { count: figures } = countFigures(sheet, 0);
      if (figures < LEAST_FIGURES) continue;
      yield {
        at: { sheet: sheet.name, cell: formatAddress({ row: 0, column: 0 }) },
        messageId: "no-form",
        data: { sheet: sheet.name, figures },
      };
    }
  },
});

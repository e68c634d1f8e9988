import { detectSeparators } from "../../money";
import { formatAddress, type SheetSnapshot } from "../../sheet";
import { defineRule } from "../definitions";

/** A figure or a few may be anything; a table of money has more. */
const LEAST_FIGURES = 5;
const TEXT_AMOUNT = /^\(?\d{1,3}(?:[.,]\d{3})*(?:[.,]\d{1,3})?\)?$/;

/** S101: a sheet with money that matches no form of the pack. */
export const formNotRecognised = defineRule({
  id: "form-not-recognised",
  code: "S101",
  fixKind: null,
  check: function* ({ workbook, tables }) {
    const read = new Set(tables.map((table) => table.sheet.name));
    for (const sheet of workbook.sheets) {
      if (sheet.visibility !== "visible" || read.has(sheet.name)) continue;
      const figures = countFigures(sheet);
      if (figures < LEAST_FIGURES) continue;
      yield {
        at: { sheet: sheet.name, cell: formatAddress({ row: 0, column: 0 }) },
        messageId: "no-form",
        data: { sheet: sheet.name, figures },
      };
    }
  },
});

/** Numbers and amounts as text; whole columns of years and running numbers do not count. */
function countFigures(sheet: SheetSnapshot): number {
  let figures = 0;
  for (let column = 0; column < sheet.columnCount; column += 1) {
    const values = sheet.values.map((row) => row[column] ?? null);
    const numbers = values.filter((value) => typeof value === "number");
    const small = numbers.every((value) => value < 200 || (value >= 1990 && value <= 2100));
    const texts = values.filter(
      (value) => typeof value === "string" && TEXT_AMOUNT.test(value.trim()) && /[.,]/.test(value)
    );
    figures += small ? 0 : numbers.length;
    figures += texts.length > 0 && detectSeparators(values) !== "unknown" ? texts.length : 0;
  }
  return figures;
}

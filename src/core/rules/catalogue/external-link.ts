import { cellOfKey, formatAddress, isCellError, valueAt, type SheetSnapshot } from "../../sheet";
import { defineRule, type Finding } from "../definitions";

/** "[2]Tổng hợp!B4", "'D:\[Sổ 1.xlsx]Tờ 1'!A1": a bracketed book, then a sheet and "!". */
const OTHER_BOOK = /'[^']*\[[^\][]+\][^']*'!|(?:^|[^\p{L}\p{N}_\].])\[[^\][]+\][^!'()\s,;[\]]*!/u;
/** Texts inside a formula say nothing of where it points. */
const QUOTED = /"(?:[^"]|"")*"/g;

/** H212: a formula that takes its figure from another workbook, which the department does not have. */
export const externalLink = defineRule({
  id: "external-link",
  code: "H212",
  fixKind: "suggestion",
  check: function* ({ workbook }) {
    for (const sheet of workbook.sheets) {
      if (sheet.visibility === "veryHidden") continue;
      for (const [key, formula] of sheet.formulas) {
        if (formula.includes("[") && pointsOutside(formula)) yield findingOf(sheet, key, formula);
      }
    }
  },
});

function pointsOutside(formula: string): boolean {
  return OTHER_BOOK.test(formula.replace(QUOTED, ""));
}

function findingOf(sheet: SheetSnapshot, key: number, formula: string): Finding {
  const at = cellOfKey(key);
  const value = valueAt(sheet, at.row, at.column);
  const place = { sheet: sheet.name, cell: formatAddress(at) };
  const data = { found: formula };
  // Without a last result there is nothing to keep.
  if (value === null || isCellError(value)) return { at: place, messageId: "no-value", data };
  const edit = {
    ...{ sheet: sheet.name, ...at },
    before: { value, formula },
    after: { value, formula: null },
  };
  return {
    ...{ at: place, messageId: "linked", data },
    fix: { kind: "suggestion", titleId: "keep-value", edits: [edit] },
  };
}

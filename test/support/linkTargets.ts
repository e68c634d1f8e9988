import {
  cellOfKey,
  cellText,
  parseAddress,
  valueAt,
  type SheetSnapshot,
} from "../../src/core/sheet";

/** What the first part of HYPERLINK comes to: texts and cells of the sheet, one behind the other. */
function targetOf(sheet: SheetSnapshot, formula: string): string {
  const [, words = ""] = /^HYPERLINK\((.*),"[^"]*"\)$/.exec(formula) ?? [];
  const pieces = words.match(/"(?:[^"]|"")*"|[A-Z]+\d+/g) ?? [];
  return pieces
    .map((piece) => {
      const at = parseAddress(piece);
      if (at) return cellText(valueAt(sheet, at.row, at.column));
      return piece.slice(1, -1).replaceAll('""', '"');
    })
    .join("");
}

/** Where the links of a sheet that are formulas lead, row by row. */
export function linkTargets(sheet: SheetSnapshot): readonly string[] {
  return [...sheet.formulas]
    .filter(([, formula]) => formula.startsWith("HYPERLINK("))
    .sort(([a], [b]) => cellOfKey(a).row - cellOfKey(b).row)
    .map(([, formula]) => targetOf(sheet, formula));
}

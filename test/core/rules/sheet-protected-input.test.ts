import { cellKey, parseAddress } from "../../../src/core/sheet";
import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

/** The filled form on a protected sheet with these cells locked. */
function locked(...addresses: readonly string[]) {
  const workbook = filledWorkbook();
  const keys = addresses.map((address) => {
    const at = parseAddress(address);
    if (!at) throw new Error(address);
    return cellKey(at.row, at.column);
  });
  const sheets = workbook.sheets.map((sheet) => ({ ...sheet, lockedCells: new Set(keys) }));
  return { ...workbook, sheets };
}

describeRule("sheet-protected-input", {
  good: {
    "protected, nothing locked": locked(),
    "titles, headers, numbers and formulas locked": locked("A2", "B9", "A17", "H17", "J16", "J31"),
  },
  bad: {
    "amounts locked": { workbook: locked("J17", "J18"), found: ["J17 locked"], fix: null },
    "a blank row locked": { workbook: locked("B13"), found: ["B13 locked"], fix: null },
  },
});

import type { SheetSnapshot } from "../../../src/core/sheet";
import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

function withFirst(change: (sheet: SheetSnapshot) => SheetSnapshot) {
  const workbook = filledWorkbook();
  return { ...workbook, sheets: workbook.sheets.map(change) };
}

const hiddenCopy = () => {
  const workbook = filledWorkbook();
  const copies = workbook.sheets.map((sheet) => ({
    ...sheet,
    name: "nháp",
    visibility: "hidden" as const,
  }));
  return { ...workbook, sheets: [...workbook.sheets, ...copies] };
};

describeRule("hidden-money", {
  good: {
    "a hidden blank row": withFirst((sheet) => ({ ...sheet, hiddenRows: new Set([19]) })),
    "a hidden text column": withFirst((sheet) => ({ ...sheet, hiddenColumns: new Set([2]) })),
  },
  bad: {
    "a hidden task": {
      workbook: withFirst((sheet) => ({ ...sheet, hiddenRows: new Set([16]) })),
      found: ["H17 row"],
      fix: null,
    },
    "a hidden amount column": {
      workbook: withFirst((sheet) => ({ ...sheet, hiddenColumns: new Set([8]) })),
      found: ["I10 column"],
      fix: null,
    },
    "a hidden sheet": { workbook: hiddenCopy(), found: ["H16 sheet"], fix: null },
  },
});

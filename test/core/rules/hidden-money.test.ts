import type { SheetSnapshot } from "../../../src/core/sheet";
import { describeRule } from "../../support/describeRule";
import { brief, filledWorkbook } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

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

test.each([
  ["with money", 50, ["M16 column"]],
  ["of noughts", 0, []],
  ["left blank", null, []],
])("a hidden amount column %s", (_name, amount, expected) => {
  const pack = packNamed("cds-2027");
  const cells = { task: "Thuê đường truyền", "tinh-dt": 70, "tinh-tx": amount };
  const workbook = formWorkbook(pack, { form: "B02", tasks: [{ group: "ha-tang", cells }] });
  const [sheet] = workbook.sheets;
  const column = 12;
  const hidden = { ...workbook, sheets: [{ ...sheet!, hiddenColumns: new Set([column]) }] };
  const found = brief(findingsOn("hidden-money", hidden, { pack, asOf: "2026-11-01" }));
  expect(found.map((one) => one.replace(/\d+ /, "16 "))).toEqual(expected);
});

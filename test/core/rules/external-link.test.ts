import { applyEdits, parseAddress, type CellValue } from "../../../src/core/sheet";
import { describeRule } from "../../support/describeRule";
import { filledWorkbook, findingsOf } from "../../support/filled";

function withFiles(formula: string, linkedFiles: readonly string[]) {
  const workbook = withFormula("J17", formula, 1);
  const traits = { ...workbook.traits, externalLinks: true, linkedFiles };
  return findingsOf("external-link", { ...workbook, traits }).map(({ data }) => data["file"]);
}

function withFormula(address: string, formula: string, value: CellValue) {
  const at = parseAddress(address);
  if (!at) throw new Error(address);
  const before = { value: null, formula: null };
  return applyEdits(filledWorkbook(), [
    { sheet: "QN-B2", ...at, before, after: { value, formula } },
  ]);
}

const linked = (formula: string) => ({
  workbook: withFormula("J17", formula, 400.5),
  found: [`J17 ${formula.startsWith("SUM('D:") ? "linked-to" : "linked"}`],
  fix: "suggestion" as const,
});

describeRule("external-link", {
  good: {
    "another sheet": withFormula("J17", "'Phụ lục 2'!B4", 400.5),
    "a column of a table": withFormula("J17", "SUM(Bảng1[Kinh phí])", 400.5),
    "brackets in a text": withFormula("G17", '"[xem] Sổ 2!A1"', "[xem] Sổ 2!A1"),
    "brackets in a sheet's name elsewhere": withFormula("J17", "Bảng1[Cột]+Sổ2!A1", 400.5),
    "a column of the same row, times a price elsewhere": withFormula("J17", "[@SoLuong]*Gia!B1", 4),
    "a column, times a price elsewhere": withFormula("J17", "[Số tiền]*Giá!B1", 400.5),
    "from a column to another sheet": withFormula("J17", "SUM([Số tiền]:Tờ!A1)", 400.5),
  },
  bad: {
    "as a file keeps it": linked("[2]Sheet1!B4"),
    "over several sheets": linked("SUM([2]Quý1:Quý4!B4)"),
    "with a quoted name": linked("'[2]Tổng hợp'!$B$4*2"),
    "with its path": linked("SUM('D:\\Dự toán\\[Sổ 1.xlsx]Tờ 1'!A1:A3)"),
    "without a result": {
      workbook: withFormula("J17", "[2]Sheet1!B4", { error: "#REF!" }),
      found: ["J17 no-value"],
      fix: null,
    },
  },
});

test.each([
  ["[2]S!A1", ["a.xlsx", "file:///D:\\Dự toán\\Sở Y tế.xlsx"], "Sở Y tế.xlsx"],
  ["[1]S!A1+'[2]Tờ 1'!B2+[1]S!A2", ["https://x.vn/kh/a.xlsx", "b.xlsx"], "a.xlsx; b.xlsx"],
  ["[3]S!A1", ["a.xlsx"], ""],
  ["[1]S!A1", [""], ""],
  ["'D:\\KH\\[Sổ 1.xlsx]Tờ 1'!A1", [], "Sổ 1.xlsx"],
])("%s with %j names %j", (formula, linked, file) => {
  expect(withFiles(formula, linked)).toEqual([file]);
});

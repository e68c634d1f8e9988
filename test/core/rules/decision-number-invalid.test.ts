import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

describeRule("decision-number-invalid", {
  good: {
    "a plan of five years": filledWorkbook({ M17: "Theo Kế hoạch số 5 năm 2021-2025" }),
    "a count of times": filledWorkbook({ M17: "Điều chỉnh lần 1/13/2025" }),
    "with year": filledWorkbook({ M17: "NQ số 48/2025/NQ-HĐND" }),
    "a letter without type": filledWorkbook({ M17: "Công văn 790/STTTT ngày 16/7/2018" }),
    "a date is no number": filledWorkbook({ M17: "trước ngày 31/7/2018, 2/3 số xã" }),
    "dates in words and figures": filledWorkbook({
      M17: "QĐ 12/QĐ-UBND ngày 29/02/2016, ngày 05 tháng 12 năm 2017; trực 24/24, ngày 20-25 hằng tháng",
    }),
    "in another column": filledWorkbook({ C17: "QĐ 12/QĐ- UBND" }),
    "short for a number in another cell": filledWorkbook({
      C17: "Theo Quyết định số 538/QĐ-UBND",
      M17: "QĐ số 538 phê duyệt chủ trương",
    }),
    "a day of the time": filledWorkbook({ D17: "30/6/2019" }),
  },
  bad: {
    "blank after the hyphen": {
      workbook: filledWorkbook({ M17: "QĐ số 2458/QĐ- UBND" }),
      found: ["M17 mendable-spaces"],
      fix: "fix",
    },
    "Cyrillic letter": {
      workbook: filledWorkbook({ M17: "Nghị định 73/2019/NĐ-CР" }),
      found: ["M17 look-alike-letters"],
      fix: "suggestion",
    },
    "letters mistyped": {
      workbook: filledWorkbook({ M17: "QĐ số 2458/QĐ-UBDN" }),
      found: ["M17 misspelt"],
      fix: "suggestion",
    },
    "short for no number of the row": {
      workbook: filledWorkbook({
        C17: "Theo Quyết định số 1538/QĐ-UBND",
        M17: "QĐ số 538 phê duyệt chủ trương",
      }),
      found: ["M17 invalid"],
      fix: null,
    },
    "no such day in the time": {
      workbook: filledWorkbook({ D17: "31/6/2019" }),
      found: ["D17 impossible-date"],
      fix: null,
    },
    "no such day": {
      workbook: filledWorkbook({ M17: "QĐ số 2458/QĐ-UBND ngày 35/3" }),
      found: ["M17 impossible-date"],
      fix: null,
    },
    "day and month changed over": {
      workbook: filledWorkbook({ M17: "QĐ số 2458/QĐ-UBND ngày 3/16/2018" }),
      found: ["M17 impossible-date"],
      fix: "suggestion",
    },
  },
});

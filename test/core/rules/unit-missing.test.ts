import { describeRule } from "../../support/describeRule";
import { brief, filledWorkbook } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

describeRule("unit-missing", {
  good: {
    "short form": filledWorkbook({ A8: "ĐVT: tỷ đồng" }),
    "unit in brackets": filledWorkbook({ A8: "(nghìn đồng)" }),
  },
  bad: {
    "line deleted": {
      workbook: filledWorkbook({ A8: null }),
      found: ["A8 missing"],
      fix: "suggestion",
    },
    "another currency": {
      workbook: filledWorkbook({ A8: "Đơn vị tính: USD" }),
      found: ["A8 not-dong"],
      fix: null,
    },
    "no unit in the line": {
      workbook: filledWorkbook({ A8: "Đơn vị tính:" }),
      found: ["A8 missing"],
      fix: "suggestion",
    },
  },
});

test("forms without amounts need no unit", () => {
  const pack = packNamed("cds-2027");
  const workbook = formWorkbook(pack, { form: "B03", typed: { C10: "Hạ tầng lưu trữ" } });
  expect(brief(findingsOn("unit-missing", workbook, { pack, asOf: "2026-11-22" }))).toEqual([]);
});

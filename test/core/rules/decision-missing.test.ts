import type { CellValue } from "../../../src/core/sheet";
import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

/** QN-B1, whose remarks ask for the decision, with one task. */
const b1 = (note: string | null, cells: Readonly<Record<string, CellValue>> = {}) =>
  filledWorkbook(
    {},
    {
      form: "QN-B1",
      tasks: [
        { group: "ha-tang", cells: { task: "Duy trì máy chủ", estimate: 100, note, ...cells } },
      ],
    }
  );

describeRule("decision-missing", {
  good: {
    "a number without letters": b1("QĐ số 1582 ngày 18/12/2017"),
    "a number that must be mended": b1("2458/QĐ- UBND"),
    "quoted in the name": b1(null, { task: "Nâng cấp phần mềm theo Quyết định 2458/QĐ-UBND" }),
    "an estimate with its decision": b1("Quyết định 12/QĐ-UBND"),
    "no estimate yet": b1(null, { estimate: null }),
    "a form without a column for it": filledWorkbook({ M17: null }),
    "such a form, with other remarks": filledWorkbook({ M17: "Chuyển tiếp từ năm 2018" }),
  },
  bad: {
    "a form of what is going on": { workbook: b1(null), found: ["G13 missing"], fix: null },
    "remarks that quote nothing": {
      workbook: b1("Chuyển tiếp từ năm 2017"),
      found: ["G13 missing"],
      fix: null,
    },
  },
});

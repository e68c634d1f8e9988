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

/** Two tasks that have begun, one below the other. */
const two = (first: string | null, second: string) =>
  filledWorkbook(
    {},
    {
      form: "QN-B1",
      tasks: [first, second].map((note, index) => ({
        group: "ha-tang",
        cells: { task: `Duy trì hệ thống số ${String(index + 1)}`, estimate: 100, note },
      })),
    }
  );

const QUOTED = "Quyết định 2458/QĐ-UBND ngày 18/12/2017";

describeRule("decision-missing", {
  good: {
    "a number without letters": b1("QĐ số 1582 ngày 18/12/2017"),
    "number and day without letters": b1("QĐ 301 ngày 12/2/2017"),
    "number and day in brackets": b1("Theo kế hoạch số 12 (04/3/2018)"),
    "a number beside its issuer": b1("QĐ-UBND 301, ngày 12 tháng 2 năm 2017"),
    "the same as above": two(QUOTED, "nt"),
    "the same, between strokes": two(QUOTED, "-nt-"),
    "the same in words": two("QĐ 301 ngày 12/2/2017", "Như trên"),
    "the same in signs": two(QUOTED, "-//-"),
    "a number that must be mended": b1("2458/QĐ- UBND"),
    "quoted in the name": b1(null, { task: "Nâng cấp phần mềm theo Quyết định 2458/QĐ-UBND" }),
    "an estimate with its decision": b1("Quyết định 12/QĐ-UBND"),
    "no estimate yet": b1(null, { estimate: null }),
    "a form without a column for it": filledWorkbook({ M17: null }),
    "such a form, with other remarks": filledWorkbook({ M17: "Chuyển tiếp từ năm 2018" }),
  },
  bad: {
    "a form of what is going on": { workbook: b1(null), found: ["G13 missing"], fix: null },
    "the same as nothing": {
      workbook: two(null, "nt"),
      found: ["G13 missing", "G14 missing"],
      fix: null,
    },
    "a stroke is no mark": {
      workbook: two(QUOTED, "-"),
      found: ["G14 missing"],
      fix: null,
    },
    "a number without day or letters": {
      workbook: b1("Chờ quyết định 3 lần, ngày 12/2/2017 họp"),
      found: ["G13 missing"],
      fix: null,
    },
    "remarks that quote nothing": {
      workbook: b1("Chuyển tiếp từ năm 2017"),
      found: ["G13 missing"],
      fix: null,
    },
  },
});

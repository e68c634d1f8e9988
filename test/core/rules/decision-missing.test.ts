import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

const b1 = (note: string | null, estimate: number | null = 100) =>
  filledWorkbook(
    {},
    {
      form: "QN-B1",
      tasks: [{ group: "ha-tang", cells: { task: "Duy trì máy chủ", estimate, note } }],
    }
  );

describeRule("decision-missing", {
  good: {
    "a number without letters": filledWorkbook({ M17: "QĐ số 1582 ngày 18/12/2017" }),
    "a number that must be mended": filledWorkbook({ M17: "2458/QĐ- UBND" }),
    "quoted in the name": filledWorkbook({
      M17: null,
      B17: "Nâng cấp phần mềm theo Quyết định 2458/QĐ-UBND",
    }),
    "not begun": filledWorkbook({ M18: null, I18: 0 }),
    "an estimate with its decision": b1("Quyết định 12/QĐ-UBND"),
    "no estimate yet": b1(null, null),
  },
  bad: {
    "money was spent": {
      workbook: filledWorkbook({ M17: null }),
      found: ["M17 missing"],
      fix: null,
    },
    "a note that quotes nothing": {
      workbook: filledWorkbook({ M17: "Chuyển tiếp từ năm 2018" }),
      found: ["M17 missing"],
      fix: null,
    },
    "a form of what is going on": { workbook: b1(null), found: ["G13 missing"], fix: null },
  },
});

import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";
import { widePack, wideWorkbook } from "../../support/wide";

const blank = { K17: null, L17: null };

describeRule("source-in-note", {
  good: {
    "no sources in the note": filledWorkbook({ ...blank, M17: "Mua 20 máy, 5 máy in" }),
    "money that is left out": filledWorkbook({
      ...blank,
      M17: "Không gồm 1.500 triệu đồng ngân sách trung ương",
    }),
    "names without figures": filledWorkbook({ ...blank, M17: "Dùng NS tỉnh và NS huyện năm 2019" }),
    "a decision": filledWorkbook({ ...blank, M17: "Quyết định số 2458/QĐ-UBND ngày 18/12/2017" }),
    "the cells say it too": filledWorkbook({
      K17: "NS tỉnh 80%; NS huyện 20%",
      M17: "NS tỉnh 80%; NS huyện 20%",
    }),
    "a remark beside a named source": filledWorkbook({ M17: "đã cấp 100 triệu đồng vốn SN" }),
    "no money": filledWorkbook({ ...blank, H17: null, I17: null, J17: null, M17: "NS tỉnh 80%" }),
  },
  bad: {
    "shares, sources blank": {
      workbook: filledWorkbook({
        ...blank,
        M17: "KH 17.663 triệu đồng; NS tỉnh 80%; NS huyện 20%",
      }),
      found: ["M17 only-there"],
      fix: "suggestion",
    },
    "shares beside one level": {
      workbook: filledWorkbook({ K17: "NS tỉnh", M17: "NS tỉnh 80%; NS huyện 20%" }),
      found: ["M17 only-there"],
      fix: "suggestion",
    },
    "amounts that add up to the row's": {
      workbook: filledWorkbook({ M17: "NS tỉnh: 300,5; NS huyện: 100" }),
      found: ["M17 only-there"],
      fix: "suggestion",
    },
  },
});

const note = (tw: number | null) => [
  [1, "Mua máy chủ", null, 500, tw, null, null, null, "NSTW 300, NS tỉnh 200"],
];

describeRule(
  "source-in-note",
  {
    good: { "columns are filled": wideWorkbook(note(500)) },
    bad: {
      "columns are blank": {
        workbook: wideWorkbook(note(null)),
        found: ["I3 only-there"],
        fix: null,
      },
    },
  },
  widePack
);

import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";
import { widePack, wideWorkbook } from "../../support/wide";

describeRule("source-missing", {
  good: {
    "enterprise money has no level": filledWorkbook({ K17: null, L17: "Xã hội hóa" }),
    "no money, no source": filledWorkbook({
      H17: null,
      I17: null,
      J17: null,
      K17: null,
      L17: null,
    }),
    "level and type in one cell": filledWorkbook({
      K17: "Ngân sách tỉnh (Vốn sự nghiệp)",
      L17: null,
    }),
    "an unknown source is another rule's": filledWorkbook({ K17: "NS abc xyz" }),
  },
  bad: {
    "nothing at all": {
      workbook: filledWorkbook({ K17: null, L17: null }),
      found: ["K17 no-source"],
      fix: null,
    },
    "no level": { workbook: filledWorkbook({ K17: null }), found: ["K17 no-level"], fix: null },
    "no type": { workbook: filledWorkbook({ L17: null }), found: ["L17 no-type"], fix: null },
    "dots only": {
      workbook: filledWorkbook({ K17: "…", L17: "..." }),
      found: ["K17 no-source"],
      fix: null,
    },
    "a source line without type": {
      workbook: filledWorkbook({ L29: null }),
      found: ["L29 no-type"],
      fix: null,
    },
  },
});

const money = (needed: number | null, tinh: number | null) => [
  [1, "Mua máy chủ", 900, needed, null, tinh],
];

describeRule(
  "source-missing",
  {
    good: {
      "a source column is filled": wideWorkbook(money(500, 300)),
      "a blank total": wideWorkbook(money(null, 300)),
      "no money of the year": wideWorkbook(money(null, null)),
    },
    bad: {
      "no source column is filled": {
        workbook: wideWorkbook(money(500, null)),
        found: ["E3 no-source"],
        fix: null,
      },
    },
  },
  widePack
);

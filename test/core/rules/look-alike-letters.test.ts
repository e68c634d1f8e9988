import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

describeRule("look-alike-letters", {
  good: {
    "a Russian word": filledWorkbook({ B17: "Phần mềm Яндекс Москва" }),
    "a Greek symbol": filledWorkbook({ B17: "Hệ số λ = 2 µm" }),
    "a document number in the notes is for P504": filledWorkbook({ M17: "NĐ 73/2019/NĐ-CР" }),
  },
  bad: {
    "U+00D0": {
      workbook: filledWorkbook({ B17: "Ðầu tư máy chủ" }),
      found: ["B17 foreign"],
      fix: "fix",
    },
    Cyrillic: {
      workbook: filledWorkbook({ C17: "Theo 73/2019/NĐ-CР" }),
      found: ["C17 foreign"],
      fix: "fix",
    },
    "outside a number in the notes": {
      workbook: filledWorkbook({ M17: "QĐ 12/QÐ-UBND của ÐVKH" }),
      found: ["M17 foreign"],
      fix: "fix",
    },
  },
});

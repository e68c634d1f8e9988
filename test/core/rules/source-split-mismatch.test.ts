import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

describeRule("source-split-mismatch", {
  good: {
    "amounts give what is needed": filledWorkbook({ K17: "NS tỉnh: 300; NS huyện: 100,5" }),
    "amounts give the total": filledWorkbook({ K17: "NS tỉnh: 300; NS huyện: 200,5" }),
    "no amounts": filledWorkbook({ K17: "NS tỉnh, NS huyện" }),
  },
  bad: {
    amounts: {
      workbook: filledWorkbook({ K17: "NS tỉnh: 300; NS huyện: 100" }),
      found: ["K17 amounts"],
      fix: "suggestion",
    },
    shares: {
      workbook: filledWorkbook({ K18: "NS tỉnh 80%; NS huyện 10%" }),
      found: ["K18 shares"],
      fix: "suggestion",
    },
    lines: { workbook: filledWorkbook({ J30: 100 }), found: ["J28 lines"], fix: "suggestion" },
  },
});

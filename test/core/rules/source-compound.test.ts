import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

describeRule("source-compound", {
  good: {
    "with amounts": filledWorkbook({ K17: "NS tỉnh: 300; NS huyện: 100,5" }),
    "with shares": filledWorkbook({ K17: "NS tỉnh 50%; NS huyện 50%" }),
    "lines under the task": filledWorkbook({ K28: "NS tỉnh, NSTW" }),
  },
  bad: {
    "two levels": {
      workbook: filledWorkbook({ K17: "NS tỉnh, NS huyện" }),
      found: ["K17 no-amounts"],
      fix: null,
    },
    "one of two without its amount": {
      workbook: filledWorkbook({ K17: "NS tỉnh: 300; NS huyện" }),
      found: ["K17 no-amounts"],
      fix: "suggestion",
    },
    "one of two without its share": {
      workbook: filledWorkbook({ K17: "NS tỉnh 80%; NS huyện" }),
      found: ["K17 no-amounts"],
      fix: "suggestion",
    },
    "two types": {
      workbook: filledWorkbook({ K17: null, L17: "Doanh nghiệp; Vốn sự nghiệp" }),
      found: ["L17 no-amounts"],
      fix: null,
    },
  },
});

import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

describeRule("source-unknown", {
  good: {
    "old tone mark": filledWorkbook({ K17: null, L17: "Vốn xã hội hoá" }),
    abbreviation: filledWorkbook({ K17: "NSTW" }),
    blank: filledWorkbook({ K17: null, L17: null }),
  },
  bad: {
    "the same words in both columns": {
      workbook: filledWorkbook({ K17: "theo trên", L17: "theo trên" }),
      found: ["K17 plain", "L17 with-proposals"],
      fix: null,
    },
    "letters swapped": {
      workbook: filledWorkbook({ K17: "NS tihn" }),
      found: ["K17 with-proposals"],
      fix: "suggestion",
      choices: ["Ghi “Ngân sách cấp tỉnh”", "Ghi “Ngân sách trung ương”", "Ghi “Ngân sách cấp xã”"],
    },
    "a unit of government": {
      workbook: filledWorkbook({ K17: "hợp tác xã" }),
      found: ["K17 plain"],
      fix: null,
    },
    "the same as above, unsaid": {
      workbook: filledWorkbook({ K30: "-nt-" }),
      found: ["K30 plain"],
      fix: "suggestion",
    },
    "the same as above, with nothing above": {
      workbook: filledWorkbook({ K17: "nt" }),
      found: ["K17 plain"],
      fix: null,
    },
    "in the type column": {
      workbook: filledWorkbook({ L17: "Chủ đầu tư" }),
      found: ["L17 with-proposals"],
      fix: "suggestion",
      choices: [
        "Ghi “Vốn đầu tư phát triển”",
        "Ghi “Nguồn thu được để lại”",
        "Ghi “Vốn sự nghiệp (chi thường xuyên)”",
      ],
    },
  },
});

import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

const AGAIN = {
  A13: "TT",
  B13: "Tên dự án, nhiệm vụ",
  D13: "Thời gian thực hiện",
  E13: "Đơn vị chủ trì/ phối hợp",
};

describeRule("header-repeated", {
  good: {
    "a task named like a header": filledWorkbook({ B13: "Ghi chú", D13: "2019", E13: "Sở Y tế" }),
    "a numbered task in a header's words": filledWorkbook({ ...AGAIN, A13: 5 }),
  },
  bad: {
    "the header again": { workbook: filledWorkbook(AGAIN), found: ["A13 repeated"], fix: "fix" },
    "other words, no number": {
      workbook: filledWorkbook({ ...AGAIN, A13: null, B13: "Nội dung" }),
      found: ["B13 repeated"],
      fix: "suggestion",
    },
    "with its column numbers": {
      workbook: filledWorkbook({ ...AGAIN, B14: 2, C14: 3, D14: 4, E14: 5 }),
      found: ["A13 repeated"],
      fix: "fix",
    },
  },
});

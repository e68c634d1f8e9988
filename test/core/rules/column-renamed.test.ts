import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

describeRule("column-renamed", {
  good: {
    "another year": filledWorkbook({ J10: "Cần thực hiện trong năm 2020" }),
    "a usual wording": filledWorkbook({ A9: "STT", E9: "Đơn vị chủ trì" }),
    "a remark in brackets": filledWorkbook({ M9: "Ghi chú (nếu có)" }),
    "a column that is gone": filledWorkbook({ D9: null }),
  },
  bad: {
    "words added": {
      workbook: filledWorkbook({ H10: "Tổng kinh phí thực hiện" }),
      found: ["H10 renamed"],
      fix: "fix",
    },
    "with a unit of its own, which a new text would lose": {
      workbook: filledWorkbook({ H10: "Tổng kinh phí thực hiện (triệu đồng)" }),
      found: ["H10 renamed"],
      fix: null,
    },
  },
});

import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

describeRule("words-mismatch", {
  good: {
    "other capitals": filledWorkbook({
      A32: "Bằng chữ: HAI TỶ MỘT TRĂM TRIỆU NĂM TRĂM NGHÌN ĐỒNG",
    }),
    "no line at all": filledWorkbook({ A32: null }),
  },
  bad: {
    "another amount": {
      workbook: filledWorkbook({ A32: "Bằng chữ: Hai tỷ đồng." }),
      found: ["A32 differs"],
      fix: "fix",
    },
    "left blank": {
      workbook: filledWorkbook({ A32: "Bằng chữ: …………" }),
      found: ["A32 blank"],
      fix: "fix",
    },
  },
});

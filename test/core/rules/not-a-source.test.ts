import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

describeRule("not-a-source", {
  good: { "renting named in the task": filledWorkbook({ B17: "Thuê dịch vụ phần mềm" }) },
  bad: {
    procurement: {
      workbook: filledWorkbook({
        K17: "Thuê hạ tầng, dịch vụ công nghệ thông tin từ các doanh nghiệp",
      }),
      found: ["K17 plain"],
      fix: "suggestion",
    },
  },
});

import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

const TEXT = "Nâng cấp phần mềm";

describeRule("not-nfc", {
  good: {
    composed: filledWorkbook({ B17: TEXT.normalize("NFC") }),
    "stray spaces are another matter": filledWorkbook({ B17: `${TEXT}  2` }),
  },
  bad: {
    decomposed: {
      workbook: filledWorkbook({ B17: TEXT.normalize("NFD") }),
      found: ["B17 decomposed"],
      fix: "fix",
    },
    "marks in the wrong order": {
      workbook: filledWorkbook({ C17: "ke\u0301\u0302 hoạch" }),
      found: ["C17 decomposed"],
      fix: "fix",
    },
  },
});

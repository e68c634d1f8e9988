import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

describeRule("text-number", {
  good: {
    "a dash for nothing": filledWorkbook({ I18: "-" }),
    "two readings are another rule's": filledWorkbook({ J17: "3.000", J18: null, J28: null }),
    "words to come are another rule's": filledWorkbook({ J17: "theo dự toán" }),
    "a number with many decimals": filledWorkbook({ J18: 1000.125 }),
    "a unit inside is another rule's": filledWorkbook({ J17: "2,05 tỷ" }),
    "text in a text column": filledWorkbook({ C17: "1.234.567" }),
  },
  bad: {
    "thousands with dots": {
      workbook: filledWorkbook({ J17: "1.234.567" }),
      found: ["J17 as-text"],
      fix: "fix",
    },
    "decimal comma": {
      workbook: filledWorkbook({ J17: "400,5" }),
      found: ["J17 as-text"],
      fix: "fix",
    },
    "no-break space": {
      workbook: filledWorkbook({ J17: "400,5\u00a0" }),
      found: ["J17 as-text"],
      fix: "fix",
    },
    about: {
      workbook: filledWorkbook({ J17: "khoảng 600" }),
      found: ["J17 as-text"],
      fix: "suggestion",
    },
    "a total typed as text": {
      workbook: filledWorkbook({ J31: "2.100,5" }),
      found: ["J31 as-text"],
      fix: "fix",
    },
    "a range": {
      workbook: filledWorkbook({ J17: "1-1,5" }),
      found: ["J17 range"],
      fix: null,
    },
    "past what adds up exactly": {
      workbook: filledWorkbook({ J17: 1e300 }),
      found: ["J17 too-large"],
      fix: null,
    },
    "the letter O for nought": {
      workbook: filledWorkbook({ J17: "98O" }),
      found: ["J17 letters"],
      fix: "suggestion",
    },
    "a small l for one": {
      workbook: filledWorkbook({ J17: "l20" }),
      found: ["J17 letters"],
      fix: "suggestion",
    },
    "letters alone": {
      workbook: filledWorkbook({ J17: "Olo" }),
      found: ["J17 not-a-number"],
      fix: null,
    },
    "no number at all": {
      workbook: filledWorkbook({ J17: "abc" }),
      found: ["J17 not-a-number"],
      fix: null,
    },
  },
});

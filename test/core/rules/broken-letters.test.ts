import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

describeRule("broken-letters", {
  good: {
    "a question": filledWorkbook({ B17: "Mua gì? Ở đâu?không rõ" }),
    "letters of other languages": filledWorkbook({ B17: "Société Noël, Ångström, Škoda" }),
    "a decomposed text is another matter": filledWorkbook({ B17: "Quỹ".normalize("NFD") }),
  },
  bad: {
    "known damage": {
      workbook: filledWorkbook({ B17: "Bảo trì định kǶ" }),
      found: ["B17 with-proposal"],
      fix: "suggestion",
    },
    "UTF-8 read as CP1252": {
      workbook: filledWorkbook({ B17: "NgÃ¢n sÃ¡ch tá»‰nh" }),
      found: ["B17 with-proposal"],
      fix: "suggestion",
    },
    "letters that are gone": {
      workbook: filledWorkbook({ B17: "nhi?m vụ", C17: "m\ufffdy chủ" }),
      found: ["B17 plain", "C17 plain"],
      fix: null,
    },
  },
});

import { describeRule } from "../../support/describeRule";
import { translateDynamic } from "../../../src/i18n";
import { filledWorkbook, findingsOf } from "../../support/filled";

describeRule("number-ambiguous", {
  good: {
    "the column tells": filledWorkbook({ J17: "3.000", J18: "1.234.567" }),
    "a number": filledWorkbook({ J17: 3 }),
    "đồng has no decimals": filledWorkbook({ J17: "3.000" }, { unit: "dong" }),
  },
  bad: {
    "three thousand or three": {
      workbook: filledWorkbook({ J17: "3.000" }),
      found: ["J17 two-readings"],
      fix: "suggestion",
    },
  },
});

test("the offer says what it writes", () => {
  const [finding] = findingsOf("number-ambiguous", filledWorkbook({ J17: "3.000" }));
  const title = translateDynamic("vi", "fixes.larger-reading", finding?.data ?? {});
  expect(title).toBe("Ghi 3.000 (triệu đồng)");
});

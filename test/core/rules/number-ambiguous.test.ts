import { offersOf } from "../../../src/core/rules";
import { describeRule } from "../../support/describeRule";
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
      choices: ["Ghi 3.000 triệu đồng", "Ghi 3 triệu đồng"],
    },
    "a comma": {
      workbook: filledWorkbook({ I17: "1,125" }, { unit: "ty-dong" }),
      found: ["I17 two-readings"],
      fix: "suggestion",
      choices: ["Ghi 1.125 tỷ đồng", "Ghi 1,125 tỷ đồng"],
    },
  },
});

test("each reading is written as a number", () => {
  const [finding] = findingsOf("number-ambiguous", filledWorkbook({ J17: "3.000" }));
  const written = offersOf(finding ?? {}).flatMap(({ edits }) => edits.map(({ after }) => after));
  expect(written.map(({ value }) => value)).toEqual([3000, 3]);
});

import { describeRule } from "../../support/describeRule";
import { filledWorkbook, findingsOf } from "../../support/filled";

describeRule("source-split-mismatch", {
  good: {
    "amounts give what is needed": filledWorkbook({ K17: "NS tỉnh: 300; NS huyện: 100,5" }),
    "amounts give the total": filledWorkbook({ K17: "NS tỉnh: 300; NS huyện: 200,5" }),
    "no amounts": filledWorkbook({ K17: "NS tỉnh, NS huyện" }),
  },
  bad: {
    "amounts: the words say the task's": {
      workbook: filledWorkbook({ K17: "NS tỉnh: 300; NS huyện: 100" }),
      found: ["K17 amounts-stated"],
      fix: "suggestion",
    },
    "amounts: the words say the sources'": {
      workbook: filledWorkbook({
        K17: "NS tỉnh: 300; NS huyện: 100,5",
        J17: 450.5,
        J16: 1450.5,
        J31: 2150.5,
      }),
      found: ["K17 amounts-sum"],
      fix: "suggestion",
    },
    "amounts without words": {
      workbook: filledWorkbook({ K17: "NS tỉnh: 300; NS huyện: 100", A32: null }),
      found: ["K17 amounts"],
      fix: "suggestion",
    },
    "amounts: the task's typed total says the sources'": {
      workbook: filledWorkbook({
        K17: "NS tỉnh: 300; NS huyện: 100,5",
        J17: 450.5,
        H17: 500.5,
        A32: null,
      }),
      found: ["K17 amounts-sum"],
      fix: "suggestion",
    },
    "amounts: the group's typed total says the sources'": {
      workbook: filledWorkbook({
        K17: "NS tỉnh: 300; NS huyện: 100,5",
        J17: 450.5,
        J16: 1400.5,
        A32: null,
      }),
      found: ["K17 amounts-sum"],
      fix: "suggestion",
    },
    "amounts: typed totals that follow the task say nothing": {
      workbook: filledWorkbook({
        K17: "NS tỉnh: 300; NS huyện: 100,5",
        J17: 450.5,
        H17: 550.5,
        J16: 1450.5,
        A32: null,
      }),
      found: ["K17 amounts"],
      fix: "suggestion",
    },
    "amounts: the words say the sources', a typed total of the row a third": {
      workbook: filledWorkbook({
        K17: "NS tỉnh: 300; NS huyện: 100,5",
        J17: 450.5,
        J16: 1450.5,
        J31: 2150.5,
        H17: 999,
      }),
      found: ["K17 amounts-sum"],
      fix: "suggestion",
    },
    "amounts: the words say the task's, its typed total the sources'": {
      workbook: filledWorkbook({ K17: "NS tỉnh: 300; NS huyện: 100", H17: 500 }),
      found: ["K17 amounts-both"],
      fix: null,
    },
    shares: {
      workbook: filledWorkbook({ K18: "NS tỉnh 80%; NS huyện 10%" }),
      found: ["K18 shares"],
      fix: "suggestion",
    },
    "lines of more than the task": {
      workbook: filledWorkbook({ J30: 900 }),
      found: ["J28 lines"],
      fix: "suggestion",
    },
    // Written over the task, their sum would take out what its own row may stand for.
    "lines of less": { workbook: filledWorkbook({ J30: 100 }), found: ["J28 lines"], fix: null },
  },
});

test("the source whose figures were changed over is the one to mend", () => {
  const workbook = filledWorkbook({ K18: "NS tỉnh: 467; NS huyện: 524" });
  const [finding] = findingsOf("source-split-mismatch", workbook);
  expect(finding?.fix?.edits[0]?.after.value).toBe(
    "Ngân sách cấp tỉnh: 476; Ngân sách cấp huyện: 524"
  );
});

import { describeRule } from "../../support/describeRule";
import { filledWorkbook, findingsOf } from "../../support/filled";
import { formulaAt } from "../../../src/core/sheet";

describeRule("grand-total", {
  good: {
    "no total stated": filledWorkbook({ J31: null }),
    "one đồng that three thirds lose": filledWorkbook({
      ...{ J17: 100 / 3, J18: 100 / 3, J28: 100 / 3, J29: null, J30: null, J31: 100 },
    }),
    "a wrong subtotal is another rule's": filledWorkbook({ J16: 1 }),
  },
  bad: {
    "typed over": {
      workbook: filledWorkbook({ J31: 2101 }),
      found: ["J31 over-typed"],
      fix: "fix",
    },
    "twice: tasks and groups": {
      workbook: filledWorkbook({ J31: 4201 }),
      found: ["J31 over-typed"],
      fix: "fix",
    },
  },
});

test("the sum offered has the shape of the columns beside it, blank rows and all", () => {
  const [finding] = findingsOf("grand-total", filledWorkbook({ J31: 3000 }));
  const sheet = filledWorkbook().sheets[0];
  const beside = sheet && formulaAt(sheet, 30, 9);
  expect(beside).toMatch(/^SUM\(/);
  expect(finding?.fix).toMatchObject({ kind: "fix", edits: [{ after: { formula: beside } }] });
});

test("a total whose row has no formula at all is not called typed over", () => {
  const [sheet] = filledWorkbook().sheets;
  const columns = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ").filter(
    (_letter, at) => sheet && formulaAt(sheet, 30, at)
  );
  const typed = Object.fromEntries(columns.map((letter) => [`${letter}31`, 3000]));
  const found = findingsOf("grand-total", filledWorkbook(typed));
  expect(columns.length).toBeGreaterThan(1);
  expect(new Set(found.map(({ messageId }) => messageId))).toEqual(new Set(["over"]));
});

import { parseAddress, applyEdits, type CellEdit } from "../../../src/core/sheet";
import { describeRule } from "../../support/describeRule";
import { filledWorkbook, findingsOf } from "../../support/filled";

/** The filled form with other formulas and their results. */
function withFormulas(
  formulas: Readonly<Record<string, readonly [string, number]>>,
  second = "III"
) {
  const edits = Object.entries(formulas).map(([address, [formula, value]]): CellEdit => {
    const at = parseAddress(address);
    if (!at) throw new Error(address);
    const before = { value: null, formula: null };
    return { sheet: "QN-B2", ...at, before, after: { value, formula } };
  });
  return applyEdits(filledWorkbook({ A19: second }), edits);
}

describeRule("formula-range-short", {
  good: {
    "cells added one by one": withFormulas({ J16: ["J17+J18", 1400.5] }),
    "the total over groups": withFormulas({ J31: ["SUM(J16,J27)", 2100.5] }),
    "the total over tasks": withFormulas({ J31: ["J17+J18+J28", 2100.5] }),
    "a task by its source lines": withFormulas({ J27: ["SUM(J29:J30)", 700] }),
    "a figure typed wrong is rule T403's": filledWorkbook({ J16: 1 }),
    "a formula of another column is rule T403's": withFormulas({ J16: ["SUM(I17:I18)", 100] }),
    "a missed row without money": withFormulas({ I16: ["SUM(I17:I17)", 100] }),
    "a formula of another kind": withFormulas({ J16: ["ROUND(J17,0)", 401] }),
  },
  bad: {
    "the last row of a group": {
      workbook: withFormulas({ J16: ["SUM(J17:J17)", 400.5], J31: ["J17+J18+J28", 2100.5] }),
      found: ["J16 short"],
      fix: "fix",
    },
    "two columns of a row are one finding": {
      workbook: withFormulas({
        H16: ["SUM(H17:H17)", 500.5],
        J16: ["SUM(J17:J17)", 400.5],
        H31: ["H17+H18+H28", 2200.5],
        J31: ["J17+J18+J28", 2100.5],
      }),
      found: ["H16 short-columns"],
      fix: "fix",
    },
    "a group that the total misses": {
      workbook: withFormulas({ J31: ["SUM(J16,J19)", 1400.5] }),
      found: ["J31 short"],
      fix: "fix",
    },
    "the row of a group may be gone: IV after II": {
      workbook: withFormulas({ J16: ["SUM(J17:J17)", 400.5], J31: ["J17+J18+J28", 2100.5] }, "IV"),
      found: ["J16 short-of-group"],
      fix: "suggestion",
    },
  },
});

test("a column of the row without money yet is widened with the others", () => {
  const workbook = withFormulas({
    I16: ["SUM(I17:I17)", 100],
    J16: ["SUM(J17:J17)", 400.5],
    J31: ["J17+J18+J28", 2100.5],
  });
  const [finding] = findingsOf("formula-range-short", workbook);
  const formulas = finding?.fix?.edits.map(({ after }) => after.formula);
  expect(formulas).toEqual(["SUM(J17:J18)", "SUM(I17:I18)"]);
});

test.each<[string, Parameters<typeof withFormulas>[0], unknown]>([
  ["a column that adds all rows is not named", { I16: ["SUM(I17:I18)", 100] }, undefined],
  ["one that is right only today is", { I16: ["SUM(I17:I17)", 100] }, "I16:J16"],
  [
    "neighbours stand as one range",
    { H16: ["SUM(H17:H17)", 500.5], H31: ["H17+H18+H28", 2200.5], I16: ["SUM(I17:I17)", 100] },
    "H16:J16",
  ],
  [
    "a right column between them is left out",
    { H16: ["SUM(H17:H17)", 500.5], H31: ["H17+H18+H28", 2200.5], I16: ["SUM(I17:I18)", 100] },
    "H16, J16",
  ],
])("columns that are as short: %s", (_name, more, cells) => {
  const short = { J16: ["SUM(J17:J17)", 400.5], J31: ["J17+J18+J28", 2100.5] } as const;
  const [finding] = findingsOf("formula-range-short", withFormulas({ ...short, ...more }));
  expect(finding?.data["cells"]).toBe(cells);
});

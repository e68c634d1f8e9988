import { freeName, renameInFormula, renameSheets } from "../../../src/adapters/grid/names";
import { sheetPlan } from "./plans";

describe("freeName", () => {
  it.each([
    ["B1", [], "B1"],
    ["B1", ["B1"], "B1 (2)"],
    ["b1", ["B1", "B1 (2)"], "b1 (3)"],
    ["a".repeat(31), ["a".repeat(31)], `${"a".repeat(27)} (2)`],
  ])("%s among %j is %s", (name, taken, free) => {
    expect(freeName(name, taken)).toBe(free);
  });
});

const NAMES = new Map([
  ["B1", "B1 (2)"],
  ["Biểu 'x'", "Biểu 'x' (2)"],
  ["Khác", "Khác"],
]);

describe("renameInFormula", () => {
  it.each([
    ["'B1'!A7+B1!A8", "'B1 (2)'!A7+'B1 (2)'!A8"],
    ["'Biểu ''x'''!A1", "'Biểu ''x'' (2)'!A1"],
    ["'B12'!A1+XB1!A1", "'B12'!A1+XB1!A1"],
    ['IF(A1="B1!",B1,1)', 'IF(A1="B1!",B1,1)'],
  ])("%s becomes %s", (formula, renamed) => {
    expect(renameInFormula(formula, NAMES)).toBe(renamed);
  });
});

describe("renameSheets", () => {
  it("lets formulas, links and choices follow", () => {
    const range = { top: 0, left: 0, bottom: 0, right: 0 };
    const sheet = sheetPlan("B1", {
      cells: [{ row: 0, column: 0, value: 1, formula: "'B1'!B1", link: "'B1'!A1" }],
      validations: [{ kind: "list", range, source: "'B1'!$A$1:$A$2", strict: true }],
    });
    expect(renameSheets(sheet, NAMES)).toEqual({
      ...sheet,
      name: "B1 (2)",
      cells: [{ row: 0, column: 0, value: 1, formula: "'B1 (2)'!B1", link: "'B1 (2)'!A1" }],
      validations: [{ kind: "list", range, source: "'B1 (2)'!$A$1:$A$2", strict: true }],
    });
  });
});

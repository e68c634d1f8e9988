import { createExcelHost } from "../../../src/adapters/office";
import type { Issue } from "../../../src/core/rules";
import type { ModelRule } from "../../excelHost/model";
import { addSheet } from "../../excelHost/sheets";
import { encodePlan } from "../../support/encodePlan";
import { startExcelBench } from "./excelBench";

function issue(cell: string | undefined, severity: Issue["severity"], sheet = "Sheet1"): Issue {
  const at = cell === undefined ? { sheet } : { sheet, cell };
  return { rule: "r", code: "T1", severity, at, messageId: "m", data: {}, fingerprint: "f" };
}

const USERS_RULE: ModelRule = {
  id: "{users}",
  type: "Custom",
  ranges: [{ top: 0, left: 0, bottom: 9, right: 9 }],
  formula: "=A1>5",
  fill: "#00FF00",
  stopIfTrue: false,
};
const USERS_SCALE: ModelRule = { ...USERS_RULE, id: "{scale}", type: "ColorScale", formula: "" };

describe("marks", () => {
  it("joins neighbours, one rule for each severity, the worst one wins", async () => {
    const { host, sheet } = startExcelBench();
    const cells = ["A1", "A2", "C5", "A3"];
    await host.mark([
      issue("A2", "warning"),
      ...cells.map((cell) => issue(cell, "error")),
      issue("B9", "warning"),
      issue(undefined, "error"),
      issue("A1", "error", "đã xóa"),
    ]);
    const rules = sheet("Sheet1").conditionalFormats;
    expect(rules.map(({ ranges, fill }) => [ranges.length, fill])).toEqual([
      [1, "#FFE699"],
      [2, "#F8CBAD"],
    ]);
    expect(sheet("Sheet1").formats.size).toBe(0);
  });

  it("takes away exactly ours, also those of an earlier session", async () => {
    const { excel, host, sheet } = startExcelBench();
    addSheet(excel.workbook, "Khác");
    sheet("Sheet1").conditionalFormats = [USERS_RULE, USERS_SCALE];
    await host.mark([issue("A1", "error"), issue("A1", "error", "Khác")]);
    expect(sheet("Sheet1").conditionalFormats).toHaveLength(3);
    await createExcelHost({ encode: encodePlan }).clearMarks();
    expect(sheet("Sheet1").conditionalFormats).toEqual([USERS_RULE, USERS_SCALE]);
    expect(sheet("Khác").conditionalFormats).toEqual([]);
  });

  it("splits addresses that are too long for one call", async () => {
    const { host, sheet } = startExcelBench();
    const scattered = Array.from({ length: 3000 }, (_cell, at) =>
      issue(`A${String(2 * at + 1)}`, "error")
    );
    await host.mark(scattered);
    const rules = sheet("Sheet1").conditionalFormats;
    expect(rules.length).toBeGreaterThan(1);
    expect(rules.flatMap(({ ranges }) => ranges)).toHaveLength(3000);
  });
});

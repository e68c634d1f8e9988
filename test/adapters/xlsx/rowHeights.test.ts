import { strFromU8, unzipSync } from "fflate";
import { writeWorkbook } from "../../../src/adapters/xlsx";
import type { PlanCell, SheetPlan } from "../../../src/core/sheet";
import { sheetPlan, workbookPlan } from "../../support/workbookPlans";

const LONG = "Hạ tầng kỹ thuật và đảm bảo an toàn an ninh thông tin";

async function heightOf(cell: Partial<PlanCell>, more: Partial<SheetPlan> = {}) {
  const plan = sheetPlan({
    name: "a",
    cells: [{ row: 0, column: 0, value: LONG, ...cell }],
    columnWidths: [16],
    ...more,
  });
  const part = unzipSync(await writeWorkbook(workbookPlan(plan)))["xl/worksheets/sheet1.xml"];
  const row = /<row r="1"[^>]*>/.exec(strFromU8(part ?? new Uint8Array()))?.[0] ?? "";
  expect(row.includes("customHeight")).toBe(more.rowHeights !== undefined);
  return Number(/ht="([^"]*)"/.exec(row)?.[1] ?? "0");
}

describe("heights of rows without one", () => {
  const merge = { top: 0, left: 0, bottom: 0, right: 2 };

  test.each<readonly [string, Partial<PlanCell>, Partial<SheetPlan>, number]>([
    ["one line that is not wrapped needs none", {}, {}, 0],
    ["a short wrapped text needs none", { value: "Máy", style: { wrap: true } }, {}, 0],
    ["a wide column needs none", { style: { wrap: true } }, { columnWidths: [80] }, 0],
    ["a merged cell does not count", { style: { wrap: true } }, { merges: [merge] }, 0],
    ["a wrapped text gets its lines", { style: { wrap: true } }, {}, 4 * 15.75],
    ["line ends count", { value: "a\nb", style: { wrap: true } }, {}, 2 * 15.75],
    ["large letters count", { style: { font: { size: 14 } } }, {}, 18.375],
    ["Excel's most", { value: LONG.repeat(50), style: { wrap: true } }, {}, 409.5],
    ["a given height stays", { style: { wrap: true } }, { rowHeights: new Map([[0, 20]]) }, 20],
  ])("%s", async (_what, cell, more, height) => {
    expect(await heightOf(cell, more)).toBe(height);
  });
});

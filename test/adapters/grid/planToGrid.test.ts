import type { IWorkbookData } from "@univerjs/core";
import fc from "fast-check";
import { gridToPlan } from "../../../src/adapters/grid/gridToPlan";
import { planToGrid } from "../../../src/adapters/grid/planToGrid";
import type { WorkbookPlan } from "../../../src/core/sheet";
import { anyPlan, sheetPlan } from "./plans";

const planOf = (...sheets: WorkbookPlan["sheets"]): WorkbookPlan => ({
  sheets,
  activeSheet: 0,
  properties: {},
});

/** As the grid keeps it: plain JSON. */
const stored = (plan: WorkbookPlan) =>
  JSON.parse(JSON.stringify(planToGrid(plan))) as IWorkbookData;

describe("planToGrid and gridToPlan", () => {
  it("lose nothing of a plan, also when the grid stores it as JSON", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(gridToPlan(stored(plan))).toEqual(plan);
      })
    );
  });

  it("leave room to write beyond what a sheet holds", () => {
    const plan = planOf(sheetPlan("A", { cells: [{ row: 99, column: 9, value: 1 }] }));
    const sheet = planToGrid(plan).sheets["sheet-0"];
    expect(sheet?.rowCount).toBeGreaterThanOrEqual(300);
    expect(sheet?.columnCount).toBeGreaterThanOrEqual(50);
  });

  it.each([
    ["text of digits", "0012", 4],
    ["text that looks like a formula", "=1+1", 4],
    ["plain text", "Sở Y tế", 1],
    ["number", 12, 2],
    ["boolean", true, 3],
  ])("type a %s so that the grid cannot take it for something else", (_, value, type) => {
    const plan = planOf(sheetPlan("A", { cells: [{ row: 0, column: 0, value }] }));
    expect(planToGrid(plan).sheets["sheet-0"]?.cellData?.[0]?.[0]?.t).toBe(type);
  });
});

describe("gridToPlan after the user's work", () => {
  const print = {
    orientation: "landscape",
    area: { top: 0, left: 0, bottom: 10, right: 5 },
    repeatRows: [6, 8],
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
  } as const;

  it("follows the print area when a row was inserted inside it", () => {
    const grid = stored(planOf(sheetPlan("A", { print })));
    const sheet = grid.sheets["sheet-0"];
    const last = sheet?.rowData?.[10];
    if (!sheet?.rowData || !last) throw new Error("the last row carries its edge");
    sheet.rowData[11] = last;
    delete sheet.rowData[10];
    const [moved] = gridToPlan(grid).sheets;
    expect(moved?.print?.area).toEqual({ ...print.area, bottom: 11 });
    expect(moved?.print?.repeatRows).toEqual([6, 8]);
  });

  it("takes a height the user dragged, not the one the plan had", () => {
    const grid = stored(planOf(sheetPlan("A", { rowHeights: new Map([[2, 18.3]]) })));
    const row = grid.sheets["sheet-0"]?.rowData?.[2];
    if (!row) throw new Error("the row is there");
    row.h = 40;
    expect(gridToPlan(grid).sheets[0]?.rowHeights).toEqual(new Map([[2, 30]]));
  });

  it.each([
    ["'[workbook]_sdt_ds'!A2:A9", "'_sdt_ds'!A2:A9"],
    ["[workbook]DS!A2:A9", "DS!A2:A9"],
    ["'_sdt_ds'!$A$2:$A$9", "'_sdt_ds'!$A$2:$A$9"],
  ])("reads the choices %s as %s", (stated, source) => {
    const range = { top: 0, left: 0, bottom: 0, right: 0 };
    const list = { kind: "list", range, source: stated, strict: false } as const;
    const grid = stored(planOf(sheetPlan("A", { validations: [list] })));
    expect(gridToPlan(grid).sheets[0]?.validations).toEqual([{ ...list, source }]);
  });

  it("reads a text with line breaks that was typed into the grid", () => {
    const grid = stored(planOf(sheetPlan("A")));
    const sheet = grid.sheets["sheet-0"];
    if (!sheet) throw new Error("the sheet is there");
    const p = { body: { dataStream: "Dòng 1\rDòng 2\r\n" } } as never;
    sheet.cellData = { 0: { 0: { p } } };
    expect(gridToPlan(grid).sheets[0]?.cells).toEqual([
      { row: 0, column: 0, value: "Dòng 1\nDòng 2" },
    ]);
  });
});

import { cellKey, type CellEdit } from "../../../src/core/sheet";
import { sheetOfRows, plain } from "../../support/hostContract";
import { workbookPlan } from "../../support/workbookPlans";
import { startExcelBench, type ExcelBench } from "./excelBench";

const ROWS = 2000;

function edits(sheet: string, count = 3): CellEdit[] {
  return Array.from({ length: count }, (_edit, row) => ({
    sheet,
    row,
    column: 0,
    before: plain(row),
    after: plain(row + 0.5),
  }));
}

async function start(count = 3): Promise<ExcelBench> {
  const bench = startExcelBench();
  const rows = Array.from({ length: count }, (_row, at) => [at, at, at]);
  await bench.host.insertSheets(workbookPlan(sheetOfRows("A", rows), sheetOfRows("B", rows)));
  bench.excel.takeSyncCount();
  return bench;
}

function columnOf(bench: ExcelBench, sheet: string): unknown[] {
  return [0, 1, 2].map((row) => bench.sheet(sheet).cells.get(cellKey(row, 0))?.value);
}

describe("apply", () => {
  it("takes one round trip to look and one to write, over sheets and thousands of cells", async () => {
    const bench = await start(ROWS);
    const outcome = await bench.host.apply([...edits("A", ROWS), ...edits("B", ROWS)], "sửa");
    expect(outcome).toEqual({ status: "applied", count: 2 * ROWS });
    expect(bench.excel.takeSyncCount()).toBe(2);
    expect(columnOf(bench, "B")).toEqual([0.5, 1.5, 2.5]);
    expect(bench.sheet("A").cells.get(cellKey(ROWS - 1, 0))?.value).toBe(ROWS - 0.5);
  });

  it("sets a format only where an edit has one, before the value", async () => {
    const bench = await start();
    const [first, second] = edits("A");
    if (!first || !second) throw new Error("two edits");
    await bench.host.apply([{ ...first, after: plain("0012"), numberFormat: "@" }, second], "sửa");
    expect(bench.sheet("A").formats.get(0)?.get("numberFormat")).toBe("@");
    expect(bench.sheet("A").formats.has(cellKey(1, 0))).toBe(false);
    expect(columnOf(bench, "A")).toEqual(["0012", 1.5, 2]);
  });

  it("asks nothing for no edits", async () => {
    const bench = await start();
    expect(await bench.host.apply([], "sửa")).toEqual({ status: "applied", count: 0 });
    expect(bench.excel.takeSyncCount()).toBe(0);
  });

  it("is done when only the answer was lost", async () => {
    const bench = await start();
    bench.excel.faults.failRequest("session", { nth: 2, afterWork: true });
    expect(await bench.host.apply(edits("A"), "sửa")).toEqual({ status: "applied", count: 3 });
  });

  it("puts back what was half written", async () => {
    const bench = await start();
    bench.sheet("B").isProtected = true;
    const outcome = await bench.host.apply([...edits("A"), ...edits("B")], "sửa");
    expect(outcome).toMatchObject({ status: "failed", trouble: { kind: "protected" } });
    expect(columnOf(bench, "A")).toEqual([0, 1, 2]);
    expect(columnOf(bench, "B")).toEqual([0, 1, 2]);
  });

  it("names the cells when they can be neither written nor looked at", async () => {
    const bench = await start();
    bench.excel.faults.failRequest("session", { nth: 2 });
    bench.excel.faults.failRequest("session", { nth: 3 });
    const outcome = await bench.host.apply(edits("A"), "sửa");
    expect(outcome).toMatchObject({ status: "failed", trouble: { kind: "session-lost" } });
    expect(JSON.stringify(outcome)).toContain("A!A1, A!A2, A!A3");
  });

  it.each<[string, string]>([
    ["a number", "1.500.000"],
    ["a date", "01/02/2027"],
    ["a truth value", "TRUE"],
    ["a formula", "=A1"],
    ["a sum", "+ 5 máy"],
    ["an error value", "#N/A"],
    ["a percentage", "50%"],
    ["a quoted text", "'x'"],
  ])("keeps a text a text that looks like %s", async (_case, text) => {
    const bench = await start();
    const [first] = edits("A");
    if (!first) throw new Error("an edit");
    await bench.host.apply([{ ...first, after: plain(text) }], "sửa");
    expect(bench.sheet("A").cells.get(0)).toEqual({ value: text, formula: null });
  });
});

import type { ChangedArea } from "../../../src/app/ports";
import { addSheet } from "../../excelHost/sheets";
import { plain, SAMPLE_STATE } from "../../support/hostContract";
import { startExcelBench, type ExcelBench } from "./excelBench";

async function listen(bench: ExcelBench): Promise<ChangedArea[]> {
  const told: ChangedArea[] = [];
  await bench.host.onChange((area) => void told.push(area));
  return told;
}

describe("onChange", () => {
  it.each([
    ["B2:C9", "RangeEdited", "B2:C9"],
    ["3:3", "RowDeleted", null],
    ["A5:A6", "RowInserted", null],
    ["A1,C3", "RangeEdited", null],
  ])("tells %s after %s as %s", async (address, changeType, range) => {
    const bench = startExcelBench();
    const told = await listen(bench);
    bench.excel.raiseChange(bench.sheet("Sheet1").id, address, changeType);
    await bench.settle();
    expect(told).toEqual([{ sheet: "Sheet1", range }]);
  });

  it("tells the name a sheet has now, also of a sheet that came later", async () => {
    const bench = startExcelBench();
    const told = await listen(bench);
    bench.sheet("Sheet1").name = "Biểu 1";
    addSheet(bench.excel.workbook, "mới");
    await bench.typeInto("Biểu 1", "A1", plain(1));
    await bench.typeInto("mới", "B2", plain(1));
    await bench.settle();
    expect(told.map(({ sheet }) => sheet)).toEqual(["Biểu 1", "mới"]);
  });

  it("uses the last known name while Excel cannot be asked", async () => {
    const bench = startExcelBench();
    const told = await listen(bench);
    bench.excel.faults.failRequest("cell-edit");
    await bench.typeInto("Sheet1", "A1", plain(1));
    await bench.settle();
    expect(told).toEqual([{ sheet: "Sheet1", range: "A1" }]);
  });

  it("is silent about the state sheet, and tells what the add-in wrote", async () => {
    const bench = startExcelBench();
    const told = await listen(bench);
    await bench.host.writeState(SAMPLE_STATE);
    const at = { sheet: "Sheet1", row: 0, column: 0 };
    await bench.host.apply([{ ...at, before: plain(null), after: plain(1) }], "sửa");
    await bench.settle();
    expect(told).toEqual([{ sheet: "Sheet1", range: "A1" }]);
  });
});

describe("many changes at once", () => {
  it("ask for the name of their sheet once, and never for that of our own", async () => {
    const bench = startExcelBench();
    const told = await listen(bench);
    await bench.host.writeState(SAMPLE_STATE);
    await bench.settle();
    bench.excel.takeSyncCount();
    const at = { sheet: "Sheet1", column: 0, before: plain(null), after: plain(1) };
    const edits = Array.from({ length: 12 }, (_edit, index) => ({ ...at, row: index * 2 }));
    await bench.host.apply(edits, "sửa");
    await bench.host.writeState(SAMPLE_STATE);
    await bench.settle();
    expect(told).toHaveLength(12);
    // To look, to write, to keep, and the name.
    expect(bench.excel.takeSyncCount()).toBe(4);
  });
});

describe("reveal", () => {
  it("activates the sheet in one round trip and selects in the next", async () => {
    const bench = startExcelBench();
    addSheet(bench.excel.workbook, "Khác");
    expect(await bench.host.reveal("Khác", "J12")).toBe(true);
    expect(bench.excel.takeSyncCount()).toBe(2);
    expect(bench.excel.workbook.active).toBe(bench.sheet("Khác").id);
    expect(bench.excel.workbook.selected?.range).toMatchObject({ top: 11, left: 9 });
  });

  it("is false for a hidden sheet", async () => {
    const bench = startExcelBench();
    addSheet(bench.excel.workbook, "ẩn").visibility = "VeryHidden";
    expect(await bench.host.reveal("ẩn", "A1")).toBe(false);
  });
});

describe("state, files", () => {
  it("keeps the state very hidden, with three short properties", async () => {
    const bench = startExcelBench();
    await bench.host.writeState({ ...SAMPLE_STATE, pack: "p".repeat(400) });
    expect(bench.sheet("_sdt").visibility).toBe("VeryHidden");
    const texts = [...bench.excel.workbook.properties.values()];
    expect(texts).toHaveLength(3);
    expect(Math.max(...texts.map((text) => text.length))).toBe(255);
    expect(bench.excel.takeSyncCount()).toBe(2);
  });

  it("takes a damaged state for none", async () => {
    const bench = startExcelBench();
    await bench.host.writeState(SAMPLE_STATE);
    bench.sheet("_sdt").cells.delete(0);
    expect(await bench.host.readState()).toBeNull();
  });

  it("opens a new window with the bytes, and saves in place", async () => {
    const { excel, host } = startExcelBench();
    const bytes = Uint8Array.from({ length: 100_000 }, (_byte, at) => at % 251);
    await host.openNew(bytes, "tổng hợp.xlsx");
    expect(Buffer.from(excel.workbook.created[0] ?? "", "base64").equals(bytes)).toBe(true);
    await host.save("nộp.xlsx");
    expect(excel.workbook.saves).toEqual(["Save"]);
  });
});

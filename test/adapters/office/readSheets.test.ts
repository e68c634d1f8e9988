import { cellKey, sheetNamed, valueAt, type SheetSnapshot } from "../../../src/core/sheet";
import { sheetOfRows } from "../../support/hostContract";
import { workbookPlan } from "../../support/workbookPlans";
import { startExcelBench, type ExcelBench } from "./excelBench";

function put(
  bench: ExcelBench,
  row: number,
  column: number,
  value: string | number,
  formula: string | null = null
): void {
  bench.sheet("Sheet1").cells.set(cellKey(row, column), { value, formula });
}

async function readFirst(bench: ExcelBench, fonts = false): Promise<SheetSnapshot> {
  const sheet = sheetNamed(await bench.host.read({ fonts }), "Sheet1");
  if (!sheet) throw new Error("no Sheet1");
  return sheet;
}

describe("read", () => {
  it("takes two round trips for sheets of 5,000 rows, and one more for the state", async () => {
    const { excel, host } = startExcelBench();
    const rows = Array.from({ length: 5000 }, (_row, at) => [
      at,
      `Nhiệm vụ ${String(at)}`,
      at * 1000,
    ]);
    await host.insertSheets(workbookPlan(sheetOfRows("A", rows), sheetOfRows("B", rows)));
    excel.takeSyncCount();
    const { sheets } = await host.read({ sheets: ["A", "B"], fonts: true });
    expect(excel.takeSyncCount()).toBe(2);
    expect(await host.readState()).toBeNull();
    expect(excel.takeSyncCount()).toBe(1);
    expect(sheets.map(({ rowCount, columnCount }) => [rowCount, columnCount])).toEqual([
      [5000, 3],
      [5000, 3],
    ]);
    expect(sheets[1] && valueAt(sheets[1], 4999, 2)).toBe(4_999_000);
  });

  it("keeps cells in their place when the used area begins further down", async () => {
    const bench = startExcelBench();
    put(bench, 9, 3, "x");
    bench.sheet("Sheet1").formats.set(cellKey(9, 3), new Map([["numberFormat", "0.00"]]));
    bench.sheet("Sheet1").hiddenRows.add(9);
    bench.sheet("Sheet1").hiddenColumns.add(3);
    const sheet = await readFirst(bench);
    expect(sheet.rowCount).toBe(10);
    expect(sheet.columnCount).toBe(4);
    expect(valueAt(sheet, 9, 3)).toBe("x");
    expect(valueAt(sheet, 9, 0)).toBeNull();
    expect([...sheet.numberFormats]).toEqual([[cellKey(9, 3), "0.00"]]);
    expect([...sheet.hiddenRows]).toEqual([9]);
    expect([...sheet.hiddenColumns]).toEqual([3]);
  });

  it.each<[string, string | number, string | null, unknown, string | null]>([
    ["a formula", 3, "=A2+1", 3, "A2+1"],
    ["a text that begins with =", "=A2", null, "=A2", null],
    ["an error value", "#REF!", null, { error: "#REF!" }, null],
    ["a text with a number sign", "#1", null, "#1", null],
    ["a formula that shows nothing", "", '=""', null, '""'],
    ["zero", 0, null, 0, null],
  ])("reads %s", async (_case, value, formula, wanted, wantedFormula) => {
    const bench = startExcelBench();
    put(bench, 0, 0, value, formula);
    put(bench, 0, 1, "end");
    const sheet = await readFirst(bench);
    expect(valueAt(sheet, 0, 0)).toEqual(wanted);
    expect(sheet.formulas.get(0) ?? null).toBe(wantedFormula);
  });

  it("reads a blank sheet as one without cells", async () => {
    const bench = startExcelBench();
    expect(await readFirst(bench)).toMatchObject({ rowCount: 0, values: [] });
  });

  it("leaves out the state sheet and tells very hidden ones", async () => {
    const { host } = startExcelBench();
    await host.insertSheets(
      workbookPlan(
        sheetOfRows("_sdt", [["x"]], { visibility: "veryHidden" }),
        sheetOfRows("_sdt_ds", [["x"]], { visibility: "veryHidden" })
      )
    );
    const { sheets } = await host.read({});
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Sheet1", "visible"],
      ["_sdt_ds", "veryHidden"],
    ]);
  });

  it("asks each cell for its font only when they differ", async () => {
    const bench = startExcelBench();
    put(bench, 0, 0, "a");
    put(bench, 0, 1, "b");
    const fonts = async (): Promise<unknown> => [...(await readFirst(bench, true)).fonts];
    expect(await fonts()).toEqual([
      [0, "Calibri"],
      [1, "Calibri"],
    ]);
    const asked = (): boolean =>
      bench.excel.requests.some(({ actions }) => actions.includes("3:GetCellProperties"));
    expect(asked()).toBe(false);
    bench.sheet("Sheet1").formats.set(1, new Map([["font.name", ".VnTime"]]));
    expect(await fonts()).toEqual([
      [0, "Calibri"],
      [1, ".VnTime"],
    ]);
    expect(asked()).toBe(true);
    expect([...(await readFirst(bench)).fonts]).toEqual([]);
  });

  it("knows fewer things in an older Excel, and fails in none", async () => {
    const bench = startExcelBench("1.7");
    put(bench, 0, 0, "a");
    bench.sheet("Sheet1").merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
    expect(await readFirst(bench, true)).toMatchObject({ values: [["a"]], merges: [] });
  });

  it("reports formulas that point into other files", async () => {
    const bench = startExcelBench();
    put(bench, 0, 0, 1, "=SUM(Bảng1[Kinh phí])+'Tờ 1'!A1");
    expect((await bench.host.read({})).traits.externalLinks).toBe(false);
    put(bench, 0, 0, 1, "='C:\\[Sổ 1.xlsx]Tờ 1'!A1");
    expect((await bench.host.read({})).traits.externalLinks).toBe(true);
  });

  it("gives the custom document properties", async () => {
    const { excel, host } = startExcelBench();
    excel.workbook.properties.set("Cơ quan", "Sở Tài chính");
    expect((await host.read({})).properties).toEqual({ "Cơ quan": "Sở Tài chính" });
  });
});

import { readFileSync } from "node:fs";
import { readWorkbook } from "../../src/adapters/xlsx";
import { sheetNamed, valueAt, type CellEdit, type CellValue } from "../../src/core/sheet";
import { SAMPLE_STATE, sheetOfRows } from "../support/hostContract";
import { describeInBrowser } from "../support/browser";
import { workbookPlan } from "../support/workbookPlans";
import { openGridPage, startAfresh, type GridPage } from "./gridPage";

jest.setTimeout(120_000);

const TOTAL = { value: 0, formula: "SUM(B2:B4)" };
const TABLE = sheetOfRows("Biểu 1", [
  ["Nội dung", "Kinh phí"],
  ["a"],
  ["b"],
  ["c"],
  ["Cộng", TOTAL],
]);

describeInBrowser("the workbench", () => {
  let grid: GridPage;
  beforeAll(async () => {
    grid = await openGridPage();
  });
  afterAll(() => grid.close());
  beforeEach(async () => {
    await startAfresh(grid);
    await grid.host.insertSheets(workbookPlan(TABLE));
  });

  const valueIn = async (row: number, column: number): Promise<CellValue> => {
    const sheet = sheetNamed(await grid.host.read({}), "Biểu 1");
    return sheet && valueAt(sheet, row, column);
  };
  const type = async (cell: string, text: string): Promise<void> => {
    await grid.host.reveal("Biểu 1", cell);
    await grid.page.keyboard.type(text);
    await grid.page.keyboard.press("Enter");
    await grid.page.waitForTimeout(500);
  };
  const paste = async (cell: string, html: string, text: string): Promise<void> => {
    await grid.host.reveal("Biểu 1", cell);
    await grid.page.evaluate(
      ([page, plain]) => {
        const clipboardData = new DataTransfer();
        if (page !== "") clipboardData.setData("text/html", page);
        clipboardData.setData("text/plain", plain);
        document.activeElement?.dispatchEvent(
          new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true })
        );
      },
      [html, text] as const
    );
    await grid.page.waitForTimeout(500);
  };

  it("starts without errors and calls nobody else", () => {
    expect(grid.complaints).toEqual([]);
  });

  it.each<[string, CellValue]>([
    ["1.234,5", 1234.5],
    ["3.000", 3000],
    ["31/12/2026", 46387],
    ["47,62%", 0.4762],
    ["0012", "0012"],
    ["12/2025", "12/2025"],
    ["2 tỷ", "2 tỷ"],
  ])("takes the typed %s for %p", async (typed, value) => {
    await type("B2", typed);
    expect(await valueIn(1, 1)).toBe(value);
  });

  it("recalculates the total when an amount is typed, and takes it back by one undo", async () => {
    await type("B2", "1.234,5");
    await type("B3", "3.000");
    expect(await valueIn(4, 1)).toBe(4234.5);
    await grid.page.keyboard.press("Control+z");
    await grid.page.waitForTimeout(600);
    expect([await valueIn(2, 1), await valueIn(4, 1)]).toEqual([null, 1234.5]);
  });

  it("undoes all edits of one apply at once", async () => {
    const edit = (row: number, value: CellValue): CellEdit => ({
      sheet: "Biểu 1",
      row,
      column: 1,
      before: { value: null, formula: null },
      after: { value, formula: null },
    });
    await grid.host.apply([edit(1, 5), edit(2, 6), edit(3, "x")], "sửa");
    expect(await valueIn(4, 1)).toBe(11);
    await grid.host.reveal("Biểu 1", "A1");
    await grid.page.keyboard.press("Control+z");
    await grid.page.waitForTimeout(600);
    const column = await Promise.all([1, 2, 3, 4].map((row) => valueIn(row, 1)));
    expect(column).toEqual([null, null, null, 0]);
  });

  it("pastes Vietnamese numbers where the column is clear, text where it is not", async () => {
    await paste("B2", "", "1.234.567\t3.000\t=A1\r\n2,5\t2 tỷ\t-\r\n");
    const rows = await Promise.all(
      [1, 2].map((row) => Promise.all([1, 2, 3].map((column) => valueIn(row, column))))
    );
    expect(rows).toEqual([
      [1234567, "3.000", "=A1"],
      [2.5, "2 tỷ", "-"],
    ]);
    await grid.page.keyboard.press("Control+z");
    await grid.page.waitForTimeout(600);
    expect([await valueIn(1, 1), await valueIn(2, 3)]).toEqual([null, null]);
  });

  it("pastes a table of Word or Excel with merged cells and line breaks", async () => {
    const html =
      "<table><tr><td rowspan=2>Gộp</td><td>1.234,5</td></tr><tr><td x:num='12.5'>13</td></tr>" +
      "<tr><td>dòng 1<br>dòng 2</td><td></td></tr></table>";
    await paste("A2", html, "không dùng");
    const rows = await Promise.all(
      [1, 2, 3].map(async (row) => [await valueIn(row, 0), await valueIn(row, 1)])
    );
    expect(rows).toEqual([
      ["Gộp", 1234.5],
      [null, 12.5],
      ["dòng 1\ndòng 2", null],
    ]);
  });

  it("shows a far cell of another sheet and gives it the keyboard", async () => {
    await grid.host.reveal("Sheet1", "C150");
    await grid.page.keyboard.type("ở đây");
    await grid.page.keyboard.press("Enter");
    await grid.page.waitForTimeout(300);
    const sheet = sheetNamed(await grid.host.read({}), "Sheet1");
    expect(sheet && valueAt(sheet, 149, 2)).toBe("ở đây");
  });

  it("saves what it shows, with its state, and opens the file again", async () => {
    await type("B2", "1.234,5");
    await grid.host.writeState(SAMPLE_STATE);
    const shown = await grid.host.read({});
    const waiting = grid.page.waitForEvent("download");
    await grid.page.getByRole("button", { name: "Lưu về máy" }).click();
    const file = await (await waiting).path();
    const saved = readWorkbook(readFileSync(file), "a.xlsx");
    if (!saved.ok) throw new Error(saved.error.kind);
    const sheet = sheetNamed(saved.value, "Biểu 1");
    const original = sheetNamed(shown, "Biểu 1");
    expect(sheet?.values).toEqual(original?.values);
    expect(sheet?.formulas).toEqual(original?.formulas);
    expect(sheetNamed(saved.value, "_sdt")?.visibility).toBe("veryHidden");
    await startAfresh(grid);
    await grid.page.setInputFiles("input[type=file]", {
      name: "dự toán.xlsx",
      mimeType: "application/octet-stream",
      buffer: readFileSync(file),
    });
    await grid.page.getByText("dự toán.xlsx").waitFor();
    expect(sheetNamed(await grid.host.read({}), "Biểu 1")?.values).toEqual(original?.values);
    expect(await grid.host.readState()).toEqual(SAMPLE_STATE);
  });

  it("says in plain words why a file was not opened", async () => {
    await grid.page.setInputFiles("input[type=file]", {
      name: "rỗng.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.alloc(0),
    });
    await grid.page.getByRole("alert").getByText("Tệp rỗng (0 byte)").waitFor();
    await grid.page.getByRole("button", { name: "Đóng thông báo" }).first().click();
  });

  it("changes its language without losing the workbook", async () => {
    await grid.page.getByRole("button", { name: "Switch to English" }).click();
    await grid.page.getByRole("button", { name: "Save to this computer" }).waitFor();
    expect(await valueIn(4, 0)).toBe("Cộng");
    await grid.page.getByRole("button", { name: "Chuyển sang tiếng Việt" }).click();
  });

  it("has complained about nothing in all of this", () => {
    expect(grid.complaints).toEqual([]);
  });
});

import type { CellStyle, PlanCell, PlanValidation, SheetPlan } from "../../src/core/sheet";
import { describeInBrowser } from "../support/browser";
import { sheetPlan, workbookPlan } from "../support/workbookPlans";
import { openGridPage, startAfresh, type GridPage } from "./gridPage";

jest.setTimeout(120_000);

const LONG = "Xây dựng hệ thống thông tin quản lý cơ sở dữ liệu dùng chung của tỉnh";
const WRAPPED: CellStyle = { font: { name: "Times New Roman", size: 11 }, wrap: true };
/** Pixels of a row that nobody gave a height. */
const ONE_LINE = 24;

const cell = (row: number, value: string, style: CellStyle = WRAPPED): PlanCell => ({
  row,
  column: 0,
  value,
  style,
});
/** Columns of 20 characters: LONG takes four lines. */
const sheet = (more: Partial<SheetPlan>): SheetPlan =>
  sheetPlan({ name: "Biểu 1", columnWidths: [20, 20], ...more });

describeInBrowser("rows of the grid", () => {
  let grid: GridPage;
  beforeAll(async () => {
    grid = await openGridPage();
  });
  afterAll(() => grid.close());
  beforeEach(() => startAfresh(grid));

  const heightOf = (row: number): Promise<number | undefined> =>
    grid.page.evaluate(
      (at) => window.soDuToan?.grid.workbook().getActiveSheet().getRowHeight(at),
      row
    );
  const savedHeights = (): Promise<unknown> =>
    grid.page.evaluate(() =>
      window.soDuToan?.host.plan().sheets.flatMap(({ rowHeights }) => [...rowHeights])
    );
  const rest = () => grid.page.waitForTimeout(600);

  const CELLS = [
    cell(0, "Ngắn"),
    cell(1, LONG, { font: { name: "Times New Roman", size: 11 } }),
    cell(2, LONG),
    cell(3, LONG),
    cell(4, LONG),
  ];
  const FORM = sheet({
    cells: CELLS,
    rowHeights: new Map([[3, 15]]),
    merges: [{ top: 4, left: 0, bottom: 4, right: 1 }],
  });

  it.each([
    ["opened", () => grid.openPlan(workbookPlan(FORM))],
    ["inserted", () => grid.host.insertSheets(workbookPlan(FORM))],
  ])("show wrapped text whole when a plan is %s, and stay free when saved", async (_, show) => {
    await show();
    await rest();
    expect(await heightOf(0)).toBe(ONE_LINE);
    expect(await heightOf(1)).toBe(ONE_LINE);
    expect(await heightOf(2)).toBeGreaterThan(2 * ONE_LINE);
    expect(await heightOf(3)).toBe(20);
    expect(await heightOf(4)).toBe(ONE_LINE);
    expect(await savedHeights()).toEqual([[3, 15]]);
  });

  it("fit a sheet when it first comes to the front", async () => {
    const second = sheet({ name: "Biểu 2", cells: [cell(0, LONG)] });
    await grid.openPlan(workbookPlan(FORM, second));
    await grid.host.reveal("Biểu 2", "A1");
    await rest();
    expect(await heightOf(0)).toBeGreaterThan(2 * ONE_LINE);
  });

  it("grow with what is typed, and go back by undo", async () => {
    await grid.openPlan(workbookPlan(FORM));
    await grid.host.reveal("Biểu 1", "A1");
    await grid.page.keyboard.type(LONG);
    await grid.page.keyboard.press("Enter");
    await rest();
    expect(await heightOf(0)).toBe(await heightOf(2));
    await grid.page.keyboard.press("Control+z");
    await rest();
    expect(await heightOf(0)).toBe(ONE_LINE);
  });

  it("grow with what is pasted, down to its last row", async () => {
    const empty = [0, 1].map((row) => ({ ...cell(row, ""), value: null }));
    await grid.openPlan(workbookPlan(sheet({ cells: empty })));
    await grid.host.reveal("Biểu 1", "A1");
    await grid.page.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", `Ngắn\r\n${text}`);
      const event = { clipboardData, bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new ClipboardEvent("paste", event));
    }, LONG);
    await rest();
    expect(await heightOf(0)).toBe(ONE_LINE);
    expect(await heightOf(1)).toBeGreaterThan(2 * ONE_LINE);
    expect(await savedHeights()).toEqual([]);
  });

  it("fit the first of 5,000 rows first, and leave the page free meanwhile", async () => {
    const rows = 5000;
    const cells = Array.from({ length: rows }, (_, row) => cell(row, LONG));
    await grid.openPlan(workbookPlan(sheet({ cells })));
    const [first, last] = [await heightOf(0), await heightOf(rows - 1)];
    expect(first).toBeGreaterThan(2 * ONE_LINE);
    expect(last).toBe(ONE_LINE);
    await grid.page.waitForFunction(
      ([row, high]) => window.soDuToan?.grid.workbook().getActiveSheet().getRowHeight(row) === high,
      [rows - 1, first] as const
    );
    expect(await savedHeights()).toEqual([]);
  });
});

describeInBrowser("lists of the grid", () => {
  let grid: GridPage;
  beforeAll(async () => {
    grid = await openGridPage();
  });
  afterAll(() => grid.close());

  const list = (row: number, strict: boolean): PlanValidation => ({
    kind: "list",
    range: { top: row, left: 0, bottom: row, right: 0 },
    source: "$C$1:$C$2",
    strict,
  });
  const choice = (row: number, value: string): PlanCell => ({ row, column: 2, value });
  const isMarked = (row: number) =>
    grid.page.waitForFunction(
      (at) =>
        window.soDuToan?.grid.workbook().getActiveSheet().getSheet().getCell(at, 0)?.markers?.tr !==
        undefined,
      row,
      { timeout: 3000 }
    );

  it("mark free text only where the list allows no other, and still offer the choices", async () => {
    const text = "NS tỉnh 80%; NS huyện 20%";
    await grid.openPlan(
      workbookPlan(
        sheet({
          cells: [choice(0, "NS tỉnh"), choice(1, "NS huyện"), cell(4, text), cell(5, text)],
          validations: [list(4, false), list(5, true)],
        })
      )
    );
    await isMarked(5);
    await expect(isMarked(4)).rejects.toThrow("Timeout");
    await grid.host.reveal("Biểu 1", "A5");
    await grid.page.keyboard.press("F2");
    await grid.page.keyboard.press("Control+a");
    await grid.page.keyboard.press("Delete");
    await grid.page.getByText("NS huyện", { exact: true }).click();
    await grid.page.waitForTimeout(500);
    const [shown] = (await grid.host.read({})).sheets;
    expect(shown?.values[4]?.[0]).toBe("NS huyện");
  });

  it("have complained about nothing", () => {
    expect(grid.complaints).toEqual([]);
  });
});

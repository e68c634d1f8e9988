import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { readWorkbook } from "../../src/adapters/xlsx";
import { verifyConsolidated } from "../../src/app/verify";
import { sheetNamed, valueAt, type CellValue, type WorkbookSnapshot } from "../../src/core/sheet";
import { describeInBrowser } from "../support/browser";
import { describeWithRealTables } from "../support/realTables";
import { distFolder } from "../support/serve";
import { bacGiangAsQnB2 } from "./bacGiang";
import { explainWarnings } from "./explainWarnings";
import { openGridPage, type GridPage } from "./gridPage";

jest.setTimeout(240_000);

/** First row of the groups in a blank QN-B2, and the row of its grand total. */
const FIRST_GROUP = 12;
const TOTAL_ROW = 32;
/** 121,60 tỷ: the sum that the real table's own checks state. */
const BAC_GIANG_TOTAL = 121.6;

const tab = (page: Page, name: string) => page.getByRole("tab", { name }).click();
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

async function pasteText(page: Page, rows: readonly (readonly string[])[]): Promise<void> {
  const plain = rows.map((row) => row.join("\t")).join("\n");
  const html = `<table>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`)
    .join("")}</table>`;
  await page.evaluate(
    ([text, markup]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", markup);
      clipboardData.setData("text/plain", text);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true })
      );
    },
    [plain, html] as const
  );
  await page.waitForTimeout(1500);
}

describeWithRealTables("the main job with a real annex", () => {
  describeInBrowser("in the workbench", () => {
    let grid: GridPage;
    const valueOf = async (row: number, column: number): Promise<CellValue> => {
      const sheet = sheetNamed(await grid.host.read({}), "QN-B2");
      return sheet && valueAt(sheet, row - 1, column);
    };
    beforeAll(async () => {
      grid = await openGridPage();
    });
    afterAll(() => grid.close());

    it("inserts the form", async () => {
      const { page } = grid;
      await tab(page, "Biểu mẫu");
      await page.getByLabel("Mã đơn vị").fill("H02.05");
      await page.getByLabel("Tên đơn vị").fill("Sở Thông tin và Truyền thông");
      await page.getByLabel("Đơn vị tính").selectOption({ label: "tỷ đồng" });
      await page.getByLabel("Bộ biểu mẫu").selectOption("quang-ngai-2019");
      for (const id of ["QN-B1", "QN-B3", "QN-B4", "QN-B5"]) {
        await page.getByRole("checkbox", { name: new RegExp(`^${id}`) }).uncheck();
      }
      await button(page, "Chèn biểu mẫu").click();
      await page.getByText("Đã chèn: QN-B2.").waitFor();
    });

    it("takes the pasted rows and says what is wrong and where", async () => {
      const { page } = grid;
      await grid.host.reveal("QN-B2", `A${String(FIRST_GROUP)}`);
      await pasteText(page, bacGiangAsQnB2());
      expect(await valueOf(FIRST_GROUP + 1, 7)).toBe(2);
      await tab(page, "Kiểm tra");
      await button(page, "Kiểm tra").click();
      const issues = page.getByRole("region", { name: "Danh sách phát hiện" });
      await issues.getByText("S114").first().waitFor();
      expect(await issues.getByText("F301").count()).toBeGreaterThan(0);
    });

    it("goes to the cell of an issue", async () => {
      const { page } = grid;
      const place = new RegExp(`S114\\s*H${String(TOTAL_ROW)}`);
      await page.getByRole("button", { name: place }).first().click();
      await page.waitForTimeout(500);
      // What is typed now must land there: the grid has the focus and the cell is selected.
      const before = await valueOf(TOTAL_ROW, 7);
      await page.keyboard.type("7");
      await page.keyboard.press("Enter");
      await page.waitForTimeout(800);
      expect(await valueOf(TOTAL_ROW, 7)).toBe(7);
      await page.keyboard.press("Control+z");
      await page.waitForTimeout(800);
      expect(await valueOf(TOTAL_ROW, 7)).toBe(before);
    });

    it("mends all safe faults in one step, takes them back, and mends them again", async () => {
      const { page } = grid;
      const wrong = await valueOf(TOTAL_ROW, 7);
      const fixAll = async () => {
        await button(page, "Sửa tất cả lỗi an toàn").click();
        await page.getByRole("dialog").getByRole("button", { name: "Sửa", exact: true }).click();
        await page
          .getByText(/Đã sửa \d+ ô/)
          .first()
          .waitFor();
      };
      await fixAll();
      expect(await valueOf(TOTAL_ROW, 7)).toBe(BAC_GIANG_TOTAL);
      await grid.host.reveal("QN-B2", "A1");
      await page.keyboard.press("Control+z");
      await page.waitForTimeout(1500);
      expect(await valueOf(TOTAL_ROW, 7)).toBe(wrong);
      await button(page, "Kiểm tra").click();
      await page.waitForTimeout(1500);
      await fixAll();
      expect(await valueOf(TOTAL_ROW, 7)).toBe(BAC_GIANG_TOTAL);
    });

    it("is sealed once the missing capital types are typed in and the warnings explained", async () => {
      const { page } = grid;
      const types = bacGiangAsQnB2().map((row) => {
        if (row[7] === "") return [""];
        return [row[10]?.includes("Ngân sách") ? "Vốn sự nghiệp" : ""];
      });
      await grid.host.reveal("QN-B2", `L${String(FIRST_GROUP)}`);
      await pasteText(page, types);
      await tab(page, "Nộp");
      await button(page, "Kiểm tra và niêm phong").click();
      await page.getByText(/^Chưa niêm phong được: còn \d+ cảnh báo chưa giải trình/).waitFor();
      await explainWarnings(page);
      await button(page, "Kiểm tra và niêm phong").click();
      await page.getByText(/Đã niêm phong lúc/).waitFor();
    });

    it("consolidates the sample folder into a workbook that proves itself", async () => {
      const { page } = grid;
      const folder = path.join(distFolder, "samples", "nop");
      const files = readdirSync(folder).map((name) => path.join(folder, name));
      expect(files).toHaveLength(13);
      await tab(page, "Tổng hợp");
      await page.getByLabel("Chọn tệp", { exact: true }).setInputFiles(files);
      await page.getByText("Đối chiếu khớp đến từng đồng.").waitFor({ timeout: 120_000 });
      await page.getByText("12 tệp đã nhận").waitFor();
      await page.getByText("1 tệp không nhận").waitFor();
      const download = page.waitForEvent("download");
      await button(page, "Tải tệp tổng hợp").click();
      const workbook = read(readFileSync(await (await download).path()));
      const certificate = sheetNamed(workbook, "Đối chiếu");
      expect(certificate).not.toBeNull();
      const proof = verifyConsolidated(workbook);
      expect(proof).toMatchObject({ status: "proved" });
    });

    it("stops a consolidation when told to", async () => {
      const { page } = grid;
      const folder = path.join(distFolder, "samples", "nop");
      const files = readdirSync(folder).map((name) => path.join(folder, name));
      const many = Array.from({ length: 12 }, () => files).flat();
      await page.getByLabel("Chọn tệp", { exact: true }).setInputFiles(many);
      await page.getByText(new RegExp(`/${String(many.length)} tệp`)).waitFor();
      await button(page, "Hủy").click();
      await page.getByText("Đã hủy tổng hợp.").waitFor({ timeout: 5_000 });
    });

    it("said nothing on the console and called nobody else", () => {
      expect(grid.complaints).toEqual([]);
    });
  });
});

function read(bytes: Buffer): WorkbookSnapshot {
  const result = readWorkbook(new Uint8Array(bytes), "tong-hop.xlsx");
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

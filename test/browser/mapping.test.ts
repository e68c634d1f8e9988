import path from "node:path";
import { planOfSnapshot } from "../../src/cli/planOfSnapshot";
import { describeInBrowser } from "../support/browser";
import { describeWithRealTables, realTablePath } from "../support/realTables";
import { readRealSheets } from "../support/realSheets";
import { openGridPage, type GridPage } from "./gridPage";

jest.setTimeout(240_000);

/** Where pictures go for people to look at, when asked for. */
const PICTURES = process.env["PICTURES"];

describeWithRealTables("a real annex that follows no form", () => {
  describeInBrowser("in the workbench", () => {
    let grid: GridPage;
    const picture = async (name: string): Promise<void> => {
      if (PICTURES === undefined) return;
      await grid.page.locator("#pane").screenshot({ path: path.join(PICTURES, `${name}.png`) });
    };
    beforeAll(async () => {
      grid = await openGridPage();
      const annexes = readRealSheets(path.dirname(realTablePath("README.md")));
      const annex = annexes.find(({ id }) => id === "bac-giang-2019-do-thi-thong-minh");
      if (!annex) throw new Error("the annex is gone");
      const sheets = [{ ...annex.sheet, name: "Phụ lục" }];
      const traits = { macros: false, externalLinks: false };
      await grid.openPlan(planOfSnapshot({ sheets, properties: {}, traits }));
      // As narrow as a pane in Excel can be.
      await grid.page.evaluate(() => {
        const pane = document.getElementById("pane");
        if (pane) pane.style.cssText += ";width:320px;flex:none;max-width:320px";
      });
    });
    afterAll(() => grid.close());

    it("is asked about, column by column", async () => {
      const { page } = grid;
      await page.getByRole("tab", { name: "Biểu mẫu" }).click();
      await page.getByLabel("Bộ biểu mẫu").selectOption("quang-ngai-2019");
      await page.getByRole("tab", { name: "Kiểm tra" }).click();
      await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
      await page.getByRole("button", { name: /S101/ }).click();
      await page.getByRole("button", { name: "Ghép cột", exact: true }).click();
      await page.getByLabel("Biểu mẫu", { exact: true }).selectOption("QN-B2");
      await page.getByText("Đọc được 13 nhiệm vụ").waitFor();
      await page.getByText("Tổng kinh phí: 121.600.000.000 đồng").waitFor();
      await picture("mapping-top");
      await page.getByRole("button", { name: "Chèn biểu QN-B2 đã điền" }).scrollIntoViewIfNeeded();
      await picture("mapping-bottom");
      const width = await page.locator("#pane main").evaluate((main) => main.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
    });

    it("fills the form on a sheet of its own", async () => {
      const { page, host } = grid;
      await page.getByRole("button", { name: "Chèn biểu QN-B2 đã điền" }).click();
      await page.getByText(/Đã đưa 13 nhiệm vụ vào trang/).waitFor();
      await picture("mapping-done");
      const names = (await host.read({})).sheets.map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(["Phụ lục", "QN-B2"]));
      expect(grid.complaints).toEqual([]);
    });
  });
});

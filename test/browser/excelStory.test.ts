import { readdirSync } from "node:fs";
import path from "node:path";
import type { Frame, Locator } from "playwright-core";
import { readWorkbook } from "../../src/adapters/xlsx";
import { verifyConsolidated } from "../../src/app/verify";
import { until } from "../excelHost/until";
import { pasteInto, shownIn } from "../excelHost/user";
import { describeInBrowser } from "../support/browser";
import { describeWithRealTables } from "../support/realTables";
import { distFolder } from "../support/serve";
import { bacGiangAsQnB2 } from "./bacGiang";
import { explainWarnings } from "./explainWarnings";
import { openExcelPage, type ExcelPage } from "./excelPage";

jest.setTimeout(240_000);

/** First row of the groups in a blank QN-B2, and the row of its grand total. */
const FIRST_GROUP = 12;
const TOTAL_ROW = 32;
/** 121,60 tỷ: the sum that the real table's own checks state. */
const BAC_GIANG_TOTAL = 121.6;
const SHEET = "QN-B2";
const INSERT = "3:InsertWorksheetsFromBase64";

/** Capital types that the real table leaves out. */
function missingTypes(): string[][] {
  return bacGiangAsQnB2().map((row) => {
    if (row[7] === "") return [""];
    return [row[10]?.includes("Ngân sách") ? "Vốn sự nghiệp" : ""];
  });
}

describeWithRealTables("the main job with a real annex", () => {
  describeInBrowser("in Excel on the web", () => {
    let excelPage: ExcelPage;
    let pane: Frame;
    beforeAll(async () => {
      excelPage = await openExcelPage();
    });
    afterAll(() => excelPage.close());

    const tab = (name: string) => pane.getByRole("tab", { name }).click();
    const button = (name: string): Locator => pane.getByRole("button", { name, exact: true });
    const shown = (cell: string) => shownIn(excelPage.excel.workbook, SHEET, cell);
    const paste = (cell: string, rows: readonly (readonly string[])[]) => {
      pasteInto(excelPage.excel, SHEET, cell, rows);
    };
    const syncs = () => excelPage.excel.takeSyncCount();

    it("opens the pane from the ribbon", async () => {
      pane = await excelPage.openPane("Sdt.Forms.Open");
      await button("Chèn biểu mẫu").waitFor();
    });

    it("inserts the forms", async () => {
      await pane
        .getByLabel("Bộ biểu mẫu")
        .selectOption({ label: "Kế hoạch ứng dụng CNTT tỉnh Quảng Ngãi năm 2019" });
      await pane.getByLabel("Mã đơn vị").fill("H02.05");
      await pane.getByLabel("Tên đơn vị").fill("Sở Thông tin và Truyền thông");
      await pane.getByLabel("Đơn vị tính").selectOption({ label: "tỷ đồng" });
      for (const form of await pane.getByRole("checkbox").all()) await form.uncheck();
      await pane.getByRole("checkbox", { name: /^QN-B2/ }).check();
      syncs();
      await button("Chèn biểu mẫu").click();
      await pane.getByText("Đã chèn: QN-B2.").waitFor();
      // One round trip to see what is there, one to insert; the others keep and check it.
      const { requests } = excelPage.excel;
      const inserting = requests.slice(requests.length - syncs());
      const at = inserting.findIndex(({ actions }) => actions.includes(INSERT));
      expect(at).toBe(1);
      expect(inserting.length).toBeLessThanOrEqual(9);
      const { sheets } = excelPage.excel.workbook;
      expect(sheets.map(({ name }) => name)).toEqual(["Sheet1", SHEET, "_sdt"]);
    });

    it("sees what is pasted, by itself, and says what is wrong and where", async () => {
      await tab("Kiểm tra");
      syncs();
      paste(`A${String(FIRST_GROUP)}`, bacGiangAsQnB2());
      const issues = pane.getByRole("region", { name: "Danh sách phát hiện" });
      await issues.getByText("S114").first().waitFor();
      expect(await issues.getByText("F301").count()).toBeGreaterThan(0);
      // The name of the sheet, the list of sheets, and what is in it.
      expect(syncs()).toBe(3);
    });

    it("checks everything in three round trips", async () => {
      await button("Kiểm tra").click();
      await pane.waitForTimeout(1000);
      expect(syncs()).toBe(3);
    });

    it("goes to the cell of an issue", async () => {
      const place = new RegExp(`S114\\s*H${String(TOTAL_ROW)}`);
      await pane.getByRole("button", { name: place }).first().click();
      await pane.waitForTimeout(500);
      expect(excelPage.excel.workbook.selected?.range).toMatchObject({
        top: TOTAL_ROW - 1,
        left: 7,
      });
    });

    it("mends all safe faults in one step", async () => {
      syncs();
      await button("Sửa tất cả lỗi an toàn").click();
      await pane.getByRole("dialog").getByRole("button", { name: "Sửa", exact: true }).click();
      await pane
        .getByText(/Đã sửa \d+ ô/)
        .first()
        .waitFor();
      // To look, to write, then to check again; each changed area asks for the name of its sheet.
      expect(syncs()).toBeLessThanOrEqual(2 + 3 + 12);
      expect(shown(`H${String(TOTAL_ROW)}`)).toBe(BAC_GIANG_TOTAL);
    });

    it("is sealed once the missing capital types are typed in and the warnings explained", async () => {
      paste(`L${String(FIRST_GROUP)}`, missingTypes());
      await tab("Nộp");
      await button("Kiểm tra và niêm phong").click();
      await pane.getByText(/^Chưa niêm phong được: còn \d+ cảnh báo chưa giải trình/).waitFor();
      await explainWarnings(pane);
      await button("Kiểm tra và niêm phong").click();
      await pane.getByText(/Đã niêm phong lúc/).waitFor();
    });

    it("consolidates files into a new window whose workbook proves itself", async () => {
      const folder = path.join(distFolder, "samples", "nop");
      const files = readdirSync(folder).map((name) => path.join(folder, name));
      pane = await excelPage.openPane("Sdt.Merge.Open");
      await pane.getByLabel("Chọn tệp", { exact: true }).setInputFiles(files);
      await pane.getByText("Đối chiếu khớp đến từng đồng.").waitFor({ timeout: 120_000 });
      await pane.getByRole("button", { name: "Mở tệp tổng hợp" }).click();
      const { created } = excelPage.excel.workbook;
      await until("a new window", () => created.length === 1);
      const bytes = Buffer.from(created[0] ?? "", "base64");
      const read = readWorkbook(new Uint8Array(bytes), "tong-hop.xlsx");
      expect(read.ok && verifyConsolidated(read.value)).toMatchObject({ status: "proved" });
    });

    it("runs the ribbon's commands in their hidden page, one after the other", async () => {
      const { frames, page } = excelPage;
      const dialog = page.frameLocator("#dialog").getByRole("status");
      for (const count of [1, 2]) {
        await excelPage.runCommand("Sdt.Check.Mark");
        await dialog.getByText(/^0 lỗi, \d+ cảnh báo\. Các ô đã được tô màu\.$/).waitFor();
        await until("the end of the command", () => frames.completed.length === count);
      }
      await frames.close("dialog");
      await excelPage.runCommand("Sdt.Forms.Insert");
      await dialog.getByText(/^Đã chèn: .*QN-B2 \(2\)/).waitFor();
      await until("the end of the command", () => frames.completed.length === 3);
      expect(frames.completed.map(([, status]) => status)).toEqual([0, 0, 0]);
    });

    it("said nothing on the console and called nobody else", () => {
      expect(excelPage.complaints).toEqual([]);
    });
  });
});

/** As narrow as Excel shows a pane. */
const PANE = 320;
/** A workbook with faults of many kinds, as an agency handed it in. */
const FILE = "samples/nop/11-ubnd-huyen-mo-duc.xlsx";

async function openWorkbench(page, site, query = `?open=${FILE}`) {
  await page.goto(`${site}/workbench.html${query}`);
  await page.getByRole("tab", { name: "Kiểm tra" }).waitFor();
  await page.locator("canvas").first().waitFor();
}

async function narrowPane(page) {
  await page.evaluate((width) => {
    const pane = document.getElementById("pane");
    pane.style.cssText += `;width:${width}px;flex:none;max-width:${width}px`;
  }, PANE);
}

async function check(page) {
  await page.getByRole("tab", { name: "Kiểm tra" }).click();
  await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  const issues = page.getByRole("region", { name: "Danh sách phát hiện" });
  await issues.waitFor();
  return issues;
}

/**
 * What is to be seen in the guides: each scene opens a page and gives what to photograph of it.
 * `samples` are the files that agencies handed in.
 */
export const SCENES = [
  {
    name: "workbench",
    play: async (page, { site }) => {
      await openWorkbench(page, site);
      await check(page);
      await page.getByRole("button", { name: /\d+\s*lỗi$/ }).click();
      await page.getByText("Đóng thông báo").click();
      return page;
    },
  },
  {
    name: "pane-bieu-mau",
    play: async (page, { site }) => {
      await openWorkbench(page, site, "");
      await narrowPane(page);
      await page.getByRole("tab", { name: "Biểu mẫu" }).click();
      await page.getByLabel("Tên đơn vị").fill("Sở Y tế");
      return page.locator("#pane");
    },
  },
  {
    name: "pane-kiem-tra",
    play: async (page, { site }) => {
      await openWorkbench(page, site);
      await narrowPane(page);
      const issues = await check(page);
      await page.getByRole("button", { name: /\d+\s*lỗi$/ }).click();
      await issues.getByRole("button").first().click();
      return page.locator("#pane");
    },
  },
  {
    name: "pane-nop",
    play: async (page, { site }) => {
      await openWorkbench(page, site);
      await narrowPane(page);
      await page.getByRole("tab", { name: "Nộp" }).click();
      return page.locator("#pane");
    },
  },
  {
    name: "tong-hop",
    play: async (page, { site, samples }) => {
      await openWorkbench(page, site, "");
      await page.getByRole("tab", { name: "Tổng hợp" }).click();
      await page.getByLabel("Chọn tệp", { exact: true }).setInputFiles(samples);
      await page.getByText("Đối chiếu khớp đến từng đồng.").waitFor({ timeout: 120_000 });
      return page.locator("#pane");
    },
  },
  {
    name: "doctor",
    size: { width: 420, height: 900 },
    play: async (page, { site }) => {
      await page.goto(`${site}/doctor.html`);
      await page.locator("li").first().waitFor();
      return page.locator("main");
    },
  },
  {
    name: "office-cu",
    size: { width: PANE, height: 420 },
    play: async (page, { site }) => {
      await page.route(/taskpane\.[0-9a-f]{8}\.js/, (route) => route.abort());
      await page.goto(`${site}/taskpane.html`);
      await page.locator(".outdated-address").first().waitFor();
      return page;
    },
  },
];

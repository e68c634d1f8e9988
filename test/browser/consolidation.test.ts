import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { collectWork } from "../../scripts/bench/workload";
import { openMergePage } from "../../scripts/pageBench/mergePage";
import type { StaticServer } from "../../scripts/staticServer.cjs";
import { nodeInflater } from "../../src/adapters/node";
import { createCodec } from "../../src/adapters/xlsx";
import { describeInBrowser, launchBrowser } from "../support/browser";
import { serveDist } from "../support/serve";

jest.setTimeout(120_000);

const FILES = 28;
const PATIENCE = 60_000;

/** Makes workers spin for ever over "treo…", fall silent over "im…" and fail over "chet…". */
const POISON = `if (typeof WorkerGlobalScope !== "undefined" && !self.sdtPoisoned) {
  self.sdtPoisoned = true;
  addEventListener("message", (event) => {
    const name = event.data?.file?.name ?? "";
    if (name.startsWith("treo")) for (;;);
    if (name.startsWith("im")) event.stopImmediatePropagation();
    if (name.startsWith("chet")) throw new Error("boom");
  });
}
`;

/** The twenty seconds that a file may take pass in four. */
const HURRY = `{
  const wait = window.setTimeout;
  window.setTimeout = (run, after, ...more) => wait(run, after === 20000 ? 4000 : after, ...more);
}`;

describeInBrowser("a consolidation in the page", () => {
  let browser: Browser;
  let server: StaticServer;
  let page: Page;
  let complaints: string[];
  const folder = mkdtempSync(path.join(tmpdir(), "so-du-toan-page-"));
  const put = (name: string, bytes: Uint8Array): string => {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    return file;
  };
  let good: readonly string[];
  beforeAll(async () => {
    const work = collectWork(createCodec(nodeInflater), { files: FILES, rows: 2 });
    [browser, server] = await Promise.all([launchBrowser(), serveDist()]);
    good = (await work).map(({ name, bytes }) => put(name, bytes));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    page = await browser.newPage();
    complaints = [];
    page.on("pageerror", ({ message }) => complaints.push(message));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    await page.addInitScript(HURRY);
    // Workers are chunks without a name.
    await page.route(/\/\d+\.[0-9a-f]{8}\.js$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: POISON + (await response.text()) });
    });
  });
  afterEach(async () => {
    await page.close();
    expect(complaints).toEqual([]);
  });

  it("goes on past a file that hangs and one that kills its worker, and says why", async () => {
    const merge = await openMergePage(page, server.url);
    const poisoned = ["im.xlsx", "chet.xlsx"].map((name) => put(name, new Uint8Array([1])));
    await merge.choose([...poisoned, ...good]);
    await page.getByText(/^Phần mềm gặp lỗi khi đọc tệp này \(.*boom\)/).waitFor();
    await page.getByText(/^Đọc quá 20 giây chưa xong/).waitFor();
    await merge.isDone(PATIENCE);
    const said = await page.locator("#pane").innerText();
    expect(said).toContain(`${String(FILES)} tệp đã nhận`);
    expect(said).toContain("2 tệp không nhận");
    expect(said).toContain("Đối chiếu khớp đến từng đồng.");
    await merge.hasNoWorker();
  });

  it("ends within a second of being cancelled, and the next one runs", async () => {
    const merge = await openMergePage(page, server.url);
    await merge.choose([...good.slice(0, 5), put("treo.xlsx", new Uint8Array([1]))]);
    await merge.hasRead(5);
    expect(await merge.cancel()).toBeLessThan(1000);
    await merge.choose(good.slice(0, 3));
    await merge.isDone(PATIENCE);
    expect(await page.locator("#pane").innerText()).toContain("3 tệp đã nhận");
    await merge.hasNoWorker();
  });
});

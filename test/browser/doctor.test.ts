import path from "node:path";
import type { Browser, Page } from "playwright-core";
import type { StaticServer } from "../../scripts/staticServer.cjs";
import { describeInBrowser, launchBrowser } from "../support/browser";
import { serveDist } from "../support/serve";

jest.setTimeout(120_000);

const CDN = "https://appsforoffice.microsoft.com/**";
const OFFICE_JS = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

describeInBrowser("the doctor", () => {
  let browser: Browser;
  let server: StaticServer;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveDist()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Opens the page and reads "check health" of each item, in its order. */
  async function examine(query = "", harm?: (page: Page) => Promise<unknown>) {
    const page = await browser.newPage({ viewport: { width: 350, height: 700 } });
    await page.route(CDN, (route) => {
      const { pathname } = new URL(route.request().url());
      const file = pathname.replace("/lib/1/hosted/", "").toLowerCase();
      return route.fulfill({ path: path.join(OFFICE_JS, file) });
    });
    await harm?.(page);
    await page.goto(`${server.url}/doctor.html${query}`);
    await page.locator("li").first().waitFor();
    const items = await page.locator("li").all();
    const found = new Map<string, string>();
    for (const item of items) {
      const check = (await item.getAttribute("data-check")) ?? "";
      found.set(check, (await item.getAttribute("data-health")) ?? "");
    }
    return { page, found, text: await page.locator("main").innerText() };
  }

  it("finds a plain browser on our own server good, but for https", async () => {
    const { page, found, text } = await examine();
    expect(Object.fromEntries(found)).toEqual({
      engine: "good",
      secure: "bad",
      office: "note",
      policy: "good",
      cache: "good",
      // The server of npm start is Node, which tells the time.
      clock: "good",
      storage: "good",
      worker: "good",
      signature: "good",
      catalogue: "note",
    });
    expect(text).toContain("1 mục lỗi, 0 mục cần xem.");
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    await page.close();
  });

  it.each<[string, string, (page: Page) => Promise<unknown>, string, string]>([
    [
      "a clock that is wrong",
      "",
      (page) => page.clock.install({ time: Date.now() + 7_200_000 }),
      "clock warning",
      "Lệch 120 phút",
    ],
    [
      "no way to Microsoft",
      "",
      (page) => page.route(CDN, (r) => r.abort()),
      "office warning",
      "office.js",
    ],
    [
      "storage that is forbidden",
      "",
      (page) =>
        page.addInitScript(`Object.defineProperty(window, "localStorage", {
          get() { throw new DOMException("no", "SecurityError"); } })`),
      "storage warning",
      "cấm hoặc hết chỗ lưu",
    ],
    [
      "a webview that knows no Ed25519",
      "",
      (page) =>
        page.addInitScript(`SubtleCrypto.prototype.importKey = () =>
          Promise.reject(new DOMException("no", "NotSupportedError"))`),
      "signature warning",
      "phiên bản 137",
    ],
    [
      "a catalogue that is not there",
      `?key=${encodeURIComponent(`${"a".repeat(42)}8=`)}&packs=packs/none.json`,
      () => Promise.resolve(),
      "catalogue bad",
      "Máy chủ không có tệp “none.json”",
    ],
    [
      "workers that do not start",
      "",
      (page) =>
        page.route(/echo|\.[0-9a-f]{8}\.js$/, (route) =>
          route.request().resourceType() === "script" && !route.request().url().includes("doctor.")
            ? route.abort()
            : route.continue()
        ),
      "worker bad",
      "Không chạy nền được",
    ],
  ])("tells %s and what to do", async (_name, query, harm, health, told) => {
    const { page, found, text } = await examine(query, harm);
    const [check = "", expected] = health.split(" ");
    expect(found.get(check)).toBe(expected);
    expect(text).toContain(told);
    await page.close();
  });

  /** The pane with what its program needs taken away. */
  async function openPane(harm: (page: Page) => Promise<unknown>, userAgent?: string) {
    const context = await browser.newContext({
      viewport: { width: 320, height: 500 },
      ...(userAgent === undefined ? {} : { userAgent }),
    });
    const page = await context.newPage();
    await page.route(CDN, (route) => route.abort());
    await harm(page);
    await page.goto(`${server.url}/taskpane.html?packs=packs/catalogue.json&key=abc`);
    return page;
  }

  it.each<[string, string | undefined, (page: Page) => Promise<unknown>]>([
    [
      "Trident, which knows neither the program's language nor @supports",
      "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko",
      async (page) => {
        await page.addInitScript(
          `for (const name of ["Promise", "Symbol", "fetch", "Proxy", "URL"])
            delete window[name];`
        );
        await page.route("**/taskpane.html*", async (route) => {
          const response = await route.fetch();
          const body = (await response.text()).replace("aspect-ratio: 1", "no-such-thing: 1");
          await route.fulfill({ response, body });
        });
        await page.route(/taskpane\.[0-9a-f]{8}\.js/, (route) =>
          route.fulfill({ contentType: "text/javascript", body: "syntax error" })
        );
      },
    ],
    [
      "a current webview whose server lost a file",
      undefined,
      (page) => page.route(/taskpane\.[0-9a-f]{8}\.js/, (route) => route.abort()),
    ],
  ])("%s shows the way to the workbench", async (_name, userAgent, harm) => {
    const page = await openPane(harm, userAgent);
    await page.getByText("Sổ dự toán không chạy được ở đây").waitFor();
    const address = `${server.url}/workbench.html?packs=packs/catalogue.json&key=abc`;
    const link = page.getByRole("link", { name: "trang làm việc Sổ dự toán" });
    expect(await link.getAttribute("href")).toBe(address);
    expect(await page.getByText(address).isVisible()).toBe(true);
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    if (process.env["PICTURES"]) {
      await page.screenshot({ path: path.join(process.env["PICTURES"], "outdated.png") });
    }
    await page.context().close();
  });

  it("and nobody else sees it", async () => {
    const page = await openPane(() => Promise.resolve());
    await page.getByText("Trang này chạy trong Excel").waitFor();
    expect(await page.getByText("Sổ dự toán không chạy được ở đây").isVisible()).toBe(false);
    await page.context().close();
  });

  it("speaks English when asked, and leads back", async () => {
    const { page, text } = await examine("?lang=en");
    expect(text).toContain("Secure connection: Error");
    const back = page.locator("#doctor").getByRole("link");
    expect(await back.getAttribute("href")).toBe("workbench.html?lang=en");
    await page.close();
  });
});

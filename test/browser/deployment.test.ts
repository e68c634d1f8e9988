import { readdirSync, rmSync, truncateSync } from "node:fs";
import path from "node:path";
import type { Frame } from "playwright-core";
import { contentSecurityPolicy } from "../../scripts/contentSecurityPolicy.cjs";
import { describeInBrowser } from "../support/browser";
import { describeWithNginx } from "../support/nginx";
import { distFolder } from "../support/serve";
import { deploySite } from "./deployedSite";
import { openExcelCatalog, type ExcelCatalog } from "./excelCatalog";

jest.setTimeout(240_000);

const CDN = "https://appsforoffice.microsoft.com";
const QUARTER = "15:05";

type Site = Awaited<ReturnType<typeof deploySite>>;

describeWithNginx("dist on nginx over TLS", () => {
  describeInBrowser("as an administrator deploys it", () => {
    let site: Site;
    beforeAll(async () => {
      site = await deploySite();
      await site.publish("1.0.0", 1);
    });
    afterAll(() => site?.close());

    const hashed = readdirSync(distFolder).find((name) => /^taskpane\.[0-9a-f]{8}\.js$/.test(name));

    it.each<[string, Record<string, unknown>]>([
      [
        "taskpane.html",
        {
          status: 200,
          "content-type": "text/html; charset=utf-8",
          "cache-control": "no-cache",
          "content-security-policy": contentSecurityPolicy({ officeJs: true }),
        },
      ],
      ["workbench.html", { "content-security-policy": contentSecurityPolicy({ officeJs: false }) }],
      [
        hashed ?? "",
        {
          "content-type": "application/javascript; charset=utf-8",
          "cache-control": "public, max-age=31536000, immutable",
        },
      ],
      ["packs/catalogue.json", { status: 200, "cache-control": "no-cache" }],
      ["assets/icon-32.png", { "content-type": "image/png" }],
      ["", { status: 302, location: "/workbench.html" }],
      [".built.json", { status: 404 }],
      ["cli/so-du-toan.cjs", { status: 404 }],
      ["none.html", { status: 404 }],
    ])("answers /%s as the kit says", async (name, expected) => {
      const { location, ...found } = await site.headersOf(name);
      const told =
        location === undefined
          ? found
          : { ...found, location: new URL(location, site.url).pathname };
      expect(told).toMatchObject({ ...expected, "x-content-type-options": "nosniff" });
    });

    it("opens the pane with office.js from Microsoft and from nobody else", async () => {
      const { page, complaints, origins } = await site.visit(site.pane);
      await page.getByText("Trang này chạy trong Excel").waitFor();
      expect([...origins].sort()).toEqual([CDN, site.url].sort());
      expect(complaints).toEqual([]);
      await page.close();
    });

    it("opens the workbench without asking anybody else", async () => {
      const address = `${site.url}/workbench.html${new URL(site.pane).search}`;
      const { page, complaints, origins } = await site.visit(address);
      await page.getByText("Bộ biểu mẫu do Sở KH&CN ban hành, đợt 1.").waitFor();
      expect([...origins]).toEqual([site.url]);
      expect(complaints).toEqual([]);
      await page.close();
    });

    it("is found good by its own doctor", async () => {
      const address = `${site.url}/doctor.html${new URL(site.pane).search}`;
      const { page, complaints, origins } = await site.visit(address);
      await page.getByText("Mọi mục cần thiết đều đạt.").waitFor();
      await page.getByText("Đã tải và kiểm tra chữ ký: Sở KH&CN, đợt 1.").waitFor();
      expect([...origins].sort()).toEqual([CDN, site.url].sort());
      expect(complaints).toEqual([]);
      await page.close();
    });

    describe("a catalogue of packs, in Excel on the web", () => {
      let open: ExcelCatalog;
      let pane: Frame;
      const catalogue = () => path.join(site.site, "packs", "catalogue.json");
      const says = (text: string) => pane.getByText(text).first().waitFor();
      const later = () => open.page.clock.fastForward(QUARTER);
      const button = (name: string) => pane.getByRole("button", { name, exact: true });
      beforeAll(async () => {
        const at = (name: string) => path.join(site.work, name);
        const files = { manifest: at("excel.xml"), key: at("khoa-cong-khai.txt") };
        open = await openExcelCatalog(site.browser, site.site, files);
        pane = await open.openPane();
      });
      afterAll(() => open?.close());

      it("is taken when the pane starts, and its forms are inserted", async () => {
        await says("Bộ biểu mẫu do Sở KH&CN ban hành, đợt 1.");
        for (const form of await pane.getByRole("checkbox").all()) await form.uncheck();
        await pane.getByRole("checkbox", { name: /^QN-B2/ }).check();
        await button("Chèn biểu mẫu").click();
        await says("Đã chèn: QN-B2.");
      });

      it("published anew while the pane is open is offered for the file, and used on consent", async () => {
        await site.publish("1.1.0", 2);
        await later();
        await says("Có bộ biểu mẫu mới: Mùa mới (1.1.0). Tệp đang mở lập theo phiên bản 1.0.0");
        await button("Dùng bản mới").click();
        await says("Bộ biểu mẫu do Sở KH&CN ban hành, đợt 2.");
      });

      it("moves the file to the new version, beside the old sheet", async () => {
        await says("Tệp đang mở lập theo bản 1.0.0; bộ biểu mẫu đang dùng là bản 1.1.0.");
        await button("Chuyển sang bản mới…").click();
        await says("Trang “QN-B2” → biểu QN-B2");
        await button("Chèn biểu bản mới đã điền").click();
        await says("Đã chuyển số liệu sang: QN-B2 (2)");
        const { sheets } = open.excel.workbook;
        const names = sheets.map(({ name }) => name);
        expect(names).toEqual(expect.arrayContaining(["QN-B2", "QN-B2 (2)"]));
      });

      it.each<[string, () => void | Promise<void>, string]>([
        [
          "signed by a stranger",
          async () => site.publish("1.2.0", 3, await site.makeOtherKeys()),
          "Chữ ký của “catalogue.json” không đúng khóa",
        ],
        [
          "rolled back",
          () => site.publish("1.0.0", 1),
          "Bản đang công bố (1) cũ hơn bản đã dùng (2)",
        ],
        [
          "cut short",
          async () => {
            await site.publish("1.2.0", 3);
            truncateSync(path.join(site.site, "packs", "mua-moi-1.2.0.json"), 1000);
          },
          "Tệp “mua-moi-1.2.0.json” khác với danh mục",
        ],
      ])("%s is refused, and the old one stays", async (_name, harm, told) => {
        await harm();
        await later();
        await says(told);
        await says("Đang dùng bộ biểu mẫu đã tải lần trước: Sở KH&CN, đợt 2.");
        expect(await button("Dùng bản mới").count()).toBe(0);
      });

      it("out of reach when the pane opens again leaves the last good one in use", async () => {
        rmSync(catalogue());
        pane = await open.openPane();
        await says("Đang dùng bộ biểu mẫu đã tải lần trước: Sở KH&CN, đợt 2.");
        await says("Máy chủ không có tệp “catalogue.json”");
        const version = await pane.getByLabel("Bộ biểu mẫu").inputValue();
        expect(version).toBe("mua-moi");
        // A file that is not there is an error on any console; nothing else was.
        expect(open.complaints.filter((one) => !one.includes("404"))).toEqual([]);
      });

      it("mended is offered at last", async () => {
        await site.publish("1.2.0", 4);
        await later();
        await says("Có bộ biểu mẫu mới: Mùa mới (1.2.0). Tệp đang mở lập theo phiên bản 1.1.0");
      });
    });
  });
});

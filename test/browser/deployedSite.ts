import { createHash, X509Certificate } from "node:crypto";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { runCli } from "../cli/program";
import { launchBrowser } from "../support/browser";
import { startNginx } from "../support/nginx";
import { distFolder } from "../support/serve";

const CDN = "https://appsforoffice.microsoft.com";
const OFFICE_JS = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/** The pack that the department publishes; a name of its own makes it known on the screen. */
const SEASON = { id: "mua-moi", name: "Mùa mới" };

async function run(...words: string[]): Promise<void> {
  const { code, stderr } = await runCli(words);
  if (code !== 0) throw new Error(stderr);
}

/** Trusts what our authority signed, and finds the site's name on this machine. */
function browserFlags(authority: string): readonly string[] {
  const { publicKey } = new X509Certificate(readFileSync(authority));
  const spki = publicKey.export({ type: "spki", format: "der" });
  const hash = createHash("sha256").update(spki).digest("base64");
  return [
    `--ignore-certificate-errors-spki-list=${hash}`,
    "--host-resolver-rules=MAP dutoan.tinh.gov.vn 127.0.0.1",
  ];
}

/** What a page says on its console and asks of the network. */
export interface Visit {
  readonly page: Page;
  readonly complaints: string[];
  readonly origins: Set<string>;
}

async function visit(browser: Browser, address: string, before?: (page: Page) => Promise<void>) {
  const page = await browser.newPage();
  const complaints: string[] = [];
  const origins = new Set<string>();
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("requestfailed", (failed) => complaints.push(`failed: ${failed.url()}`));
  page.on("request", (asked) => {
    const { protocol, origin } = new URL(asked.url());
    if (protocol.startsWith("http")) origins.add(origin);
  });
  await page.route(`${CDN}/**`, (route) => {
    const file = new URL(route.request().url()).pathname.replace("/lib/1/hosted/", "");
    return route.fulfill({ path: path.join(OFFICE_JS, file.toLowerCase()) });
  });
  await before?.(page);
  await page.goto(address);
  return { page, complaints, origins } satisfies Visit;
}

/** The files of dist as an administrator copies them, with a folder of packs beside them. */
function makeSite(): { readonly site: string; readonly work: string } {
  const work = mkdtempSync(path.join(tmpdir(), "so-du-toan-deploy-"));
  const site = path.join(work, "site");
  mkdirSync(path.join(site, "packs"), { recursive: true });
  for (const name of readdirSync(distFolder)) {
    symlinkSync(path.join(distFolder, name), path.join(site, name));
  }
  return { site, work };
}

/** The status and headers that the server answers with; the certificate is checked for real. */
function headersOf(url: string, port: number, ca: Buffer) {
  return new Promise<Record<string, string>>((resolve, reject) => {
    const { hostname, pathname } = new URL(url);
    const options = { host: "127.0.0.1", port, path: pathname, servername: hostname, ca };
    request({ ...options, headers: { host: hostname } }, (answer) => {
      answer.resume();
      resolve({ ...answer.headers, status: answer.statusCode } as unknown as Record<
        string,
        string
      >);
    })
      .on("error", reject)
      .end();
  });
}

/** The deployed add-in: nginx with TLS, a department's keys, its packs, and its manifest. */
export async function deploySite() {
  const { site, work } = makeSite();
  const at = (...names: string[]) => path.join(work, ...names);
  const server = await startNginx(site, at("nginx"));
  await run("pack", "keys", "-o", work);
  await run("pack", "export", "--pack", "quang-ngai-2019", "-o", at("base.json"));
  const base = JSON.parse(readFileSync(at("base.json"), "utf8")) as { readonly pack: object };
  const sign = async (version: string, serial: number, to: string, keys = work) => {
    writeFileSync(
      at("season.json"),
      JSON.stringify({ ...base, pack: { ...base.pack, ...SEASON, version } })
    );
    const by = ["--key", path.join(keys, "khoa-bi-mat.pem"), "--issuer", "Sở KH&CN"];
    await run("pack", "sign", at("season.json"), ...by, "--serial", String(serial), "-o", to);
  };
  const told = ["--packs", "packs/catalogue.json", "--key", at("khoa-cong-khai.txt")];
  await run("manifest", "--base-url", server.url, ...told, "-o", at("manifest.xml"));
  const manifest = readFileSync(at("manifest.xml"), "utf8");
  const pane = /SourceLocation DefaultValue="([^"]+)"/
    .exec(manifest)?.[1]
    ?.replaceAll("&amp;", "&");
  if (pane === undefined) throw new Error("the manifest names no pane");
  const browser = await launchBrowser(browserFlags(server.authority));
  const ca = readFileSync(server.authority);
  return {
    url: server.url,
    pane,
    site,
    work,
    browser,
    /** Publishes the pack into the folder beside the pages, as the guide says. */
    publish: async (version: string, serial: number, keys = work) => {
      const fresh = mkdtempSync(at("publish-"));
      await sign(version, serial, path.join(fresh, "packs"), keys);
      cpSync(path.join(fresh, "packs"), path.join(site, "packs"), { recursive: true, force: true });
    },
    makeOtherKeys: async () => {
      const other = mkdtempSync(at("other-"));
      await run("pack", "keys", "-o", other);
      return other;
    },
    headersOf: (name: string) => headersOf(`${server.url}/${name}`, server.port, ca),
    visit: (address: string, before?: (page: Page) => Promise<void>) =>
      visit(browser, address, before),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

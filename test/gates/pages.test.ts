import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { accessSync, constants, existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import type { StaticServer } from "../../scripts/staticServer.cjs";
import { distFolder, serveDist } from "../support/serve";

const CDN = "https://appsforoffice.microsoft.com";
const read = (name: string): string => readFileSync(path.join(distFolder, name), "utf8");

beforeAll(() => {
  if (!existsSync(path.join(distFolder, ".built.json"))) throw new Error("Run `npm run build`.");
});

describe.each([
  ["taskpane.html", true],
  ["commands.html", true],
  ["doctor.html", true],
  ["workbench.html", false],
])("%s", (name, officeJs) => {
  test("puts its policy before every script and allows no eval", () => {
    const html = read(name);
    const policy = html.indexOf("Content-Security-Policy");
    expect(policy).toBeGreaterThan(0);
    expect(policy).toBeLessThan(html.indexOf("<script"));
    expect(html).not.toContain("unsafe-eval");
  });

  test("runs no script in the page itself, and its own files only as they were built", () => {
    const scripts = read(name).match(/<script[^>]*>[^<]*/g) ?? [];
    expect(scripts.filter((tag) => !/\bsrc="[^"]+"[^>]*>\s*$/.test(tag))).toEqual([]);
    expect(read(name)).not.toMatch(/\son\w+="|javascript:/i);
    const own = [...read(name).matchAll(/"([\w-]+\.[0-9a-f]{8}\.\w+)"( integrity="([^"]*)")?/g)];
    expect(own.length).toBeGreaterThan(0);
    for (const [, file = "", , integrity] of own) {
      const hash = createHash("sha384").update(readFileSync(path.join(distFolder, file)));
      expect(`${file} ${integrity ?? ""}`).toBe(`${file} sha384-${hash.digest("base64")}`);
    }
  });

  test(officeJs ? "loads office.js from Microsoft" : "knows nothing of office.js", () => {
    const scripts = read(name).match(/https?:\/\/[^"'; ]+/g) ?? [];
    const expected = officeJs ? [CDN, `${CDN}/lib/1/hosted/office.js`] : [];
    expect(scripts).toEqual(expected);
  });
});

test("the grid is in no file that the task pane loads", () => {
  const initial = read("taskpane.html").match(/[\w-]+\.[0-9a-f]{8}\.js/g) ?? [];
  expect(initial.length).toBeGreaterThan(0);
  expect(initial.filter((file) => read(file).includes("univer"))).toEqual([]);
  const all = readdirSync(distFolder).filter((file) => file.endsWith(".js"));
  expect(all.filter((file) => read(file).includes("univer"))).not.toEqual([]);
});

test("the command line is one file that runs by its own name", () => {
  const file = path.join(distFolder, "cli", "so-du-toan.cjs");
  expect(readFileSync(file, "utf8")).toMatch(/^#!\/usr\/bin\/env -S node --single-threaded-gc\n/);
  if (process.platform !== "win32") {
    accessSync(file, constants.X_OK);
    expect(execFileSync(file, ["--version"], { encoding: "utf8" })).toMatch(/^\d+\.\d+\.\d+/);
  }
  expect(readdirSync(path.dirname(file))).toEqual(["so-du-toan.cjs"]);
});

describe("the server", () => {
  let server: StaticServer;
  beforeAll(async () => {
    server = await serveDist();
  });
  afterAll(() => server.close());

  test("sends the same policy as the page, and the right type", async () => {
    const answer = await fetch(`${server.url}/workbench.html`);
    const policy = answer.headers.get("Content-Security-Policy");
    expect(policy).not.toBeNull();
    expect(read("workbench.html")).toContain(policy);
    expect(answer.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
  });

  test.each(["/%2e%2e%2fpackage.json", "/..%5cpackage.json", "/cli", "/none"])(
    "has nothing at %s",
    async (address) => {
      expect((await fetch(`${server.url}${address}`)).status).toBe(404);
    }
  );
});

import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { contentSecurityPolicy } from "../../scripts/contentSecurityPolicy.cjs";

const root = path.resolve(__dirname, "../..");
const read = (...names: string[]): string => readFileSync(path.join(root, ...names), "utf8");
const policies = [true, false].map((officeJs) => contentSecurityPolicy({ officeJs }));

/** Pages by what their own template loads. */
const officePages = readdirSync(path.join(root, "src"))
  .filter((name) => readdirSync(path.join(root, "src", name)).includes(`${name}.html`))
  .filter((name) => read("src", name, `${name}.html`).includes("/office.js"));

test("there are pages that load office.js", () => {
  expect(officePages.length).toBeGreaterThan(1);
});

test.each(["nginx.conf", "web.config"])("%s sends the policies of the pages", (name) => {
  const kit = read("deploy", name);
  const told = kit.match(/default-src [^"]+/g);
  expect(told).toEqual(policies);
  const pages = /\(([\w|]+)\)\\\.html/.exec(kit)?.[1]?.split("|") ?? [];
  expect([...pages].sort()).toEqual([...officePages].sort());
});

test("web.config is well-formed and knows the files we serve", () => {
  const { window } = new JSDOM("");
  const parsed = new window.DOMParser().parseFromString(read("deploy", "web.config"), "text/xml");
  expect(parsed.querySelector("parsererror")).toBeNull();
  const types = [...parsed.querySelectorAll("mimeMap")].map((one) =>
    one.getAttribute("fileExtension")
  );
  expect(types).toEqual(expect.arrayContaining([".json", ".sig", ".js", ".woff2", ".xlsx"]));
});

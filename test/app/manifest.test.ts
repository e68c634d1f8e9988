import { readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { deployManifest, type Deployment } from "../../src/app/manifest";

const source = readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8");

function deployed(deployment: Deployment): Document {
  const made = deployManifest(source, deployment);
  if (!made.ok) throw new Error(made.error.kind);
  return parse(made.value);
}

function parse(text: string): Document {
  return new new JSDOM("").window.DOMParser().parseFromString(text, "application/xml");
}

function addresses(manifest: Document): string[] {
  return [...manifest.querySelectorAll("[DefaultValue]")]
    .map((element) => element.getAttribute("DefaultValue") ?? "")
    .filter((value) => value.startsWith("http"));
}

test.each<[string, Deployment, string]>([
  ["plain words", { base: "mang noi bo" }, "notAddress"],
  ["http", { base: "http://dx.tinh.gov.vn" }, "notHttps"],
  ["a query", { base: "https://dx.tinh.gov.vn/?a=1" }, "extraParts"],
  ["a password", { base: "https://a:b@dx.tinh.gov.vn/" }, "extraParts"],
  [
    "a catalogue of another origin",
    { base: "https://dx.tinh.gov.vn", packs: "https://khac.gov.vn/packs.json" },
    "packsElsewhere",
  ],
  ["a key that is none", { base: "https://dx.tinh.gov.vn", key: "abc" }, "notKey"],
])("refuses %s", (_name, deployment, kind) => {
  expect(deployManifest(source, deployment)).toMatchObject({ ok: false, error: { kind } });
});

test.each(["https://dx.tinh.gov.vn/so-du-toan", "https://dx.tinh.gov.vn/so-du-toan/"])(
  "every address lies below %s, the domain is its origin",
  (base) => {
    const manifest = deployed({ base });
    const all = addresses(manifest);
    expect(all.length).toBeGreaterThan(15);
    expect(all.filter((one) => !one.startsWith("https://dx.tinh.gov.vn/so-du-toan/"))).toEqual([]);
    expect(manifest.querySelector("AppDomain")?.textContent).toBe("https://dx.tinh.gov.vn");
    expect(manifest.documentElement.outerHTML).not.toContain("localhost");
  }
);

test("id and version stay, since changing them breaks what is installed", () => {
  const before = parse(source);
  const after = deployed({ base: "https://dx.tinh.gov.vn" });
  for (const name of ["Id", "Version"]) {
    expect(after.querySelector(name)?.textContent).toBe(before.querySelector(name)?.textContent);
  }
});

test("every page is told where the catalogue lies, and nothing else is", () => {
  const key = `${"a+/".repeat(14)}b=`;
  const manifest = deployed({
    base: "https://dx.tinh.gov.vn/sdt",
    packs: "bo-bieu-mau/a&b.json",
    key,
  });
  const pages = addresses(manifest).filter((one) => one.includes(".html"));
  const told = pages.filter((one) => new URL(one).searchParams.has("packs"));
  expect(told.map((one) => new URL(one).searchParams.get("packs"))).toEqual(
    told.map(() => "https://dx.tinh.gov.vn/sdt/bo-bieu-mau/a&b.json")
  );
  expect(new Set(told.map((one) => new URL(one).searchParams.get("key")))).toEqual(new Set([key]));
  expect(pages.filter((one) => one.includes(".html"))).toEqual(told);
  expect(new Set(told.map((one) => /(\w+)\.html/.exec(one)?.[1]))).toEqual(
    new Set(["taskpane", "commands", "workbench", "doctor"])
  );
});

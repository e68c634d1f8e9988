import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { manifestFaults } from "../support/manifestFaults";

const root = path.resolve(__dirname, "..", "..");
const read = (file: string): string => readFileSync(path.join(root, file), "utf8");

const BASE = "https://localhost:3001";
const text = read("manifest.xml");
const manifest = new new JSDOM("").window.DOMParser().parseFromString(text, "application/xml");

const all = (name: string): Element[] => [...manifest.getElementsByTagName(name)];
const one = (name: string): Element => {
  const [element] = all(name);
  if (!element) throw new Error(`no ${name}`);
  return element;
};
const values = (name: string, attribute: string): string[] =>
  all(name).flatMap((element) => element.getAttribute(attribute) ?? []);
const resources = new Map(
  ["bt:Image", "bt:Url", "bt:String"].flatMap((name) =>
    all(name).flatMap((element): [string, Element][] => {
      const id = element.getAttribute("id");
      return id === null ? [] : [[id, element]];
    })
  )
);
const wordings = (id: string): string[] => {
  const string = resources.get(id);
  const overrides = [...(string?.getElementsByTagName("bt:Override") ?? [])];
  const texts = overrides.map((override) => override.getAttribute("Value"));
  return [string?.getAttribute("DefaultValue"), ...texts].map(String);
};

test("is well formed, for workbooks only, with the fixed id", () => {
  expect(manifest.getElementsByTagName("parsererror")).toHaveLength(0);
  expect(one("Id").textContent).toBe("7a0c5f0e-3d5b-4b0a-9a51-6c2f8e4d1b97");
  expect(values("Host", "Name")).toEqual(["Workbook"]);
  expect(values("Host", "xsi:type")).toEqual(["Workbook"]);
  expect(one("Permissions").textContent).toBe("ReadWriteDocument");
});

test("has the version of package.json", () => {
  const { version } = JSON.parse(read("package.json")) as { version: string };
  expect(one("Version").textContent).toBe(`${version}.0`);
});

test("asks for ExcelApi 1.1 to start and 1.9 for the ribbon", () => {
  expect(values("Set", "MinVersion")).toEqual(["1.1"]);
  expect(values("bt:Set", "MinVersion")).toEqual(["1.9"]);
});

test("speaks Vietnamese, and English in every text", () => {
  expect(one("DefaultLocale").textContent).toBe("vi-VN");
  for (const element of [...all("bt:String"), one("DisplayName"), one("Description")]) {
    const overrides = [...element.children].map((each) => each.getAttribute("Locale"));
    expect([element.getAttribute("id"), overrides]).toEqual([
      element.getAttribute("id"),
      ["en-US"],
    ]);
  }
});

describe("resources", () => {
  const used = all("*").flatMap((element) => element.getAttribute("resid") ?? []);

  test("are all there and all used", () => {
    expect(used.length).toBeGreaterThan(60);
    expect([...new Set(used)].sort()).toEqual([...resources.keys()].sort());
  });

  test("have ids of at most 32 characters, none twice", () => {
    const ids = all("*").flatMap((element) => element.getAttribute("id") ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  test("lie on one https origin, which is in AppDomains", () => {
    const urls = all("*")
      .flatMap((element) => element.getAttribute("DefaultValue") ?? [])
      .filter((value) => /^\w+:/.test(value));
    expect(urls.length).toBeGreaterThan(15);
    expect(urls.filter((url) => new URL(url).origin !== BASE)).toEqual([]);
    expect(all("AppDomain").map((each) => each.textContent)).toEqual([BASE]);
  });

  test("are pages that webpack makes", () => {
    const pages = [
      ...values("bt:Url", "DefaultValue"),
      ...values("SourceLocation", "DefaultValue"),
    ];
    for (const url of pages.filter((each) => each !== "")) {
      const name = path.basename(new URL(url).pathname, ".html");
      expect(existsSync(path.join(root, "src", name, `${name}.html`))).toBe(true);
    }
  });
});

describe("lengths", () => {
  const residsIn = (name: string, child: string): string[] =>
    all(name).flatMap((element) =>
      [...element.children]
        .filter(({ tagName }) => tagName === child)
        .flatMap((each) => each.getAttribute("resid") ?? [])
    );

  test.each<[string, string, number]>([
    ["GetStarted", "Title", 30],
    ["GetStarted", "Description", 250],
    ["Supertip", "Title", 64],
    ["Supertip", "Description", 250],
    ["Control", "Label", 64],
    ["Group", "Label", 64],
    ["CustomTab", "Label", 64],
  ])("of %s %s are at most %i", (name, child, limit) => {
    const ids = residsIn(name, child);
    expect(ids.length).toBeGreaterThan(0);
    const tooLong = ids.flatMap(wordings).filter((each) => each === "" || each.length > limit);
    expect(tooLong).toEqual([]);
  });
});

describe("controls", () => {
  test("call functions that commands.ts binds, and one pane at sections that exist", () => {
    const names = all("FunctionName").map((each) => each.textContent);
    expect(names).toEqual(["insertForms", "checkWorkbook"]);
    expect(read("src/commands/commands.ts")).toContain("createRibbon(");
    for (const name of names) expect(read("src/commands/ribbon.ts")).toContain(`${name}: command(`);
    expect(new Set(all("TaskpaneId").map((each) => each.textContent))).toEqual(
      new Set(["Sdt.Pane"])
    );
    const sections = values("bt:Url", "DefaultValue").flatMap(
      (url) => new URL(url).searchParams.get("section") ?? []
    );
    expect(sections).toHaveLength(4);
    for (const section of sections) {
      expect(read("src/taskpane/pageOptions.ts")).toContain(`"${section}"`);
    }
  });

  test("stand in four groups on one tab", () => {
    expect(all("CustomTab")).toHaveLength(1);
    const labels = all("Group").map((group) => {
      const label = group.getElementsByTagName("Label")[0]?.getAttribute("resid");
      return wordings(label ?? "")[0];
    });
    expect(labels).toEqual(["Biểu mẫu", "Kiểm tra", "Nộp", "Tổng hợp"]);
  });
});

describe("icons", () => {
  /** Width and height stand at fixed places of a PNG's first chunk. */
  const sizeOf = (file: string): number[] => {
    const bytes = readFileSync(path.join(root, file));
    expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  };
  const fileOf = (id: string): string =>
    new URL(resources.get(id)?.getAttribute("DefaultValue") ?? "").pathname.slice(1);

  test("have the pixels that the manifest says", () => {
    const asked = all("bt:Image").filter((image) => image.hasAttribute("size"));
    expect(asked.length).toBeGreaterThan(0);
    for (const image of asked) {
      const size = Number(image.getAttribute("size"));
      expect(sizeOf(fileOf(image.getAttribute("resid") ?? ""))).toEqual([size, size]);
    }
  });

  test("are there in the sizes every control must have", () => {
    for (const icon of all("Icon")) {
      const sizes = [...icon.children].map((image) => image.getAttribute("size"));
      expect(sizes).toEqual(expect.arrayContaining(["16", "32", "80"]));
    }
    expect(sizeOf("assets/icon-32.png")).toEqual([32, 32]);
    expect(sizeOf("assets/icon-64.png")).toEqual([64, 64]);
    expect(one("IconUrl").getAttribute("DefaultValue")).toContain("icon-32.png");
    expect(one("HighResolutionIconUrl").getAttribute("DefaultValue")).toContain("icon-64.png");
  });
});

describe("a planted fault", () => {
  const { version } = JSON.parse(read("package.json")) as { version: string };

  test("is not there to begin with", () => {
    expect(manifestFaults(text, version)).toEqual([]);
  });

  test.each<[fault: string, change: (manifest: string) => string]>([
    ["xml", (manifest) => manifest.replace("</Id>", "")],
    ["ids", (manifest) => manifest.replace("<Id>7a0c5f0e-", "<Id>7a0c5f0-")],
    ["ids", (manifest) => manifest.replace(/(<bt:String id=")[^"]+/, `$1${"x".repeat(33)}`)],
    ["references", (manifest) => manifest.replace(/(<Title resid=")[^"]+/, "$1Sdt.Lost")],
    ["https", (manifest) => manifest.replace(`${BASE}/`, `${BASE.replace("https", "http")}/`)],
    ["https", (manifest) => manifest.replace("<AppDomain>https", "<AppDomain>http")],
    ["sizes", (manifest) => manifest.replace(/<bt:Image size="80"[^>]*>/, "")],
    ["versions", (manifest) => manifest.replace(`<Version>${version}`, "<Version>0.0.9")],
  ])("of %s is told", (fault, change) => {
    const planted = change(text);
    expect(planted).not.toBe(text);
    expect(manifestFaults(planted, version)).toContain(fault);
  });
});

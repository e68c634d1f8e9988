import { readFileSync } from "node:fs";
import { HOST_TYPES, isWithin } from "../../excelHost/members";
import "../../excelHost/workbookTypes";
import { startExcelBench } from "./excelBench";

const LINE = /^ {4}(?:export )?(?:class|interface) (\w+)|^ {8}(?:readonly )?(\w+)\??[(:<]/;

/** ExcelApi versions by "Type.member", from the comments of @types/office-js. */
function documentedSets(): ReadonlyMap<string, string> {
  const text = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
  const sets = new Map<string, string>();
  const excel = text.slice(text.indexOf("declare namespace Excel"));
  let [type, typeSet, comment] = ["", "", ""];
  for (const line of excel.split("\n")) {
    const trimmed = line.trim();
    if (trimmed.startsWith("/**")) comment = "";
    if (trimmed.startsWith("*") || trimmed.startsWith("/**")) {
      comment += trimmed;
      continue;
    }
    const match = LINE.exec(line);
    if (!match) continue;
    const set = /Api set: ExcelApi ([\d.]+)/.exec(comment)?.[1];
    if (match[1] !== undefined) [type, typeSet] = [match[1], set ?? "1.1"];
    else if (!sets.has(`${type}.${match[2] ?? ""}`)) {
      const own = set ?? typeSet;
      // A member cannot be older than its class.
      sets.set(`${type}.${match[2] ?? ""}`, isWithin(own, typeSet) ? typeSet : own);
    }
    comment = "";
  }
  return sets;
}

/** What Excel.createWorkbook (ExcelApi 1.8) sends; not open to add-ins themselves. */
const BEHIND_CREATE_WORKBOOK = ["Application.createWorkbook", "WorkbookCreated.open"];

describe("the members of the simulated host", () => {
  const documented = documentedSets();
  const members = HOST_TYPES.flatMap(({ name, members: table }) =>
    Object.entries(table).map(([member, { set }]): [string, string] => [`${name}.${member}`, set])
  ).filter(([member]) => !member.includes("._") && !BEHIND_CREATE_WORKBOOK.includes(member));

  it("are a good number, none above what the add-in asks for", () => {
    expect(members.length).toBeGreaterThan(90);
    expect(members.filter(([, set]) => !isWithin(set, "1.13"))).toEqual([]);
  });

  it.each(members)("%s came with ExcelApi %s", (member, set) => {
    expect(documented.get(member)).toBe(set);
  });
});

describe("a member that is missing", () => {
  const askFor = async (level: string): Promise<unknown> => {
    startExcelBench(level);
    return Excel.run(async (context) => {
      context.workbook.insertWorksheetsFromBase64("");
      await context.sync();
    }).catch((error: unknown) => (error as { code: string }).code);
  };

  it("is refused above the level of the host, even when nobody asked isSetSupported", async () => {
    expect(await askFor("1.12")).toBe("ApiNotFound");
  });

  it("is refused when the simulated host does not know it", async () => {
    startExcelBench();
    const code: unknown = await Excel.run(async (context) => {
      context.workbook.names.load("items/name");
      await context.sync();
    }).catch((error: unknown) => (error as { code: string }).code);
    expect(code).toBe("ApiNotFound");
  });

  it("is refused in what is loaded, too", async () => {
    startExcelBench();
    const code: unknown = await Excel.run(async (context) => {
      context.workbook.worksheets.load("items/tabColor");
      await context.sync();
    }).catch((error: unknown) => (error as { code: string }).code);
    expect(code).toBe("ApiNotFound");
  });
});

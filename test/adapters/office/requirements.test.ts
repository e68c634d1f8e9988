import { readdirSync } from "node:fs";
import path from "node:path";
import { HOST_TYPES, isWithin } from "../../excelHost/members";
import "../../excelHost/workbookTypes";
import { documentedSets, membersUsedIn } from "../../support/apiSets";
import { startExcelBench } from "./excelBench";

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

describe("the members that the add-in uses", () => {
  const root = path.resolve(__dirname, "../../..");
  const folder = path.join(root, "src/adapters/office");
  const sources = readdirSync(folder).map((name) => path.join(folder, name));
  const planted = path.join(root, "test/gates/planted/newerApi.ts");
  const documented = documentedSets();
  const tooNew = (members: Iterable<string>): readonly string[] =>
    [...members].filter((member) => !isWithin(documented.get(member) ?? "1.1", "1.13")).sort();

  const byFile = membersUsedIn([...sources, planted]);
  const usedIn = (files: readonly string[]) =>
    files.flatMap((file) => [...(byFile.get(file)?.used ?? [])]);
  const missingIn = (files: readonly string[]) =>
    files.flatMap((file) => [...(byFile.get(file)?.missing ?? [])]);

  it("are known, and none is above ExcelApi 1.13", () => {
    const used = usedIn(sources);
    expect(new Set(used).size).toBeGreaterThan(60);
    expect(used).toContain("Workbook.insertWorksheetsFromBase64");
    expect(missingIn(sources)).toEqual([]);
    expect(tooNew(used)).toEqual([]);
  });

  it("would be told when one is too new or does not exist", () => {
    expect(tooNew(usedIn([planted]))).toEqual([
      "LinkedWorkbookCollection.breakAllLinks",
      "Workbook.linkedWorkbooks",
      "Worksheet.onNameChanged",
    ]);
    expect(missingIn([planted])).toEqual(["Worksheet.tellEverything"]);
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

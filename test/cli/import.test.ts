import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createCodec } from "../../src/adapters/xlsx";
import { checkWorkbook } from "../../src/app/checkWorkbook";
import { openSnapshot } from "../../src/app/intake";
import { planOfSnapshot } from "../../src/cli/planOfSnapshot";
import { factsOf } from "../../src/core/table";
import { encodePlan } from "../support/encodePlan";
import { readRealSheets } from "../support/realSheets";
import { describeWithRealTables, realTablePath } from "../support/realTables";
import { newFolder, runCli } from "./program";

function readBack(file: string) {
  const read = createCodec().read(new Uint8Array(readFileSync(file)), file);
  if (!read.ok) throw new Error(read.error.kind);
  const { workbook, state } = openSnapshot(read.value);
  return checkWorkbook(workbook, state, { profile: "draft", asOf: "2019-01-01" });
}

describeWithRealTables("import of a real annex", () => {
  const folder = newFolder();
  const input = path.join(folder, "phu-luc.xlsx");
  const out = path.join(folder, "bieu.xlsx");
  beforeAll(async () => {
    const annexes = readRealSheets(path.dirname(realTablePath("README.md")));
    const { sheet } = annexes.find(({ id }) => id === "bac-giang-2019-do-thi-thong-minh")!;
    const sheets = [{ ...sheet, name: "Phụ lục" }];
    const traits = { macros: false, externalLinks: false };
    const plan = planOfSnapshot({ sheets, properties: {}, traits });
    writeFileSync(input, await encodePlan(plan));
  });

  test("121,6 tỷ of 13 tasks stand in the form, by source, and the annex is untouched", async () => {
    const before = readFileSync(input);
    const run = await runCli(["import", input, "--to", "QN-B2", "--year", "2019", "-o", out]);
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(run.stdout).toContain("121.600.000.000 đồng");
    expect(run.stdout).toContain("khớp đến từng đồng");
    expect(run.stdout).toContain("“Hình thức đầu tư”: 13 ô");
    expect(readFileSync(input).equals(before)).toBe(true);
    const [table] = readBack(out).tables;
    expect(table?.form.id).toBe("QN-B2");
    expect(table?.rows.filter(({ kind }) => kind === "task")).toHaveLength(13);
    const facts = factsOf(table!).filter(({ measure }) => measure === "needed");
    const sumOf = (test: (fact: (typeof facts)[number]) => boolean) =>
      facts.filter(test).reduce((sum, { amount }) => sum + amount, 0);
    expect(sumOf(() => true)).toBe(121_600_000_000);
    expect(sumOf(({ level }) => level === "NSDP")).toBe(97_100_000_000);
    expect(sumOf(({ type }) => type === "XHH")).toBe(24_500_000_000);
  });

  test("--json says the same as data", async () => {
    const words = ["import", input, "--to", "QN-B2", "--year", "2019", "-o", out, "--json"];
    const run = await runCli(words);
    expect(JSON.parse(run.stdout)).toMatchObject({
      format: "so-du-toan/import@1",
      form: "QN-B2",
      tasks: 13,
      source: { sheet: "Phụ lục", table: 1, tables: 1, unit: "ty-dong" },
      sums: [{ column: "total", source: "121600000000", target: "121600000000" }],
      leftColumns: [{ header: "Hình thức đầu tư", filled: 13 }],
      leftCells: [],
    });
  });

  test("a mapping is written, edited by hand, and used again", async () => {
    const map = path.join(folder, "ghep.json");
    const words = ["import", input, "--to", "QN-B2", "--year", "2019", "-o", out];
    expect(await runCli([...words, "--write-map", map])).toMatchObject({ code: 0 });
    const file = JSON.parse(readFileSync(map, "utf8"));
    const how = file.columns.find(({ header }: { header: string }) => header.includes("Hình thức"));
    expect(how.to).toBeNull();
    how.to = "@note";
    file.groups[1].to = "nhan-luc";
    writeFileSync(map, JSON.stringify(file));
    const run = await runCli([...words, "--map", map, "--json"]);
    expect(JSON.parse(run.stdout)).toMatchObject({ leftColumns: [] });
    const [table] = readBack(out).tables;
    const tasks = table!.rows.filter(({ kind }) => kind === "task");
    expect(tasks.filter(({ group }) => group === "nhan-luc")).toHaveLength(5);
    expect(
      tasks.every(({ cells }) => (cells["note"]?.text ?? "").startsWith("Hình thức đầu tư: "))
    ).toBe(true);
  });

  test("check --map reads the annex in place as the form", async () => {
    const map = path.join(folder, "doc.json");
    const words = ["import", input, "--to", "QN-B2", "--year", "2019", "-o", out];
    await runCli([...words, "--write-map", map]);
    const run = await runCli(["check", input, "--map", map, "--json"]);
    const [file] = JSON.parse(run.stdout).files;
    expect(file.sheets).toMatchObject([{ form: "QN-B2", rows: 13, unit: "ty-dong" }]);
    expect(file.sheets[0].totals.total).toBe("121600000000");
  });

  test("sources with no column of their own are told of, with code 1", async () => {
    const wide = path.join(folder, "b02.xlsx");
    const run = await runCli(["import", input, "--to", "B02", "--year", "2027", "-o", wide]);
    expect(run).toMatchObject({ code: 1, stderr: "" });
    expect(run.stdout).toContain("biểu mẫu không có cột cho nguồn này");
    expect(run.stdout).toContain("khớp đến từng đồng");
  });

  test.each<[string, readonly string[], RegExp]>([
    ["the input itself", ["--to", "QN-B2", "-o", "INPUT"], /Không ghi đè/],
    ["a form nobody has", ["--to", "QN-B9", "-o", "OUT"], /không có biểu/],
    ["a sheet that is not there", ["--to", "QN-B2", "--sheet", "X", "-o", "OUT"], /Phụ lục/],
    ["a table that is not there", ["--to", "QN-B2", "--table", "7", "-o", "OUT"], /bảng số 7/],
    ["a project sheet", ["--to", "QN-B3", "-o", "OUT"], /từng dự án/],
    ["a map that is none", ["--to", "QN-B2", "--map", "INPUT", "-o", "OUT"], /không phải JSON/],
  ])("%s: one sentence and code 2", async (_what, words, sentence) => {
    const paths: Record<string, string> = { INPUT: input, OUT: path.join(folder, "no.xlsx") };
    const run = await runCli(["import", input, ...words.map((word) => paths[word] ?? word)]);
    expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 2, stdout: "" });
    expect(run.stderr).toMatch(sentence);
  });
});

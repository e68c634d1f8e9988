import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createCodec } from "../../src/adapters/xlsx";
import { planForms, stateAfterInsert } from "../../src/app/insertForms";
import { openSnapshot } from "../../src/app/intake";
import { printPack } from "../../src/core/packFile";
import { sheetNamed, type SheetPlan } from "../../src/core/sheet";
import { stateProperties, stateSheetPlan } from "../../src/core/state";
import { encodePlan } from "../support/encodePlan";
import { TASKS } from "../support/filled";
import { newerQuangNgai } from "../support/newerPack";
import { quangNgai } from "../support/packs";
import { newFolder, runCli } from "./program";

const folder = newFolder();
const at = (name: string): string => path.join(folder, name);
const [input, pack, out] = [at("cu.xlsx"), at("moi.json"), at("moi.xlsx")];

/** A sheet of the officer's own, which looks at the form. */
const OWN: SheetPlan = {
  name: "Ghi chú",
  visibility: "visible",
  cells: [
    { row: 0, column: 0, value: "Tổng của biểu" },
    { row: 0, column: 1, value: 2200.5, formula: "'QN-B2'!J32" },
    { row: 1, column: 1, value: 3, formula: "1+2" },
  ],
  columnWidths: [],
  rowHeights: new Map(),
  merges: [],
  validations: [],
};

beforeAll(async () => {
  const agency = { code: "H48.01", name: "Sở Y tế" };
  const tasks = { "QN-B2": TASKS };
  const forms = { pack: quangNgai, forms: ["QN-B2"], agency, year: 2019, tasks };
  const request = { ...forms, unit: "trieu-dong" as const };
  const state = stateAfterInsert(request, null, ["QN-B2"]);
  const plan = planForms(request);
  const sheets = [...plan.sheets, OWN, stateSheetPlan(state)];
  writeFileSync(input, await encodePlan({ ...plan, sheets, properties: stateProperties(state) }));
  writeFileSync(pack, printPack(newerQuangNgai()));
});

test("moves a filled file to a version that is given as a file, and tells what became of it", async () => {
  const before = readFileSync(input);
  const words = ["migrate", input, "--to", "quang-ngai-2019@2.0.0", "--with", pack, "-o", out];
  const run = await runCli(words);
  expect(run).toMatchObject({ code: 0, stderr: "" });
  expect(run.stdout).toContain(
    "“Kinh phí / Tổng kinh phí” → “Kinh phí / Tổng mức kinh phí được duyệt”"
  );
  expect(run.stdout).toContain("Cột mới, cần điền: “Sản phẩm bàn giao”");
  expect(run.stdout).toContain("khớp đến từng đồng");
  expect(run.stdout).toContain("1 công thức");
  expect(readFileSync(input).equals(before)).toBe(true);
  const read = createCodec().read(new Uint8Array(readFileSync(out)), out);
  if (!read.ok) throw new Error(read.error.kind);
  const { workbook, state } = openSnapshot(read.value);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["QN-B2", "Ghi chú"]);
  expect(state).toMatchObject({
    packVersion: "2.0.0",
    forms: [{ form: "QN-B2", version: "2.0.0" }],
  });
  const own = sheetNamed(workbook, "Ghi chú");
  expect([own?.values[0]?.[1], [...(own?.formulas.values() ?? [])]]).toEqual([2200.5, ["1+2"]]);
});

test.each<[string, readonly string[], string]>([
  ["an unknown version", ["--to", "quang-ngai-2019@7.0.0", "-o", out], "quang-ngai-2019@1.0.0"],
  ["the file itself as output", ["--to", "quang-ngai-2019", "-o", input], "cu.xlsx"],
])("refuses %s", async (_name, words, told) => {
  const run = await runCli(["migrate", input, ...words]);
  expect(run).toMatchObject({ code: 2, stdout: "" });
  expect(run.stderr).toContain(told);
});

test("moves nothing into a pack without these forms, and says so", async () => {
  const run = await runCli(["migrate", input, "--to", "cds-2027", "-o", at("khong.xlsx")]);
  expect(run.code).toBe(2);
  expect(run.stderr).toContain("bản mới không có biểu QN-B2");
});

test("--json says the same as data", async () => {
  const words = ["migrate", input, "--to", "quang-ngai-2019", "--with", pack, "-o", out, "--json"];
  const { stdout } = await runCli(words);
  expect(JSON.parse(stdout)).toMatchObject({
    format: "so-du-toan/migration@1",
    from: { id: "quang-ngai-2019", version: "1.0.0", readBy: "1.0.0" },
    to: { id: "quang-ngai-2019", version: "2.0.0" },
    sheets: [{ sheet: "QN-B2", form: "QN-B2", formVersion: "2.0.0", rows: 3, differences: [] }],
    unmoved: [],
    frozenFormulas: 1,
  });
});

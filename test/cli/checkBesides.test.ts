import { writeFileSync } from "node:fs";
import path from "node:path";
import { readCeilings } from "../../src/cli/ceilingList";
import { layOutForm, type TaskContent } from "../../src/core/layout";
import { formById } from "../../src/core/packs";
import { stateProperties, stateSheetPlan, type WorkbookState } from "../../src/core/state";
import { encodePlan } from "../support/encodePlan";
import { packNamed } from "../support/packForms";
import { newFolder, runCli } from "./program";

const pack = packNamed("cds-2027");
const AGENCY = { code: "H48.01", name: "Sở Y tế" };
const folder = newFolder();

async function write(name: string, year: number, cells: TaskContent["cells"]): Promise<string> {
  const form = formById(pack, "B02");
  if (!form) throw new Error("no form B02");
  const tasks = [{ group: "ha-tang", cells }];
  const sheet = layOutForm(form, { pack, year, unit: "trieu-dong", agency: AGENCY, tasks });
  const forms = [{ form: "B02", version: form.version, sheet: sheet.name }];
  const state: WorkbookState = {
    ...{
      pack: pack.id,
      packVersion: pack.version,
      year,
      unit: "trieu-dong",
      agency: AGENCY,
      forms,
    },
    ...{ explanations: [], seal: null },
  };
  const file = path.join(folder, name);
  writeFileSync(
    file,
    await encodePlan({
      activeSheet: 0,
      sheets: [sheet, stateSheetPlan(state)],
      properties: stateProperties(state),
    })
  );
  return file;
}

const NOW = { task: "Xây dựng trung tâm dữ liệu", period: "2026-2028", "tinh-dt": 300 };

async function codesOf(...words: readonly string[]) {
  const { stdout, stderr, code } = await runCli(["check", ...words, "--json"]);
  const found = [...stdout.matchAll(/"code": ?"([PL]\d+)"/g)].map(([, one]) => one);
  return { found: [...new Set(found)], stderr, code };
}

test("last year's workbook and the ceilings find more", async () => {
  const now = await write("nay.xlsx", 2027, { ...NOW, total: 900, allocated: 100 });
  const before = await write("truoc.xlsx", 2026, { ...NOW, total: 900, allocated: 200 });
  const ceilings = path.join(folder, "tran.csv");
  writeFileSync(ceilings, "mã;tên;trần\nh48.01;Sở Y tế;299.000.000\n");
  const alone = await codesOf(now);
  expect(alone.found).not.toEqual(expect.arrayContaining(["P512", "L603"]));
  const both = await codesOf(now, "--previous", before, "--ceilings", ceilings);
  expect(both.found).toEqual(expect.arrayContaining(["P512", "L603"]));
  expect(both.stderr).toBe("");
});

test("what does not fit the file is said", async () => {
  const now = await write("khac.xlsx", 2027, NOW);
  const ceilings = path.join(folder, "khac.json");
  writeFileSync(ceilings, '{ "H48.02": 1000000 }');
  const { stderr, found } = await codesOf(now, "--previous", now, "--ceilings", ceilings);
  expect(stderr).toContain("không phải tệp năm 2026");
  expect(stderr).toContain("không có đơn vị của tệp này");
  expect(found).not.toContain("L603");
  const missing = await runCli(["check", now, "--previous", path.join(folder, "none.xlsx")]);
  expect(missing.code).toBe(2);
  writeFileSync(ceilings, "[]");
  const wrong = await runCli(["check", now, "--ceilings", ceilings]);
  expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining("cần đối tượng JSON")]);
});

describe("readCeilings", () => {
  test.each<[string, string, string]>([
    ["nothing", "\n", "cli.consolidate.agenciesEmpty"],
    ["a list", "[1]", "cli.check.ceilingsNotList"],
    ["JSON cut short", '{"A": 1', "cli.check.ceilingsNotList"],
    ["no amount", "A;Sở A", "cli.check.ceilingsLine"],
    ["below zero", '{"A": -1}', "cli.check.ceilingsLine"],
    ["no code", ";1000", "cli.check.ceilingsLine"],
    ["a code twice", "A;1\na;2", "cli.consolidate.agenciesTwice"],
  ])("%s is refused", (_what, text, key) => {
    expect(readCeilings(text)).toMatchObject({ ok: false, error: { key } });
  });
  test.each([
    ["JSON", '{"a": 2500000000, "B": "2,5 tỷ đồng"}'],
    ["CSV with names", "\uFEFFmã\ttên\ttrần\nA\tSở A\t2.500.000.000\nB\tSở B\t2500000000"],
    ["commas", "code,ceiling\nA,2500000000\nB,2500000000"],
  ])("%s", (_what, text) => {
    const read = readCeilings(text);
    expect(read.ok && [...read.value]).toEqual([
      ["A", 2_500_000_000],
      ["B", 2_500_000_000],
    ]);
  });
});

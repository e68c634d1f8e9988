import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readWorkbook } from "../../src/adapters/xlsx";
import { cellText } from "../../src/core/sheet";
import { layOutForm } from "../../src/core/layout";
import { formById } from "../../src/core/packs";
import { encodePlan } from "../support/encodePlan";
import { packNamed } from "../support/packForms";
import { newFolder, runCli } from "./program";

const folder = newFolder();
const input = path.join(folder, "y-te.xlsx");
const list = path.join(folder, "van-de.xlsx");
const notes = path.join(folder, "phieu");

function textsOf(file: string): readonly string[] {
  const read = readWorkbook(new Uint8Array(readFileSync(file)), file);
  if (!read.ok) throw new Error(read.error.kind);
  return read.value.sheets.flatMap(({ values }) => values.flat().map(cellText));
}

beforeAll(async () => {
  const pack = packNamed("cds-2027");
  const form = formById(pack, "B02");
  if (!form) throw new Error("no form B02");
  const tasks = [{ group: "ha-tang", cells: { task: "Máy chủ", total: 900, allocated: -1 } }];
  const agency = { code: "H48.01", name: "Sở Y tế" };
  const sheet = layOutForm(form, { pack, year: 2027, unit: "trieu-dong", agency, tasks });
  writeFileSync(input, await encodePlan({ sheets: [sheet], activeSheet: 0, properties: {} }));
  writeFileSync(path.join(folder, "hong.xlsx"), "%PDF-1.7");
});

test("check writes the list of issues and the return notes, beside JSON alone on stdout", async () => {
  const inputs = [input, path.join(folder, "hong.xlsx")];
  const more = ["--issues", list, "--return-notes", notes, "--deadline", "2026-12-05", "--json"];
  const { code, stdout, stderr } = await runCli(["check", ...inputs, ...more]);
  const report = JSON.parse(stdout) as { files: { issues: { code: string }[] }[] };
  expect([code, stderr.includes(list)]).toEqual([1, true]);
  const texts = textsOf(list);
  const codes = report.files.flatMap(({ issues }) => issues.map((issue) => issue.code));
  expect(codes.length).toBeGreaterThan(0);
  expect(texts).toEqual(expect.arrayContaining([...codes, "I801", "y-te.xlsx", "hong.xlsx"]));
  const [first = "", ...others] = readdirSync(notes);
  expect(others).toHaveLength(1);
  expect(textsOf(path.join(notes, first)).join("\n")).toContain("trước ngày 5/12/2026");
});

test("neither overwrites an input nor mixes notes", async () => {
  const before = readFileSync(input);
  expect(await runCli(["check", input, "--issues", input])).toMatchObject({ code: 2 });
  expect(readFileSync(input).equals(before)).toBe(true);
  expect(await runCli(["check", input, "--return-notes", folder])).toMatchObject({ code: 2 });
  const late = path.join(folder, "late");
  const words = ["check", input, "--return-notes", late, "--deadline", "2026-02-30"];
  expect(await runCli(words)).toMatchObject({ code: 2 });
  expect(existsSync(late)).toBe(false);
});

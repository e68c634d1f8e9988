import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { patchWorkbook, readWorkbook } from "../../src/adapters/xlsx";
import type { CellEdit } from "../../src/core/sheet";
import { layOutForm } from "../../src/core/layout";
import { stateOf } from "../../src/core/state";
import { encodePlan } from "../support/encodePlan";
import { TASKS } from "../support/filled";
import { formById, quangNgai } from "../support/packs";
import { newFolder, runCli, type Run } from "./program";

const folder = newFolder();
const at = (name: string) => path.join(folder, name);
const INPUT = at("y-te.xlsx");
const OUT = at("nop.xlsx");
const LIST = at("van-de.xlsx");
const REASON = "Kéo dài theo Quyết định 12/QĐ-UBND";

function open(file: string) {
  const read = readWorkbook(new Uint8Array(readFileSync(file)), file);
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}

/** The list with texts in its explanation column, line by line, as a person fills it in Excel. */
async function fillList(texts: readonly string[]): Promise<string> {
  const [sheet] = open(LIST).sheets;
  const header = sheet?.values.findIndex((row) => row.includes("Giải trình của đơn vị")) ?? -1;
  if (!sheet || header < 0) throw new Error("no explanation column");
  const column = sheet.values[header]?.indexOf("Giải trình của đơn vị") ?? -1;
  const edits = texts.map((text, index): CellEdit => {
    const place = { sheet: sheet.name, row: header + 1 + index, column };
    const blank = { value: null, formula: null };
    return { ...place, before: blank, after: { value: text, formula: null } };
  });
  const patched = await patchWorkbook(new Uint8Array(readFileSync(LIST)), { edits });
  if (!patched.ok) throw new Error(patched.error.kind);
  const file = at("da-ghi.xlsx");
  writeFileSync(file, patched.value);
  return file;
}

function seal(...more: readonly string[]): Promise<Run> {
  return runCli(["seal", INPUT, "-o", OUT, ...more]);
}

/** A form whose only faults are three times outside of its plan: warnings, no errors. */
beforeAll(async () => {
  const form = formById(quangNgai, "QN-B2");
  if (!form) throw new Error("no form QN-B2");
  const tasks = TASKS.map((task, index) => ({
    ...task,
    cells: { ...task.cells, period: String(2030 + index) },
  }));
  const agency = { code: "H48.01", name: "Sở Y tế" };
  const about = { pack: quangNgai, year: 2019, unit: "trieu-dong", agency } as const;
  const sheet = layOutForm(form, { ...about, tasks });
  writeFileSync(INPUT, await encodePlan({ sheets: [sheet], activeSheet: 0, properties: {} }));
});

test("warnings without an explanation refuse the seal, with how to explain them", async () => {
  const { code, stdout } = await seal();
  expect(code).toBe(1);
  expect(stdout).toContain(
    "còn 3 cảnh báo chưa giải trình: P503 QN-B2!D17, P503 QN-B2!D18, P503 QN-B2!D28."
  );
  expect(stdout).toContain("check TỆP --issues van-de.xlsx");
  expect(existsSync(OUT)).toBe(false);
});

test("the list of issues, filled in, explains them; what says nothing is told", async () => {
  expect(await runCli(["check", INPUT, "--issues", LIST])).toMatchObject({ code: 0 });
  const half = await seal("--explain", await fillList([REASON, "ok", ""]));
  expect(half.code).toBe(1);
  expect(half.stdout).toMatch(
    /^Danh sách, dòng \d+, P503 QN-B2!D18: không nhận “ok”\. Giải trình chưa nêu lý do/
  );
  expect(half.stdout).toContain("còn 2 cảnh báo chưa giải trình: P503 QN-B2!D18, P503 QN-B2!D28.");
  const texts = [REASON, `${REASON} (2)`, `${REASON} (3)`];
  expect(await seal("--explain", await fillList(texts))).toMatchObject({ code: 0 });
  expect(stateOf(open(OUT))?.explanations.map(({ text }) => text)).toEqual(texts);
});

test("a list of one's own explains by code, the line of a cell before that of all", async () => {
  const csv = at("giai-trinh.csv");
  writeFileSync(
    csv,
    `Mã;Trang;Ô;Giải trình\nP503;;;${REASON}\np503;QN-B2;D18;Theo trung hạn mới\n`
  );
  expect(await seal("--explain", csv)).toMatchObject({ code: 0 });
  const texts = stateOf(open(OUT))?.explanations.map(({ text }) => text);
  expect(texts).toEqual([REASON, "Theo trung hạn mới", REASON]);
});

test("lines of another file of the same name are told, those of several refuse", async () => {
  const csv = at("hai-tep.csv");
  const line = (file: string) => `${file};P503;;;${REASON}\n`;
  const explain = (...files: readonly string[]) => {
    writeFileSync(csv, `Tệp;Mã;Trang;Ô;Giải trình\n${files.map(line).join("")}`);
    return seal("--explain", csv);
  };
  const own = path.basename(folder);
  expect(await explain(`khac/y-te.xlsx`, `${own}/y-te.xlsx`)).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(
      /^Danh sách, dòng 2: không dùng vì ghi cho tệp khác \(khac\/y-te\.xlsx\)\.\nĐã niêm phong/
    ),
  });
  const several = await explain("a/y-te.xlsx", "b/y-te.xlsx");
  expect([several.code, several.stderr.includes("“a/y-te.xlsx”, “b/y-te.xlsx”")]).toEqual([
    2,
    true,
  ]);
  const other = await explain("y-te-2.xlsx");
  expect([other.code, other.stderr.includes("chỉ ghi cho tệp “y-te-2.xlsx”")]).toEqual([2, true]);
});

test.each([
  ["a file that is no list", ["--explain", INPUT, "-o", OUT]],
  ["a list that is not there", ["--explain", at("khong-co.csv"), "-o", OUT]],
  ["a list that would be overwritten", ["--explain", LIST, "-o", LIST]],
])("%s is wrong use", async (_name, words) => {
  const run = await runCli(["seal", INPUT, ...words]);
  expect([run.code, run.stdout, run.stderr === ""]).toEqual([2, "", false]);
});

test("a file that is not last year's is told", async () => {
  const sealed = await runCli(["seal", OUT, "-o", at("lai.xlsx"), "--previous", INPUT]);
  expect(sealed.stderr).toContain("không đối chiếu với y-te.xlsx");
});

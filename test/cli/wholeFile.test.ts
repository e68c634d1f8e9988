import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { patchWorkbook, createCodec } from "../../src/adapters/xlsx";
import { formulaAt, parseAddress, sheetNamed, valueAt } from "../../src/core/sheet";
import type { CellValue } from "../../src/core/sheet";
import { newFolder, runCli, writeSamples } from "./program";

const samples = path.join(writeSamples(), "nop");
const CLEAN = path.join(samples, "02-so-tai-chinh.xlsx");
const OTHER = path.join(samples, "03-so-y-te.xlsx");
const folder = newFolder();

/** A copy of a file with plain values typed into cells of a sheet. */
async function typed(
  from: string,
  name: string,
  sheet: string,
  cells: Readonly<Record<string, CellValue>>
): Promise<string> {
  const bytes = new Uint8Array(readFileSync(from));
  const read = createCodec().read(bytes, from);
  const snapshot = read.ok ? sheetNamed(read.value, sheet) : null;
  if (!snapshot) throw new Error(`no ${sheet} in ${from}`);
  const edits = Object.entries(cells).map(([address, value]) => {
    const at = parseAddress(address)!;
    const before = {
      value: valueAt(snapshot, at.row, at.column),
      formula: formulaAt(snapshot, at.row, at.column),
    };
    return { sheet, ...at, before, after: { value, formula: null } };
  });
  const patched = await patchWorkbook(bytes, { edits });
  if (!patched.ok) throw new Error(patched.error.kind);
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, patched.value);
  return file;
}

interface Finding {
  readonly code: string;
  readonly severity: string;
  readonly message: { readonly vi: string };
}

async function check(...words: readonly string[]): Promise<{ code: number; issues: Finding[] }> {
  const run = await runCli(["check", "--json", ...words]);
  const report = JSON.parse(run.stdout) as { files: { issues: Finding[] }[] };
  return { code: run.code, issues: report.files.flatMap(({ issues }) => issues) };
}

describe("a broken seal", () => {
  const sealed = path.join(folder, "sealed.xlsx");
  let broken = "";
  beforeAll(async () => {
    expect(await runCli(["seal", CLEAN, "-o", sealed])).toMatchObject({ code: 0 });
    broken = await typed(sealed, "broken/a.xlsx", "QN-B2", { L13: "Ghi thêm" });
  });

  test("is told by check with its cells, in a submission only", async () => {
    const { code, issues } = await check(broken);
    const found = issues.find((issue) => issue.code === "X705");
    expect(found).toMatchObject({ severity: "error" });
    expect(found?.message.vi).toContain("QN-B2!L13");
    expect(code).toBe(1);
    const draft = await check(broken, "--profile", "draft");
    expect(draft.issues.filter((issue) => issue.code === "X705")).toEqual([]);
    expect((await runCli(["check", broken])).stdout).toContain("Lỗi X705");
    expect((await check(sealed)).issues.map((issue) => issue.code)).not.toContain("X705");
  });

  test("is in the counts of consolidate", async () => {
    const run = await runCli(["consolidate", broken, "-o", path.join(folder, "x.xlsx")]);
    expect(run.stdout).toContain("Nhận 1 tệp, trong đó 1 tệp có lỗi; không nhận 0 tệp.");
  });
});

describe("amounts in a wrong unit", () => {
  const HUGE = { J12: 9e9, J13: 9e9 };

  test("are an error of check, which still prints its report", async () => {
    const { code, issues } = await check(await typed(CLEAN, "huge/a.xlsx", "QN-B2", HUGE));
    expect(issues).toContainEqual(expect.objectContaining({ code: "I805", severity: "error" }));
    expect(code).toBe(1);
  });

  test("reject their file; the other one is consolidated", async () => {
    const huge = await typed(CLEAN, "huge/a.xlsx", "QN-B2", HUGE);
    const run = await runCli(["consolidate", huge, OTHER, "-o", path.join(folder, "x.xlsx")]);
    expect(run.stdout).toMatch(/Không nhận a\.xlsx · .*QN-B2.*quá lớn/);
    expect(run.stdout).toContain("Nhận 1 tệp");
    expect(run.stdout).toContain("khớp đến từng đồng");
  });

  test("alone they give no result, and nothing is said to agree", async () => {
    const huge = await typed(CLEAN, "huge/a.xlsx", "QN-B2", HUGE);
    const run = await runCli(["consolidate", huge, "-o", path.join(folder, "none.xlsx")]);
    expect(run.code).toBe(2);
    expect(run.stdout).not.toContain("khớp");
  });
});

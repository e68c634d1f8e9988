import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createCodec } from "../../src/adapters/xlsx";
import { cellText, sheetNamed } from "../../src/core/sheet";
import { convertWithLibreOffice, describeWithLibreOffice } from "../support/libreOffice";
import { linkTargets } from "../support/linkTargets";
import { checkViews, runScript } from "./independent/checkViews";
import { newFolder, runCli, writeSamples, type Run } from "./program";

const samples = path.join(writeSamples(), "nop");
const folder = newFolder();
const output = path.join(folder, "tong-hop.xlsx");
const report = path.join(folder, "bao-cao.json");
const certificate = path.join(folder, "chung-nhan.json");

function readBack(file: string) {
  const read = createCodec().read(new Uint8Array(readFileSync(file)), file);
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}

/** Rows of the sheet "Dữ liệu" by their headers. */
function dataRows(file: string): readonly Readonly<Record<string, string>>[] {
  const sheet = sheetNamed(readBack(file), "Dữ liệu");
  const rows = sheet?.values.map((row) => row.map(cellText)) ?? [];
  const top = rows.findIndex((row) => row.includes("Số tiền (đồng)"));
  const headers = rows[top] ?? [];
  return rows
    .slice(top + 1)
    .filter((row) => row.some((text) => text !== ""))
    .map((row) => Object.fromEntries(headers.map((header, at) => [header, row[at] ?? ""])));
}

let run: Run;
beforeAll(async () => {
  const besides = ["--report", report, "--certificate", certificate];
  run = await runCli(["consolidate", samples, "-o", output, ...besides]);
});

describe("consolidate the samples", () => {
  test("12 taken, 2 of them with errors, 1 rejected with what is wrong with it", () => {
    expect(run).toMatchObject({ code: 1, stderr: "" });
    expect(run.stdout).toContain("Nhận 12 tệp, trong đó 2 tệp có lỗi; không nhận 1 tệp.");
    expect(run.stdout).toMatch(/Không nhận 13-\S+\.xlsx · Tệp bị cắt cụt/);
    expect(run.stdout).toContain("khớp đến từng đồng");
  });

  test("the forms whose own total is not the sum of their tasks are shown, and still it agrees", () => {
    expect(run.stdout).toContain("Có 2 biểu ghi tổng khác số cộng");
    const sheet = sheetNamed(readBack(output), "Đối chiếu");
    const rows = sheet?.values.map((row) => row.map(cellText)) ?? [];
    const top = rows.findIndex((row) => row.includes("Tổng ghi trên biểu"));
    const files = rows.slice(top + 1).filter((row) => /\.xlsx?$/.test(row[0] ?? ""));
    const wrong = files.filter((row) => !["", "0"].includes(row[4] ?? ""));
    expect([...new Set(wrong.map((row) => (row[0] ?? "").slice(0, 2)))]).toEqual(["11", "12"]);
  });

  test("each planted fault is in the report, and the other ten have none", () => {
    const { files } = JSON.parse(readFileSync(report, "utf8")) as {
      files: { name: string; issues: { code: string; severity: string; cell: string }[] }[];
    };
    const found = (start: string) =>
      files
        .find(({ name }) => name.startsWith(start))
        ?.issues.filter(({ severity }) => severity === "error")
        .map(({ code, cell }) => `${code} ${cell}`);
    expect(found("11-")).toEqual(
      expect.arrayContaining(["H201 J16", "H201 J17", "F301 K21", "T404 H24"])
    );
    expect(found("12-")).toEqual(expect.arrayContaining(["T401 H15", "F302 K16", "T403 J17"]));
    for (const name of readdirSync(samples).slice(0, 10)) {
      expect({ name, errors: found(name) }).toEqual({ name, errors: [] });
    }
  });

  test("the same files give the same bytes, whatever the order and number of threads", async () => {
    const again = path.join(folder, "again.xlsx");
    const files = readdirSync(samples).map((name) => path.join(samples, name));
    await runCli(["consolidate", ...files.reverse(), "-o", again, "--jobs", "3"]);
    expect(readFileSync(again).equals(readFileSync(output))).toBe(true);
  });

  test("verify proves it, and a changed file or certificate disproves it", async () => {
    const words = ["--inputs", samples, "--certificate", certificate];
    const proved = await runCli(["verify", output, ...words]);
    expect(proved).toMatchObject({ code: 0, stderr: "" });
    expect(proved.stdout).toContain("Đúng tệp đã chứng nhận");
    const tampered = path.join(folder, "inputs");
    execFileSync("cp", ["-r", samples, tampered]);
    rmSync(path.join(tampered, "02-so-tai-chinh.xlsx"));
    const text = readFileSync(certificate, "utf8");
    const [amount = ""] = /(?<="byGroup": ")\d+/.exec(text) ?? [];
    const more = String(BigInt(amount) + 1n);
    const changed = path.join(folder, "chung-nhan-khac.json");
    writeFileSync(changed, text.replace(`"byGroup": "${amount}"`, `"byGroup": "${more}"`));
    const other = await runCli([
      "verify",
      output,
      ...["--inputs", tampered, "--certificate", changed],
    ]);
    expect(other.code).toBe(1);
    expect(other.stdout).toContain(`sums[0].byGroup: ghi “${more}”`);
    expect(other.stdout).toContain("02-so-tai-chinh.xlsx: không có trong thư mục đối chiếu");
  });

  test("every data row leads to its file from where the workbook stands, also when nested", async () => {
    const waysOf = (file: string) => {
      const sheet = sheetNamed(readBack(file), "Dữ liệu");
      const targets = sheet ? linkTargets(sheet) : [];
      expect(targets).toHaveLength(dataRows(file).length);
      expect(targets.filter((target) => !/^[^#]+#'.+'![A-Z]+\d+$/.test(target))).toEqual([]);
      return [...new Set(targets.map((target) => target.slice(0, target.indexOf("#"))))];
    };
    const ways = waysOf(output);
    expect(ways.map((way) => path.resolve(folder, way)).sort()).toEqual(
      readdirSync(samples)
        .slice(0, 12)
        .map((name) => path.join(samples, name))
    );
    const nested = path.join(folder, "nested.xlsx");
    await runCli(["consolidate", output, "-o", nested]);
    expect(waysOf(nested)).toEqual(ways);
  });

  test("agencies that sent nothing are named", async () => {
    const list = path.join(folder, "don-vi.csv");
    writeFileSync(list, "mã;tên\nSTC;Sở Tài chính\nSXD;Sở Xây dựng\n");
    const words = ["-o", path.join(folder, "missing.xlsx"), "--agencies", list];
    const missing = await runCli(["consolidate", samples, ...words]);
    expect(missing.stdout).toContain("Chưa nộp: Sở Xây dựng (SXD)");
  });
});

test("a consolidation is no table of an agency: import refuses it and says what to use", async () => {
  const form = path.join(folder, "bieu.xlsx");
  const refused = await runCli(["import", output, "--to", "QN-B2", "-o", form]);
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain("Hãy dùng lệnh consolidate");
  expect(existsSync(form)).toBe(false);
});

test("--unit shows another unit, and one that is none of them is refused", async () => {
  const [one = ""] = readdirSync(samples);
  const words = ["consolidate", path.join(samples, one), "-o", path.join(folder, "nghin.xlsx")];
  expect(await runCli([...words, "--unit", "nghin-dong"])).toMatchObject({ code: 0, stderr: "" });
  const shown = sheetNamed(readBack(path.join(folder, "nghin.xlsx")), "Tổng hợp")!.values.flat();
  expect(shown).toContain("Đơn vị tính: nghìn đồng");
  expect(shown).toContain("Chênh lệch do làm tròn");
  const refused = await runCli([...words, "--unit", "ty-dong"]);
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain("chọn một trong: trieu-dong, nghin-dong, dong");
});

describeWithLibreOffice("independent checkers", () => {
  const inputs = mkdtempSync(path.join(tmpdir(), "so-du-toan-sum-"));

  beforeAll(async () => {
    execFileSync("cp", ["-r", `${samples}/.`, inputs]);
    const xls = readdirSync(inputs).filter((name) => name.endsWith(".xls"));
    expect(xls).toHaveLength(1);
    for (const name of xls) {
      await convertWithLibreOffice(path.join(inputs, name), "xlsx", inputs);
    }
  });

  test("every number of every sheet is what openpyxl makes of the inputs, to the đồng", () => {
    const checked = checkViews({ inputs, output }, 3);
    expect(checked.unknown).toEqual([]);
    expect(checked.differences).toEqual([]);
    expect(checked.left).toEqual([]);
    // How many errors and warnings a file has, and which tasks likely are one: not sums.
    const ofRules = new Set(checked.ofRules.map((cell) => cell.replace(/\d+$/, "")));
    expect([...ofRules].sort()).toEqual(["Trùng lặp!A", "Tình hình nộp!M", "Tình hình nộp!N"]);
    const written = createCodec().read(new Uint8Array(readFileSync(output)), output);
    const numbers = (written.ok ? written.value.sheets : []).map(({ name, values }) => [
      name,
      values.flat().filter((value) => typeof value === "number").length,
    ]);
    const told = Object.entries(checked.compared).map(([name, count]) => [
      name,
      count + checked.ofRules.filter((cell) => cell.startsWith(`${name}!`)).length,
    ]);
    expect(told).toEqual(numbers);
    // One more in any one of them is found there and nowhere else.
    expect(Object.keys(checked.planted).length).toBeGreaterThan(25);
    for (const [cell, found] of Object.entries(checked.planted)) expect(found).toEqual([cell]);
  });

  test("facts add up to what openpyxl reads in the inputs, file by file, to the đồng", () => {
    const sums = runScript("../independentSum.py", [inputs]) as Record<
      string,
      Record<string, number>
    >;
    const facts: Record<string, Record<string, number>> = {};
    const measures: Readonly<Record<string, string>> = {
      "Đã thực hiện": "done",
      "Nhu cầu trong năm": "needed",
      "Ước thực hiện": "estimate",
    };
    for (const row of dataRows(output)) {
      const measure = measures[row["Chỉ tiêu"] ?? ""];
      if (measure === undefined) continue;
      const file = (row["Tệp"] ?? "").replace(/\.xls$/, ".xlsx");
      const own = (facts[file] ??= {});
      own[measure] = (own[measure] ?? 0) + Number(row["Số tiền (đồng)"]);
    }
    const unreadable = Object.keys(sums).filter((name) => "unreadable" in (sums[name] ?? {}));
    expect(unreadable).toHaveLength(1);
    const readable = Object.entries(sums).filter(([name]) => !unreadable.includes(name));
    expect(readable).toHaveLength(12);
    expect(facts).toEqual(Object.fromEntries(readable));
  });
});

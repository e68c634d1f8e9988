import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { createCodec } from "../../src/adapters/xlsx";
import { stateOf } from "../../src/core/state";
import { newFolder, runCli, writeSamples } from "./program";

const samples = writeSamples();
const sample = (name: string): string => path.join(samples, "nop", name);
const CLEAN = sample("02-so-tai-chinh.xlsx");
const WRONG = sample("11-ubnd-huyen-mo-duc.xlsx");
const XLS = sample("06-so-ke-hoach-va-dau-tu.xls");
const TRUNCATED = sample("13-ubnd-huyen-ly-son-tep-hong.xlsx");

function readBack(file: string) {
  const read = createCodec().read(new Uint8Array(readFileSync(file)), file);
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}

/** The head of an encrypted workbook: a compound file that names its streams so. */
function encryptedBytes(): Buffer {
  const bytes = Buffer.alloc(1536);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(bytes);
  bytes.writeUInt16LE(0x3e, 24);
  bytes.writeUInt16LE(3, 26);
  bytes.writeUInt16LE(0xfffe, 28);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt16LE(6, 32);
  bytes.writeUInt32LE(1, 44);
  bytes.writeUInt32LE(4096, 56);
  bytes.fill(0xff, 80, 512);
  bytes.fill(0xff, 512, 1024);
  ["Root Entry", "EncryptionInfo", "EncryptedPackage"].forEach((name, index) => {
    const at = 1024 + index * 128;
    bytes.write(name, at, "utf16le");
    bytes.writeUInt16LE((name.length + 1) * 2, at + 64);
    bytes.writeUInt8(index === 0 ? 5 : 2, at + 66);
  });
  return bytes;
}

describe("exit codes", () => {
  const folder = newFolder();
  const out = path.join(folder, "out.xlsx");
  test.each<[number, readonly string[]]>([
    [0, ["--help"]],
    [0, ["help", "check"]],
    [0, ["--version"]],
    [0, ["forms"]],
    [0, ["rules", "--json"]],
    [0, ["rules", "T404", "not-sealed"]],
    [0, ["check", CLEAN]],
    [0, ["seal", CLEAN, "-o", out]],
    [0, ["fix", CLEAN, "--dry-run"]],
    [1, ["check", WRONG]],
    [1, ["check", CLEAN, TRUNCATED]],
    [1, ["seal", WRONG, "-o", path.join(folder, "refused.xlsx")]],
    [1, ["fix", WRONG, "-o", out]],
    [2, []],
    [2, ["chek", CLEAN]],
    [2, ["check"]],
    [2, ["check", "no-such-file.xlsx"]],
    [2, ["check", CLEAN, "--as-of", "2018-02-30"]],
    [2, ["check", CLEAN, "--profile", "final"]],
    [2, ["check", CLEAN, "--pack", "nowhere"]],
    [2, ["check", CLEAN, "--lang", "fr"]],
    [2, ["fix", CLEAN]],
    [2, ["fix", CLEAN, "-o", out, "--rule", "T999"]],
    [2, ["rules", "T999"]],
    [2, ["seal", path.dirname(CLEAN), "-o", out]],
    [2, ["consolidate", CLEAN, "-o", out, "--jobs", "0"]],
    [2, ["consolidate", TRUNCATED, "-o", path.join(folder, "none.xlsx")]],
    [2, ["verify", CLEAN]],
    [2, ["template", "--form", "QN-B9", "--agency", "A", "--year", "2019", "-o", out]],
    [2, ["template", "--form", "QN-B1", "--agency", "A", "--year", "19", "-o", out]],
    [2, ["template", "--form", "QN-B1", "--agency", "A", "--year", "2019", "-o", folder]],
    [2, ["import", CLEAN]],
  ])("%i: %j", async (code, words) => {
    const run = await runCli(words);
    expect({ ...run, stdout: "" }).toMatchObject({ code });
    if (code === 2) expect(run.stderr).not.toBe("");
    if (code === 0) expect(run.stderr).toBe("");
  });

  test("nothing is written by a run that refuses", () => {
    expect(existsSync(path.join(folder, "refused.xlsx"))).toBe(false);
    expect(existsSync(path.join(folder, "none.xlsx"))).toBe(false);
  });
});

describe("what cannot be read", () => {
  const folder = newFolder();
  const write = (name: string, content: string | Uint8Array): string => {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    return file;
  };
  test.each<[string, string, RegExp]>([
    ["truncated", TRUNCATED, /bị cắt cụt/],
    ["encrypted", write("mat-khau.xlsx", encryptedBytes()), /mật khẩu/],
    ["CSV renamed", write("csv.xlsx", "TT,Nhiệm vụ,Kinh phí\n1,Mua máy,100\n"), /CSV/],
    ["0 byte", write("rong.xlsx", ""), /rỗng/],
  ])("%s: one sentence, and code 2", async (_what, file, sentence) => {
    const { code, stdout, stderr } = await runCli(["check", file]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: "" });
    expect(stdout.split("\n").filter((line) => sentence.test(line))).toHaveLength(1);
    const fixed = await runCli(["fix", file, "-o", path.join(folder, "x.xlsx")]);
    expect({ code: fixed.code, stdout: fixed.stdout }).toEqual({ code: 2, stdout: "" });
    expect(fixed.stderr.trim().split("\n")).toHaveLength(1);
    expect(fixed.stderr).toMatch(sentence);
  });

  test("a folder without workbooks: one sentence, and code 2", async () => {
    const empty = path.join(folder, "empty");
    for (const name of ["~$khoa.xlsx", ".an.xlsx", "ghi-chu.txt"]) {
      copyFileSync(CLEAN, path.join(empty, name));
    }
    const { code, stdout, stderr } = await runCli(["check", empty]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("không có tệp bảng tính nào");
  });
});

describe("what is written", () => {
  const folder = newFolder();

  test("no input is overwritten, also not through a link or another spelling", async () => {
    const own = path.join(folder, "own.xlsx");
    copyFileSync(WRONG, own);
    const before = readFileSync(own);
    const link = path.join(folder, "link.xlsx");
    symlinkSync(own, link);
    const output = { seal: own, fix: path.join(folder, "empty", "..", "own.xlsx") };
    for (const [command, target] of [...Object.entries(output), ["fix", link]]) {
      const run = await runCli([command ?? "", own, "-o", target ?? ""]);
      expect(run).toMatchObject({ code: 2, stdout: "" });
      expect(run.stderr).toContain("Không ghi đè tệp đầu vào");
    }
    const inside = await runCli(["consolidate", folder, "-o", own]);
    expect(inside.code).toBe(2);
    const same = path.join(folder, "two.xlsx");
    const twice = await runCli(["consolidate", own, "-o", same, "--report", same]);
    expect(twice.code).toBe(2);
    expect(readFileSync(own).equals(before)).toBe(true);
  });

  test("a template remembers agency, year, unit and forms", async () => {
    const file = path.join(folder, "mau.xlsx");
    const words = ["--form", "QN-B1", "QN-B2", "--agency", "STC=Sở Tài chính", "--year", "2020"];
    const run = await runCli(["template", ...words, "--unit", "dong", "-o", file]);
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(stateOf(readBack(file))).toMatchObject({
      agency: { code: "STC", name: "Sở Tài chính" },
      year: 2020,
      unit: "dong",
      forms: [{ form: "QN-B1" }, { form: "QN-B2" }],
    });
  });

  test("fix shows each change, mends what is safe, and leaves the rest of the file", async () => {
    const file = path.join(folder, "mended.xlsx");
    const run = await runCli(["fix", WRONG, "-o", file]);
    const shown = run.stdout.split("\n").filter((line) => line.includes("→"));
    expect(shown.map((line) => line.slice(0, line.indexOf(":")))).toEqual([
      "QN-B1!G13",
      "QN-B2!J16",
      "QN-B2!J17",
      "QN-B2!H24",
    ]);
    const report = JSON.parse((await runCli(["check", file, "--json"])).stdout);
    // Of the pack that the file was checked with, though nobody asked for one.
    expect(report.pack.id).toBe("quang-ngai-2019");
    const errors = report.files[0].issues.filter(
      (issue: { severity: string }) => issue.severity === "error"
    );
    expect(errors.map((issue: { code: string }) => issue.code)).toEqual(["F301"]);
    const [before, after] = [readBack(WRONG), readBack(file)];
    expect(after.sheets.map((sheet) => sheet.merges)).toEqual(
      before.sheets.map((sheet) => sheet.merges)
    );
    expect(await runCli(["fix", file, "--dry-run"])).toMatchObject({ code: 1 });
  });

  test("--rule mends only what that rule found", async () => {
    const run = await runCli(["fix", WRONG, "--dry-run", "--rule", "H201"]);
    const shown = run.stdout.split("\n").filter((line) => line.includes("→"));
    expect(shown).toHaveLength(2);
  });

  test("a seal is written into the file", async () => {
    const file = path.join(folder, "sealed.xlsx");
    expect(await runCli(["seal", CLEAN, "-o", file])).toMatchObject({ code: 0 });
    expect(stateOf(readBack(file))?.seal?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test(".xls is drawn anew as .xlsx, and says so", async () => {
    const file = path.join(folder, "from-xls.xlsx");
    // Its totals came without formulas.
    const reasons = path.join(folder, "giai-trinh.csv");
    const reason = "Số cộng theo quyết toán đã duyệt";
    writeFileSync(reasons, `Mã;Giải trình\nT407;${reason}\nS113;${reason}\n`);
    const run = await runCli(["seal", XLS, "-o", file, "--explain", reasons]);
    expect(run.stdout).toContain("Tệp gốc không phải .xlsx");
    const [before, after] = [readBack(XLS), readBack(file)];
    expect(after.sheets.map((sheet) => [...sheet.formulas])).toEqual(
      before.sheets.map((sheet) => [...sheet.formulas])
    );
  });
});

describe("inputs and language", () => {
  test("folders are read to the bottom, each file once, under names that tell files apart", async () => {
    const folder = newFolder();
    for (const part of ["a", "b"]) {
      mkdirSync(path.join(folder, part));
      copyFileSync(CLEAN, path.join(folder, part, "x.xlsx"));
    }
    const [a, b] = ["a", "b"].map((part) => path.join(folder, part));
    const names = async (...inputs: string[]) =>
      JSON.parse((await runCli(["check", ...inputs, "--json"])).stdout).files.map(
        (file: { name: string }) => file.name
      );
    expect(await names(folder)).toEqual(["a/x.xlsx", "b/x.xlsx"]);
    expect(await names(a ?? "", path.join(a ?? "", "x.xlsx"))).toEqual(["x.xlsx"]);
    expect(await names(a ?? "", b ?? "")).toEqual([`${a ?? ""}/x.xlsx`, `${b ?? ""}/x.xlsx`]);
  });

  test("--json prints only JSON, also for files that cannot be read", async () => {
    const run = await runCli(["check", TRUNCATED, "--json"]);
    expect(run).toMatchObject({ code: 2, stderr: "" });
    expect(JSON.parse(run.stdout)).toMatchObject({
      format: "so-du-toan/report@1",
      files: [{ status: "rejected", reason: { kind: "damaged" }, agency: null }],
      summary: { files: 1, rejected: 1 },
    });
  });

  test("wrong use is told in the language asked for, wherever --lang stands", async () => {
    const words = ["check", CLEAN, "--foo"];
    expect((await runCli(words)).stderr).toContain("Lệnh check không có tùy chọn --foo.");
    expect((await runCli(["--lang", "en", ...words])).stderr).toContain("no option --foo.");
    expect((await runCli([...words, "--lang=en"])).stderr).toContain(
      "See: so-du-toan check --help"
    );
  });
});

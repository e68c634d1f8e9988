import { sha256 } from "../../src/adapters/node";
import { buildReport, serializeReport, type ReportedFile } from "../../src/app/report";
import { reportText, type Telling } from "../../src/app/reportText";
import { dong } from "../../src/core/money";
import type { Profile } from "../../src/core/packs";
import type { Issue } from "../../src/core/rules";
import { quangNgai } from "../support/packs";

const ROW_SUM: Issue = {
  rule: "row-sum",
  code: "T401",
  severity: "error",
  at: { sheet: "QN-B2", cell: "H15", header: "Tổng kinh phí" },
  messageId: "differs",
  data: {
    name: "Cơ sở dữ liệu",
    found: { dong: dong(830_000_000), unit: "trieu-dong" },
    expected: { dong: dong(730_000_000), unit: "trieu-dong" },
    difference: { dong: dong(100_000_000), unit: "trieu-dong" },
  },
  fix: { kind: "suggestion", titleId: "sum-formula", edits: [] },
  fingerprint: "f1",
};

const offerOf = (written: number) => ({
  ...({ kind: "suggestion", titleId: "write-amount", edits: [] } as const),
  data: { written, unit: "triệu đồng" },
});

const TWO_READINGS: Issue = {
  rule: "number-ambiguous",
  code: "H202",
  severity: "error",
  at: { sheet: "QN-B2", cell: "J17" },
  messageId: "two-readings",
  data: { found: "3.000", larger: { dong: dong(3e9) }, smaller: { dong: dong(3e6) } },
  fix: offerOf(3000),
  others: [offerOf(3)],
  fingerprint: "f3",
};

const NOT_SEALED: Issue = {
  rule: "not-sealed",
  code: "X706",
  severity: "warning",
  at: { file: "a.xlsx", sheet: "" },
  messageId: "message",
  data: {},
  fingerprint: "f2",
};

const TAKEN: ReportedFile = {
  name: "a.xlsx",
  sha256: "a".repeat(64),
  status: "ok",
  problem: null,
  agency: { code: "STC", name: "Sở Tài chính" },
  year: 2019,
  sheets: [
    {
      name: "QN-B2",
      form: "QN-B2",
      formVersion: "1.0.0",
      rows: 7,
      unit: "trieu-dong",
      year: 2019,
      nonStateTotals: { needed: 95_500_000 },
      totals: { needed: 3_095_500_000 },
      statedTotals: { needed: null },
    },
  ],
  issues: [ROW_SUM, NOT_SEALED],
  explanations: {},
};

const REJECTED: ReportedFile = {
  ...TAKEN,
  name: "b.csv.xlsx",
  status: "rejected",
  problem: { kind: "not-a-workbook", looksLike: "csv" },
  agency: null,
  year: null,
  sheets: [],
  issues: [],
};

function report(files: readonly ReportedFile[], profile: Profile = "submission") {
  const asOf = "2018-07-31";
  const request = { files, pack: quangNgai, asOf, toolVersion: "0.1.0", sha256 };
  return buildReport({ ...request, profile });
}

const IN_VI: Telling = { pack: quangNgai, locale: "vi" };
const IN_EN: Telling = { pack: quangNgai, locale: "en" };

describe("buildReport", () => {
  test("amounts are digits, texts come in both languages, what does not apply is null", async () => {
    const { files, summary } = await report([TAKEN, REJECTED]);
    expect(files[0]?.sheets[0]?.totals).toEqual({ needed: "3000000000" });
    expect(files[0]?.sheets[0]?.nonStateTotals).toEqual({ needed: "95500000" });
    expect(files[0]?.issues[0]).toEqual({
      rule: "row-sum",
      code: "T401",
      severity: "error",
      sheet: "QN-B2",
      cell: "H15",
      header: "Tổng kinh phí",
      message: {
        vi: expect.stringContaining("830 triệu đồng") as string,
        en: expect.stringContaining("830 million đồng") as string,
      },
      found: "830000000",
      expected: "730000000",
      difference: "100000000",
      fix: {
        kind: "suggestion",
        title: { vi: "Đặt công thức cộng", en: expect.any(String) as string },
      },
      others: [],
      fingerprint: "f1",
    });
    expect(files[0]?.issues[1]).toMatchObject({ sheet: null, cell: null, header: null, fix: null });
    expect(files[1]?.reason?.kind).toBe("not-a-workbook");
    expect(files[1]?.reason?.vi).toMatch(/CSV/);
    expect(summary).toEqual({ files: 2, rejected: 1, errors: 1, warnings: 1, infos: 0 });
  });

  test("of several suggestions each has its title, in the list and in the text", async () => {
    const told = await report([{ ...TAKEN, issues: [TWO_READINGS] }]);
    expect(told.files[0]?.issues[0]).toMatchObject({
      fix: { title: { vi: "Ghi 3.000 triệu đồng" } },
      others: [{ kind: "suggestion", title: { vi: "Ghi 3 triệu đồng" } }],
    });
    const line = "→ Chọn một: Ghi 3.000 triệu đồng; Ghi 3 triệu đồng";
    expect(reportText(told, IN_VI)).toContain(line);
    expect(reportText(told, IN_EN)).toContain("→ Choose one: Write 3,000");
  });

  test("explanations whose issue is gone are told, but of no draft and no file not taken", async () => {
    const explained = { ...TAKEN, explanations: { f1: "Theo số được giao", f9: "Đã sửa số liệu" } };
    const stale = [{ fingerprint: "f9", text: "Đã sửa số liệu" }];
    const told = await report([explained, REJECTED]);
    expect(told.files.map((file) => file.staleExplanations)).toEqual([stale, null]);
    expect((await report([explained], "draft")).files[0]?.staleExplanations).toBeNull();
    const text = reportText(told, IN_VI);
    expect(text).toContain("1 lời giải trình không còn ứng với vấn đề nào");
    expect(text).toContain("“Đã sửa số liệu”");
    expect(text).not.toContain("Theo số được giao");
  });

  test("no key is missing, whatever a file lacks", async () => {
    const { files } = await report([TAKEN, REJECTED]);
    const keys = (value: object | undefined) => Object.keys(value ?? {}).sort();
    expect(keys(files[1])).toEqual(keys(files[0]));
    expect(keys(files[0]?.issues[1])).toEqual(keys(files[0]?.issues[0]));
    expect(serializeReport(await report([TAKEN]))).not.toContain("undefined");
  });

  test("what a submission carries besides stays out, and the text is always the same", async () => {
    const more = { ...TAKEN, facts: [{ secret: 1 }], explanations: { f1: "x" } };
    expect(serializeReport(await report([more]))).toBe(serializeReport(await report([TAKEN])));
  });
});

describe("reportText", () => {
  test("a rule that floods is cut short; what is left out is counted, in the summary too", async () => {
    const flood = Array.from({ length: 60 }, () => ROW_SUM);
    const flooded = await report([{ ...TAKEN, issues: [...flood, NOT_SEALED] }]);
    const text = reportText(flooded, IN_VI);
    expect(text.split("Lỗi T401")).toHaveLength(51);
    expect(text).toContain("… còn 10 phát hiện T401 nữa");
    expect(text).toContain("Cảnh báo X706");
    expect(text).toContain("60 lỗi, 1 cảnh báo");
    expect(flooded.files[0]?.rules).toContainEqual(
      expect.objectContaining({ code: "T401", issues: 60, rows: 1 })
    );
  });

  test("cells of a column with one fault are listed together, a few or two faults one by one", async () => {
    const code = (cell: string): Issue => ({
      ...{ rule: "budget-code-invalid", code: "P510", severity: "warning", messageId: "no-code" },
      ...{
        at: { sheet: "QN-B2", cell, header: "Mục chi" },
        data: { found: "abc" },
        fingerprint: cell,
      },
    });
    const many = ["E16", "E17", "E18", "E20", "F16"].map(code);
    const text = reportText(await report([{ ...TAKEN, issues: [...many, ROW_SUM] }]), IN_VI);
    expect(text.split("Cảnh báo P510")).toHaveLength(3);
    expect(text).toContain("+ 3 ô nữa của cột này: E17, E18, E20");
    const few = reportText(await report([{ ...TAKEN, issues: many.slice(0, 3) }]), IN_VI);
    expect(few.split("Cảnh báo P510")).toHaveLength(4);
  });

  test("names cell, header, message and what to do, and ends with the summary", async () => {
    const text = reportText(await report([TAKEN, REJECTED]), IN_VI);
    expect(text).toContain("Lỗi T401 · H15 · Tổng kinh phí");
    expect(text).toContain("→ Nên sửa: Đặt công thức cộng");
    expect(text).toContain("Cảnh báo X706");
    expect(text).toContain("KHÔNG NHẬN: Không phải tệp bảng tính (nội dung là văn bản CSV)");
    expect(text.trimEnd().split("\n").pop()).toMatch(/^Tổng kết: 2 tệp, 1 không nhận; 1 lỗi/);
    expect(reportText(await report([TAKEN]), IN_EN)).toContain("Summary: files 1");
  });

  test.each([
    ["QN-B2", "Trang tính “QN-B2” · biểu QN-B2 · số nhiệm vụ: 7"],
    ["QN-B3", "Trang tính “QN-B2” · biểu QN-B3\n"],
    ["QN-B4", "Trang tính “QN-B2” · biểu QN-B4\n"],
    // Of a pack that is not at hand.
    ["B99", "Trang tính “QN-B2” · biểu B99 · số nhiệm vụ: 7"],
  ])("counts the tasks of %s only where it lists any", async (form, line) => {
    const sheets = TAKEN.sheets.map((sheet) => ({ ...sheet, form }));
    const told = await report([{ ...TAKEN, sheets }]);
    expect(reportText(told, IN_VI)).toContain(line);
  });
});

import { makeReturnNotes, type CheckedFile } from "../../../src/app/returnNote";
import { checkWorkbook } from "../../../src/app/checkWorkbook";
import { cellText, type WorkbookPlan } from "../../../src/core/sheet";
import { workbookOfPlan } from "../../support/consolidations";
import { filledWorkbook } from "../../support/filled";
import { quangNgai } from "../../support/packs";

const OPTIONS = {
  department: "Sở Khoa học và Công nghệ",
  year: 2019,
  deadline: "2018-08-15",
  locale: "vi",
} as const;

function fileOf(
  name: string,
  code: string | null,
  cells: Parameters<typeof filledWorkbook>[0]
): CheckedFile {
  const { issues } = checkWorkbook(filledWorkbook(cells), null, {
    pack: quangNgai,
    profile: "submission",
    asOf: "2018-07-20",
  });
  const agency = code === null ? null : { code, name: `Sở ${code}` };
  return { name, sha256: name.padEnd(64, "0"), agency, problem: null, issues, explanations: {} };
}

const wrong = { J31: 1, J17: "1.234,5" };
const faulty = fileOf("y-te.xlsx", "SYT", wrong);

function textOf(plan: WorkbookPlan | undefined): string {
  const sheets = plan ? workbookOfPlan(plan).sheets : [];
  return sheets.flatMap(({ values }) => values.flat().map(cellText)).join("\n");
}

describe("return notes", () => {
  const [note] = makeReturnNotes([faulty], OPTIONS);

  test("say to whom, which file, by when, and each fault with its cell and what to do", () => {
    const text = textOf(note?.plan);
    expect(note?.name).toBe("phieu-tra-lai-SYT.xlsx");
    for (const part of ["Kính gửi: Sở SYT", "“y-te.xlsx”", "trước ngày 15/8/2018", "QN-B2!J31"]) {
      expect(text).toContain(part);
    }
    const rows = note?.plan.sheets[0]?.cells.filter(({ column }) => column === 5) ?? [];
    expect(rows.slice(1).filter(({ value }) => value === "")).toEqual([]);
  });

  test("print on A4 upright, with room to sign", () => {
    expect(note?.plan.sheets[0]?.print).toMatchObject({ orientation: "portrait" });
    expect(textOf(note?.plan)).toContain("NGƯỜI KIỂM TRA");
  });

  test("a file without faults gets none, nor one whose warnings are explained", () => {
    const clean = fileOf("sach.xlsx", "STC", {});
    const warnings = faulty.issues.filter(({ severity }) => severity === "warning");
    const explanations = Object.fromEntries(
      warnings.map(({ fingerprint }) => [fingerprint, "Đã thống nhất với Sở Tài chính"])
    );
    expect(
      makeReturnNotes([clean, { ...faulty, issues: warnings, explanations }], OPTIONS)
    ).toEqual([]);
  });

  test("an agency with two files gets one note, files without agency one each", () => {
    const notes = makeReturnNotes(
      [
        faulty,
        fileOf("y-te (2).xlsx", "SYT", wrong),
        fileOf("a?.xlsx", null, wrong),
        fileOf("a-.xlsx", null, wrong),
      ],
      { ...OPTIONS, deadline: null }
    );
    expect(notes.map(({ name }) => name)).toEqual([
      "phieu-tra-lai-SYT.xlsx",
      "phieu-tra-lai-a.xlsx",
      "phieu-tra-lai-a-2.xlsx",
    ]);
    expect(textOf(notes[0]?.plan)).toContain("“y-te (2).xlsx”");
    expect(textOf(notes[0]?.plan)).toContain("trước ngày …… tháng …… năm ……");
  });

  test("a file that was not taken says why", () => {
    const problem = { kind: "encrypted" } as const;
    const [issue] = faulty.issues;
    if (!issue) throw new Error("no issue");
    const rejected = {
      ...issue,
      rule: "unreadable",
      code: "I801",
      messageId: "encrypted",
      data: {},
    };
    const [one] = makeReturnNotes([{ ...faulty, problem, issues: [rejected] }], OPTIONS);
    expect(textOf(one?.plan)).toContain("mật khẩu");
  });
});

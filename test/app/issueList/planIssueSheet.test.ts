import { readWorkbook } from "../../../src/adapters/xlsx";
import { checkWorkbook } from "../../../src/app/checkWorkbook";
import { planIssueSheet } from "../../../src/app/issueList";
import { cellText, type SheetSnapshot, type WorkbookSnapshot } from "../../../src/core/sheet";
import { encodePlan } from "../../support/encodePlan";
import { filledWorkbook } from "../../support/filled";
import { quangNgai } from "../../support/packs";
import { snapshotOfPlan } from "../../support/planSnapshot";

const OPTIONS = { profile: "submission", asOf: "2018-07-20" } as const;

// Money in texts, a total that is wrong, a text that the list must not make a formula of.
const workbook = filledWorkbook({ J31: 1, J17: "1.234,5", B18: "=cmd", D17: null });
const { issues } = checkWorkbook(workbook, null, { ...OPTIONS, pack: quangNgai });
const explained = issues.find(({ severity }) => severity === "warning");
const reason = "Đã thống nhất với Sở Tài chính";
const explanations = { [explained?.fingerprint ?? ""]: reason, gone: "Lý do của việc đã sửa xong" };

const REQUEST = {
  files: [{ name: "y-te.xlsx", problem: null, issues, explanations }],
  department: "Sở Y tế",
  ...OPTIONS,
  locale: "vi",
} as const;

function textsOf({ values }: SheetSnapshot): readonly string[] {
  return values.flat().map(cellText);
}

describe("the sheet of issues", () => {
  const plan = planIssueSheet({ ...REQUEST, inside: true });
  const texts = textsOf(snapshotOfPlan(plan));

  test("has each issue with its place, both figures, what to do and the explanation", () => {
    expect(plan.name).toBe("Vấn đề");
    for (const { at, code } of issues) {
      expect(texts).toEqual(expect.arrayContaining([code, at.cell, at.header ?? code]));
    }
    expect(texts).toEqual(expect.arrayContaining([reason, "Đang ghi", "Cách xử lý"]));
    expect(texts.filter((text) => text.startsWith("– "))).toEqual(["– Lý do của việc đã sửa xong"]);
  });

  test("leads to the cell, and prints under its header on every page", () => {
    const links = plan.cells.flatMap(({ link, value }) => (link ? [[value, link]] : []));
    expect(links).toContainEqual(["J31", "'QN-B2'!J31"]);
    expect(links).toHaveLength(issues.filter(({ at }) => at.sheet !== "").length);
    expect(plan.print).toMatchObject({ orientation: "landscape", repeatRows: [6, 6] });
  });

  test("of several files names them and leads nowhere", () => {
    const others = planIssueSheet({ ...REQUEST, inside: false });
    expect(others.cells.filter(({ link }) => link !== undefined)).toEqual([]);
    expect(textsOf(snapshotOfPlan(others))).toEqual(
      expect.arrayContaining(["Tệp", "y-te.xlsx", "– y-te.xlsx: Lý do của việc đã sửa xong"])
    );
  });

  test("of a draft tells no explanation stale: rules were left out", () => {
    const draft = planIssueSheet({ ...REQUEST, profile: "draft", inside: true });
    expect(textsOf(snapshotOfPlan(draft)).filter((text) => text.startsWith("– "))).toEqual([]);
  });

  test("says so when there is nothing", () => {
    const file = { ...REQUEST.files[0], issues: [], explanations: {} };
    const clean = planIssueSheet({ ...REQUEST, files: [file], inside: true });
    expect(textsOf(snapshotOfPlan(clean))).toContain("Không có vấn đề nào.");
  });
});

describe("a workbook with the sheet", () => {
  const sheet = { ...planIssueSheet({ ...REQUEST, inside: true }), name: "Vấn đề (2)" };

  async function readBack(): Promise<SheetSnapshot> {
    const bytes = await encodePlan({ sheets: [sheet], activeSheet: 0, properties: {} });
    const read = readWorkbook(bytes, "a.xlsx");
    if (!read.ok) throw new Error(read.error.kind);
    const [only] = read.value.sheets;
    if (!only) throw new Error("no sheet");
    return only;
  }

  test("checks exactly as without it, also read back from a file and before the forms", async () => {
    for (const list of [snapshotOfPlan(sheet), await readBack()]) {
      const more: WorkbookSnapshot = { ...workbook, sheets: [list, ...workbook.sheets] };
      for (const pack of [{}, { pack: quangNgai }]) {
        expect(checkWorkbook(more, null, { ...OPTIONS, ...pack })).toEqual(
          checkWorkbook(workbook, null, { ...OPTIONS, ...pack })
        );
      }
    }
  });
});

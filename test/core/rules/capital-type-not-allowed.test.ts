import { checkWorkbook } from "../../../src/app/checkWorkbook";
import { layOutForm } from "../../../src/core/layout";
import { formById, packById } from "../../../src/core/packs";
import { describeRule } from "../../support/describeRule";
import { brief } from "../../support/filled";
import { findingsOn } from "../../support/packForms";
import { snapshotOfPlan } from "../../support/planSnapshot";

const pack = packById("cds-2027");
if (!pack) throw new Error("the built-in pack is gone");

/** Checked on a day when decree 224/2026/NĐ-CP holds, whatever day other rules are tested on. */
const inForce = {
  ...pack,
  limitedSpending: (pack.limitedSpending ?? []).map((one) => ({ ...one, from: "2018-01-01" })),
};

/** B02 with one task paid by one source column. */
function paid(task: string, column: string) {
  const form = pack && formById(pack, "B02");
  if (!pack || !form) throw new Error("no form B02");
  const plan = layOutForm(form, {
    ...{ pack, year: 2027, unit: "trieu-dong" },
    agency: { code: "", name: "Sở Y tế" },
    tasks: [{ group: "chinh-quyen", cells: { task, [column]: 500, total: 500 } }],
  });
  const traits = { macros: false, externalLinks: false };
  return { sheets: [snapshotOfPlan(plan)], properties: {}, traits };
}

/** B04, where sources stand as texts and in lines of their own. */
function lines(task: string, type: string) {
  const form = pack && formById(pack, "B04");
  if (!pack || !form) throw new Error("no form B04");
  const plan = layOutForm(form, {
    ...{ pack, year: 2027, unit: "trieu-dong" },
    agency: { code: "", name: "Sở Y tế" },
    tasks: [
      {
        group: "chinh-quyen",
        cells: { task, y0: 500 },
        sourceLines: [
          { y0: 300, level: "Ngân sách tỉnh", type: "Chi thường xuyên" },
          { y0: 200, level: "Ngân sách tỉnh", type },
        ],
      },
    ],
  });
  const traits = { macros: false, externalLinks: false };
  return { sheets: [snapshotOfPlan(plan)], properties: {}, traits };
}

/** B04 with the two cells of one source. */
function twoCells(level: string, type: string) {
  const form = pack && formById(pack, "B04");
  if (!pack || !form) throw new Error("no form B04");
  const plan = layOutForm(form, {
    ...{ pack, year: 2027, unit: "trieu-dong" },
    agency: { code: "", name: "Sở Y tế" },
    tasks: [{ group: "chinh-quyen", cells: { task: "Kho dữ liệu", y0: 500, level, type } }],
  });
  const traits = { macros: false, externalLinks: false };
  return { sheets: [snapshotOfPlan(plan)], properties: {}, traits };
}

const bad = (task: string) => ({
  workbook: paid(task, "tinh-dt"),
  found: [expect.stringMatching(/ not-allowed$/) as unknown as string],
  fix: null,
});

describeRule(
  "capital-type-not-allowed",
  {
    good: {
      "recurrent money": paid("Bảo trì hệ thống một cửa", "tinh-tx"),
      "a system for training": paid("Xây dựng hệ thống quản lý đào tạo", "tinh-dt"),
      "two works in one name": paid("Bảo trì, nâng cấp cổng thông tin", "tinh-dt"),
      "digitising with a database": paid("Số hóa và xây dựng cơ sở dữ liệu", "tinh-dt"),
      "a longer word": paid("Truyền thông tin báo cáo", "tinh-dt"),
      "the word inside": paid("Phần mềm số hóa hồ sơ", "tinh-dt"),
      "no name": paid("", "tinh-dt"),
      "lines of recurrent money": lines("Đào tạo cán bộ", "Vốn sự nghiệp"),
    },
    bad: {
      maintenance: bad("Bảo trì hệ thống một cửa"),
      digitising: bad("Số hoá tài liệu lưu trữ"),
      "training behind a lead": bad("Tổ chức các lớp tập huấn kỹ năng số"),
      communication: bad("- Tuyên truyền về chuyển đổi số"),
      "a plan": bad("Xây dựng kế hoạch chuyển đổi số"),
      "a source line": {
        workbook: lines("Đào tạo cán bộ", "Vốn đầu tư"),
        found: [expect.stringMatching(/ not-allowed$/)],
        fix: null,
      },
    },
  },
  inForce
);

test.each([
  ["2026-06-30", 0],
  ["2026-07-01", 1],
])("on %s decree 224/2026/NĐ-CP speaks of it: %i", (asOf, count) => {
  const workbook = paid("Bảo trì hệ thống một cửa", "tinh-dt");
  const { issues } = checkWorkbook(workbook, null, { pack, profile: "draft", asOf });
  expect(brief(issues.filter(({ code }) => code === "F309"))).toHaveLength(count);
});

describe("people's money beside a level", () => {
  const told = (level: string, type: string) =>
    findingsOn("capital-type-not-allowed", twoCells(level, type), { pack, asOf: "2026-11-20" });

  test.each([
    ["Ngân sách tỉnh", "Xã hội hóa", 1],
    ["Ngân sách trung ương", "Vốn doanh nghiệp", 1],
    ["Ngân sách khác", "Xã hội hóa", 0],
    ["", "Xã hội hóa", 0],
    ["Ngân sách tỉnh", "", 0],
    ["Ngân sách tỉnh", "Đối tác công tư", 0],
    ["Ngân sách tỉnh", "Chi thường xuyên; xã hội hóa", 0],
  ])("%s with %s", (level, type, count) => {
    expect(told(level, type)).toHaveLength(count);
  });

  test("names both cells", () => {
    const [one] = told("Ngân sách tỉnh", "Xã hội hóa");
    expect(one?.related?.map(({ cell }) => cell)).toEqual([one?.data["cell"]]);
    expect(one?.at.cell).not.toBe(one?.data["cell"]);
  });
});

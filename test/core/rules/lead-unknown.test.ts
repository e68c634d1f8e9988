import { checkWorkbook } from "../../../src/app/checkWorkbook";
import { applyEdits } from "../../../src/core/sheet";
import { describeRule } from "../../support/describeRule";
import { brief, filledWorkbook } from "../../support/filled";
import { quangNgai } from "../../support/packs";

describeRule("lead-unknown", {
  good: {
    "short forms and lists": filledWorkbook({
      E17: "Sở TT&TT/ các sở, ban, ngành",
      E18: "Sở KH&CN; SGD&ĐT; UBND các huyện, thành phố",
    }),
    "names with commas and their province": filledWorkbook({
      E17: "Sở Văn hóa, Thể thao và Du lịch, Sở Y tế tỉnh Quảng Ngãi",
    }),
    "old names in an old plan": filledWorkbook({ E17: "Sở TT&TT, UBND huyện Trà Bồng" }),
    "bodies whose names are not fixed": filledWorkbook({
      E17: "Trung tâm CNTT&TT; Bệnh viện đa khoa tỉnh; VNPT; Bộ Chỉ huy Quân sự tỉnh",
    }),
    "no department at all": filledWorkbook({ E17: "Sở, ban, ngành liên quan; chủ đầu tư" }),
    "in another column": filledWorkbook({ C17: "Sở Hạ tầng số" }),
  },
  bad: {
    "a department that does not exist": {
      workbook: filledWorkbook({ E17: "Sở Hạ tầng số" }),
      found: ["E17 unknown"],
      fix: null,
    },
    "a misspelled one": {
      workbook: filledWorkbook({ E17: "Sở Khoa học và Công nghê, các sở" }),
      found: ["E17 nearest"],
      fix: "suggestion",
    },
  },
});

describe("in a plan after the mergers of 2025", () => {
  const rules = { "lead-unknown": { draft: "info", submission: "warning" } } as const;
  const options = {
    pack: { ...quangNgai, rules },
    profile: "submission",
    asOf: "2026-11-21",
  } as const;

  test.each([
    ["Sở KH&CN, UBND xã Trà Bồng", [], null],
    ["Sở Y tế tỉnh Quảng Ngãi", [], null],
    ["Sở TT&TT, các xã", ["E17 renamed"], "Sở Khoa học và Công nghệ, các xã"],
    ["Sở LĐ-TB&XH/Sở Y tế", ["E17 renamed"], "Sở Nội vụ/Sở Y tế"],
    ["Sở Y tế tỉnh Kon Tum", ["E17 province-merged"], "Sở Y tế tỉnh Quảng Ngãi"],
    ["UBND huyện Trà Bồng", ["E17 abolished"], null],
    ["Sở Y tế; UBND các huyện, thị xã, thành phố", ["E17 abolished"], null],
    ["Phòng chuyên môn cấp huyện", ["E17 abolished"], null],
    ["UBND các huyện (cũ), các xã", [], null],
    ["UBND các xã, phường, đặc khu", [], null],
  ])("%j", (text, found, mended) => {
    const workbook = filledWorkbook({ E17: text });
    const { issues } = checkWorkbook(workbook, null, { ...options, year: 2026 });
    expect(brief(issues)).toEqual(found);
    const edits = issues.flatMap(({ fix }) => fix?.edits ?? []);
    if (mended === null) expect(edits).toEqual([]);
    else expect(applyEdits(workbook, edits).sheets[0]?.values[16]?.[4]).toBe(mended);
  });
});

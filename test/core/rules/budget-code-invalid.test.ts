import { checkWorkbook } from "../../../src/app/checkWorkbook";
import type { CellValue } from "../../../src/core/sheet";
import { describeRule } from "../../support/describeRule";
import { brief, filledWorkbook } from "../../support/filled";
import { quangNgai } from "../../support/packs";

/** QN-B5 with one task whose "Mục chi" says that. */
function withCode(code: CellValue) {
  const task = { task: "Mua sắm máy chủ", needed: 100, code };
  return filledWorkbook({}, { form: "QN-B5", tasks: [{ group: "noi-bo", cells: task }] });
}

const at = (messageId: string) => [`E16 ${messageId}`];

describeRule("budget-code-invalid", {
  good: {
    blank: withCode(null),
    "a dash": withCode("-"),
    "a sub-item as a number": withCode(6956),
    "all parts": withCode("chương 505, loại 280 khoản 314, mục 6950 tiểu mục 6956"),
    "several sub-items": withCode("6950-6956; 7050-7053"),
    "the last code of an item": withCode("mục 6900 tiểu mục 6949"),
    "a district's chapter while there are districts": withCode("chương 622"),
    "words alone": withCode("Mua sắm tài sản"),
    "in another column": filledWorkbook({ M17: "mục 6950 tiểu mục 6912" }),
  },
  bad: {
    "a figure that is no code": {
      workbook: withCode("Mua 5 máy tính"),
      found: at("no-code"),
      fix: null,
    },
    "too many digits": { workbook: withCode("695612"), found: at("wrong-length"), fix: null },
    "a chapter of no level": {
      workbook: withCode("chương 995"),
      found: at("chapter-range"),
      fix: null,
    },
    "a category that does not exist": {
      workbook: withCode("loại 290"),
      found: at("category-unknown"),
      fix: null,
    },
    "a section of another category": {
      workbook: withCode("loại 340 khoản 314"),
      found: at("section-elsewhere"),
      fix: null,
    },
    "an item for a sub-item": {
      workbook: withCode("tiểu mục 6950"),
      found: at("not-a-sub-item"),
      fix: null,
    },
    "a sub-item of another item": {
      workbook: withCode("505-280-314-6950-6912"),
      found: at("sub-item-elsewhere"),
      fix: null,
    },
  },
});

describe("by year and by the department's list", () => {
  const rules = { "budget-code-invalid": { draft: "warning", submission: "warning" } } as const;
  const found = (code: CellValue, year: number, more = {}) => {
    const pack = { ...quangNgai, ...more, rules };
    const options = { pack, profile: "submission", asOf: "2026-01-01", year } as const;
    return brief(checkWorkbook(withCode(code), null, options).issues);
  };

  test("districts have no chapter from 2026 on", () => {
    expect(found("chương 622", 2025)).toEqual([]);
    expect(found("chương 622", 2026)).toEqual(at("chapter-district"));
  });

  test("a code outside the list is told, when there is one", () => {
    const budgetItems = { "6956": "Các thiết bị công nghệ thông tin" };
    expect(found("6956", 2026, { budgetItems })).toEqual([]);
    expect(found("6958", 2026, { budgetItems })).toEqual(at("not-listed"));
    expect(found("6958", 2026)).toEqual([]);
  });
});

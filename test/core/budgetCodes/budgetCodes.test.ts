import { checkBudgetCode, readBudgetCodes } from "../../../src/core/budgetCodes";
import type { CellValue } from "../../../src/core/sheet";

/** "505-280-314-6950-6956" of each code, "." for a part that is not given; else why there is none. */
function show(value: CellValue): string {
  const reading = readBudgetCodes(value);
  if (reading.kind === "wrong-length") return `wrong-length ${reading.digits}`;
  if (reading.kind !== "codes") return reading.kind;
  return reading.codes
    .map(({ chapter, category, section, item, subItem }) =>
      [chapter, category, section, item, subItem].map((part) => part ?? ".").join("-")
    )
    .join(" ");
}

test.each<[CellValue, string]>([
  [null, "blank"],
  ["", "blank"],
  ["-", "blank"],
  ["…", "blank"],
  ["Mua sắm tài sản", "no-code"],
  [{ error: "#REF!" }, "no-code"],
  ["nguồn 13", "no-code"],
  ["695612", "wrong-length 695612"],
  ["6.956", "wrong-length 6.956"],
  ["chương 50", "wrong-length 50"],
  ["tiểu mục 695", "wrong-length 695"],
  [6956, ".-.-.-.-6956"],
  ["6950", ".-.-.-6950-."],
  ["Mục 6956", ".-.-.-.-6956"],
  ["TM 6956", ".-.-.-.-6956"],
  ["M6950 TM6956", ".-.-.-6950-6956"],
  ["505", "505-.-.-.-."],
  ["280-314", ".-280-314-.-."],
  ["280-314-6950", ".-280-314-6950-."],
  ["505-280-314", "505-280-314-.-."],
  ["505-280-314-6950-6956", "505-280-314-6950-6956"],
  ["505.280.314.6950.6956", "505-280-314-6950-6956"],
  ["505 280 314 6950 6956", "505-280-314-6950-6956"],
  ["chương 505, loại 280 khoản 314, mục 6950 tiểu mục 6956", "505-280-314-6950-6956"],
  ["Chương: 505; Loại - Khoản: 280-314", "505-280-314-.-."],
  ["Chương, loại, khoản: 505.280.314; mục, tiểu mục 6950-6956", "505-280-314-6950-6956"],
  ["C505, L280, K314, TM 6956", "505-280-314-.-6956"],
  ["6950-6956; 7050-7053", ".-.-.-6950-6956 .-.-.-7050-7053"],
  ["Khoản 314, tiểu mục 6956, 7053", ".-.-314-.-6956 .-.-314-.-7053"],
  ["Mục 6950, TM 6956; nguồn 12", ".-.-.-6950-6956"],
])("%j reads %j", (value, codes) => {
  expect(show(value)).toBe(codes);
});

/** The problems of the first code of a text, in a budget year. */
function problems(text: string, year: number, names?: Readonly<Record<string, string>>): string[] {
  const reading = readBudgetCodes(text);
  const [code] = reading.kind === "codes" ? reading.codes : [];
  if (!code) throw new Error(text);
  const check = names === undefined ? { year } : { year, names };
  return checkBudgetCode(code, check).map(({ kind, found }) => `${kind} ${found}`);
}

test.each<[string, number, string[]]>([
  ["505-280-314-6950-6956", 2025, []],
  ["505-280-314-6950-6956", 2026, []],
  ["chương 001", 2025, []],
  ["chương 399", 2025, []],
  ["chương 599", 2026, []],
  ["chương 600", 2025, []],
  ["chương 600", 2026, ["chapter-district 600"]],
  ["chương 799", 2026, ["chapter-district 799"]],
  ["chương 800", 2026, []],
  ["chương 989", 2026, []],
  ["chương 990", 2026, ["chapter-range 990"]],
  ["chương 000", 2025, ["chapter-range 000"]],
  ["loại 280 khoản 338", 2025, []],
  ["loại 070 khoản 074", 2025, []],
  ["loại 070 khoản 101", 2025, ["section-elsewhere 101"]],
  ["loại 280 khoản 341", 2025, ["section-elsewhere 341"]],
  ["loại 290", 2025, ["category-unknown 290"]],
  ["loại 290 khoản 301", 2026, []],
  ["loại 340 khoản 314", 2026, ["section-elsewhere 314"]],
  ["mục 6900 tiểu mục 6949", 2025, []],
  ["mục 6950 tiểu mục 6999", 2025, []],
  ["mục 6950 tiểu mục 6912", 2025, ["sub-item-elsewhere 6912"]],
  ["mục 7000 tiểu mục 7053", 2025, ["sub-item-elsewhere 7053"]],
  ["tiểu mục 6950", 2025, ["not-a-sub-item 6950"]],
])("%s in %i: %j", (text, year, found) => {
  expect(problems(text, year)).toEqual(found);
});

test("only a list of the department tells which items exist", () => {
  const names = { "6950": "Mua sắm tài sản", "6956": "Các thiết bị công nghệ thông tin" };
  expect(problems("mục 6950 tiểu mục 6956", 2026, names)).toEqual([]);
  expect(problems("mục 6950 tiểu mục 6958", 2026, names)).toEqual(["not-listed 6958"]);
});

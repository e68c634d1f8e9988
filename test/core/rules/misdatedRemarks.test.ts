import { remarkedYear, type RemarkedYear } from "../../../src/core/rules/remarkedYears";
import type { CellValue } from "../../../src/core/sheet";
import { brief } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

const pack = packNamed("cds-2027");

test.each<[string, RemarkedYear | null]>([
  ["Chuyển tiếp từ năm 2026", { role: "carried", year: 2026 }],
  ["Dự án chuyển tiếp từ năm 2025; NS tỉnh hỗ trợ 480 triệu đồng", { role: "carried", year: 2025 }],
  ["Chuyển tiếp sang năm 2027", { role: "ahead", year: 2027 }],
  ["Khởi công mới năm 2027", { role: "begun", year: 2027 }],
  ["Hoàn thành trong năm 2028", { role: "ended", year: 2028 }],
  ["Kết thúc năm 2028", { role: "ended", year: 2028 }],
  ["Chuyển tiếp", null],
  ["Hoàn thành giai đoạn 1 năm 2027", null],
  ["Giai đoạn 1 hoàn thành năm 2026", null],
  ["Hoàn thành nghiệm thu năm 2029", null],
  ["Chưa hoàn thành năm 2026", null],
  ["Hoàn thành 20 trạm năm 2027", null],
  ["Dự kiến hoàn thành năm 2028", null],
  ["Quyết định chuyển tiếp nhiệm vụ", null],
])("%s", (text, expected) => {
  expect(remarkedYear(text)).toEqual(expected);
});

type Cells = Readonly<Record<string, CellValue>>;
interface Listed {
  readonly form: string;
  readonly cells: readonly Cells[];
}

const NAMES = ["A", "B", "C", "D", "E", "F", "G"].map((one) => `Hệ thống thông tin ${one}`);

function found(...forms: readonly Listed[]): readonly string[] {
  const sheets = forms.flatMap(({ form, cells }) => {
    const group = form === "B05" ? "chinh-quyen" : form === "B06" ? "trong-tam" : "ha-tang";
    const tasks = cells.map((own, at) => {
      const name = NAMES[at] ?? "";
      return {
        group,
        cells: form === "B05" ? { indicator: name, ...own } : { task: name, ...own },
      };
    });
    return formWorkbook(pack, { form, tasks }).sheets;
  });
  const workbook = { sheets, properties: {}, traits: { macros: false, externalLinks: false } };
  const issues = findingsOn("task-age-differs", workbook, { pack, asOf: "2026-11-22" });
  return issues.flatMap((issue) => brief([issue]).map((text) => `${issue.at.sheet} ${text}`));
}

const LIST = { period: "2026-2028", total: 9000, allocated: 3000, "tinh-dt": 4000 };

test.each<[string, Cells, readonly string[]]>([
  ["carried over from its first year", { note: "Chuyển tiếp từ năm 2026" }, []],
  ["carried over from last year", { period: "2024-2028", note: "Chuyển tiếp từ năm 2026" }, []],
  ["work of the year alone", { period: "2027", note: "Chuyển tiếp từ năm 2026" }, []],
  ["carried over from the plan's year", { note: "Chuyển tiếp từ năm 2027" }, ["U17 carried-late"]],
  ["carried over from before it began", { note: "Chuyển tiếp từ năm 2025" }, ["U17 year-outside"]],
  ["goes on in a plan", { note: "Chuyển tiếp sang năm 2028" }, []],
  ["ends with its time", { note: "Hoàn thành năm 2028" }, []],
  ["ends with an open time", { period: "Từ năm 2026", note: "Hoàn thành năm 2029" }, []],
  ["ends after its time", { note: "Hoàn thành năm 2029" }, ["U17 year-outside"]],
  ["ends before its time", { note: "Kết thúc năm 2027" }, ["U17 year-outside"]],
  ["begins within its time, after it was prepared", { note: "Khởi công năm 2027" }, []],
  ["begins before its time", { note: "Khởi công năm 2025" }, ["U17 year-outside"]],
  ["money of its last year", { note: "Năm 2028: 2.000 triệu đồng" }, []],
  ["money before its time", { note: "Năm 2025: 100 triệu đồng" }, []],
  ["money after its time", { note: "Năm 2029: 2.000 triệu đồng" }, ["U17 year-outside"]],
  ["money to run it", { note: "Năm 2029: 200 triệu đồng vận hành" }, []],
])("%s", (_name, cells, expected) => {
  const listed = found({ form: "B02", cells: [{ ...LIST, ...cells }] });
  expect(listed).toEqual(expected.map((one) => `B02 ${one}`));
});

describe("in a form without times", () => {
  const list: Listed = { form: "B02", cells: [LIST] };
  test.each<[string, string, Cells, readonly string[]]>([
    ["the time of the list", "B04", { y0: 4000, note: "Kết thúc năm 2028" }, []],
    ["another end", "B04", { y0: 4000, note: "Kết thúc năm 2029" }, ["B04 M16 year-outside"]],
    ["goes on to the plan", "B01", { planned: 3000, note: "Chuyển tiếp sang năm 2027" }, []],
    [
      "goes on to its own year",
      "B01",
      { planned: 3000, note: "Chuyển tiếp sang năm 2026" },
      ["B01 O17 ahead"],
    ],
    [
      "leaves out the plan's year",
      "B01",
      { planned: 3000, note: "Chuyển tiếp sang năm 2028" },
      ["B01 O17 ahead"],
    ],
  ])("%s", (_name, form, cells, expected) => {
    expect(found(list, { form, cells: [cells] })).toEqual(expected);
  });
});

describe("a year that stands alone", () => {
  const notes = (last: string, usual = "Mục tiêu năm 2026: 80%", count = 6) =>
    found({
      form: "B05",
      cells: [...NAMES.slice(0, count).map(() => usual), last].map((note) => ({
        target: 90,
        note,
      })),
    });
  test.each<[string, readonly string[], number]>([
    ["the same year", notes("Mục tiêu năm 2026: 75%"), 0],
    ["other words", notes("Kết quả năm 2025: 75%"), 0],
    ["too few others", notes("Mục tiêu năm 2025: 75%", undefined, 4), 0],
    ["a year of the task's own", notes("Hoàn thành năm 2027", "Hoàn thành năm 2026"), 0],
    ["nothing but the year", notes("Năm 2028: 10%", "Năm 2027: 10%"), 0],
    ["another year", notes("Mục tiêu năm 2025: 75%"), 1],
  ])("%s", (_name, issues, count) => {
    expect(issues.filter((one) => one.endsWith("odd-year"))).toHaveLength(count);
  });
});

describe("a time that begins before the plan", () => {
  const paid: Cells = LIST;
  const unpaid: Cells = { ...LIST, allocated: null };
  test.each<[string, readonly Listed[], readonly string[]]>([
    ["all were given money", [{ form: "B02", cells: [paid, paid, paid, paid] }], []],
    [
      "begins with the plan",
      [{ form: "B02", cells: [paid, paid, paid, { ...unpaid, period: "2027" }] }],
      [],
    ],
    [
      "says why",
      [{ form: "B02", cells: [paid, paid, paid, { ...unpaid, note: "Năm 2026 chưa bố trí" }] }],
      [],
    ],
    ["too few others", [{ form: "B02", cells: [paid, paid, unpaid] }], []],
    ["two of them", [{ form: "B02", cells: [...Array<Cells>(5).fill(paid), unpaid, unpaid] }], []],
    ["one of them", [{ form: "B02", cells: [paid, paid, paid, unpaid] }], ["B02 F20 begun-unpaid"]],
    [
      "another form has the money",
      [
        { form: "B02", cells: [unpaid] },
        { form: "B04", cells: [{ planned: 3000, y0: 4000 }] },
      ],
      ["B02 H17 begun-blank"],
    ],
  ])("%s", (_name, forms, expected) => {
    expect(found(...forms)).toEqual(expected);
  });
});

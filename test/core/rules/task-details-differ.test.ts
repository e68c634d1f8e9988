import type { TaskContent } from "../../../src/core/layout";
import type { CellValue } from "../../../src/core/sheet";
import { brief } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

type Cells = Readonly<Record<string, CellValue>>;

interface Listed {
  readonly form: string;
  readonly tasks: readonly TaskContent[];
  readonly typed?: Cells;
}

const A = "Nâng cấp phần mềm quản lý văn bản";
const B = "Mua sắm máy chủ lưu trữ";

function taskOf(cells: Cells, task = A, group = "ha-tang"): TaskContent {
  return { group, cells: { task, ...cells } };
}

/** What is found in a workbook of these forms. */
function found(packId: string, ...forms: readonly Listed[]): readonly string[] {
  const pack = packNamed(packId);
  const sheets = forms.flatMap((one) => formWorkbook(pack, one).sheets);
  const traits = { macros: false, externalLinks: false };
  const workbook = { sheets, properties: {}, traits };
  const options = { pack, asOf: "2018-07-20" };
  return findingsOn("task-details-differ", workbook, options).flatMap((issue) =>
    brief([issue]).map((text) => `${issue.at.sheet} ${text}`)
  );
}

const B2 = (cells: Cells, group = "ha-tang"): Listed => ({
  form: "QN-B2",
  tasks: [taskOf(cells, A, group)],
});
const B5 = (cells: Cells, group = "ha-tang"): Listed => ({
  form: "QN-B5",
  tasks: [taskOf(cells, A, group)],
});

describe("the time of a task in two forms", () => {
  const times = (one: CellValue, two: CellValue, cells: Cells = {}) =>
    found("quang-ngai-2019", B2({ period: one, ...cells }), B5({ period: two }));
  test.each<[string, CellValue, CellValue]>([
    ["the same", "2018-2019", "2018 - 2019"],
    ["a quarter of the same year", "Quý II/2019", "2019"],
    ["no year", "12 tháng", "2019"],
    ["left blank", null, "2019"],
    ["an open end", "Từ năm 2018", "2018-2019"],
  ])("agrees: %s", (_name, one, two) => {
    expect(times(one, two)).toEqual([]);
  });
  test("differs, and money of earlier years tells where", () => {
    expect(times("2019-2020", "2019")).toEqual(["QN-B2 D13 period"]);
    expect(times("2018-2019", "2019")).toEqual(["QN-B2 D13 period"]);
    expect(times("2019", "2018-2019", { done: 850 })).toEqual(["QN-B2 D13 period"]);
  });
});

describe("the group of a task in two forms", () => {
  const groups = (one: string, two: string, needed: CellValue = 400, other: CellValue = 400) =>
    found("quang-ngai-2019", B2({ needed }, one), B5({ needed: other }, two));
  test("is the same, or nothing but the name tells that it is one task", () => {
    expect(groups("ha-tang", "ha-tang")).toEqual([]);
    expect(groups("ha-tang", "an-toan", 400, 500)).toEqual([]);
    expect(groups("ha-tang", "an-toan", null, null)).toEqual([]);
  });
  test("differs", () => {
    expect(groups("ha-tang", "an-toan")).toEqual([expect.stringContaining("group")]);
  });
  test("forms with other groups are not compared", () => {
    const estimate = { form: "QN-B1", tasks: [taskOf({ estimate: 400 }, A, "ha-tang")] };
    expect(found("quang-ngai-2019", estimate, B2({ needed: 400 }, "an-toan"))).toEqual([]);
  });
});

describe("the sources of a task in two forms", () => {
  const columns = (cells: Cells) => ({ form: "B02", tasks: [taskOf(cells)] });
  const words = (level: string, type: string, cells: Cells = { y0: 500 }) => ({
    form: "B04",
    tasks: [taskOf({ ...cells, level, type })],
  });
  test.each<[string, Cells, string, string]>([
    ["the same", { "tinh-tx": 500 }, "Ngân sách cấp tỉnh", "Vốn sự nghiệp"],
    ["a programme's money", { "tw-tx": 500 }, "NSTW", "Vốn chương trình mục tiêu quốc gia"],
    ["several levels in one name", { "tinh-tx": 500 }, "NSĐP", "Vốn sự nghiệp"],
    ["fees of the agency", { "tinh-tx": 500 }, "Ngân sách khác", "Nguồn thu được để lại"],
    ["no source named", { "xa-tx": 500 }, "", ""],
    ["another amount: another rule", { "xa-tx": 400 }, "Ngân sách cấp tỉnh", "Vốn sự nghiệp"],
  ])("agree: %s", (_name, cells, level, type) => {
    expect(found("cds-2027", columns(cells), words(level, type))).toEqual([]);
  });
  test("differ by level or type, told at the column", () => {
    const inB04 = words("Ngân sách trung ương", "Vốn sự nghiệp");
    expect(found("cds-2027", columns({ "xa-tx": 500 }), inB04)).toEqual(["B02 O17 source"]);
    const invested = columns({ "tw-dt": 500 });
    expect(found("cds-2027", invested, inB04)).toEqual(["B02 J17 source"]);
  });
  test("money of earlier years may have had another source", () => {
    const estimate = { form: "B01", tasks: [taskOf({ "tinh-tx": 300 })] };
    const ahead = words("Ngân sách cấp xã", "Vốn sự nghiệp", { estimate: 300, y0: 500 });
    expect(found("cds-2027", estimate, ahead)).toEqual([]);
  });
});

describe("the second source of a task, in a line of its own", () => {
  const TX = "Vốn sự nghiệp (chi thường xuyên)";
  const FEES = "Nguồn thu được để lại";
  /** A task of two lines, 150 and 60, each with its level; the second with fees. */
  const ahead = (first: string, second: string): Listed => ({
    form: "B04",
    tasks: [taskOf({ y0: 150, level: first, type: TX })],
    typed: { A17: null, B17: null, H17: 60, K17: second, L17: FEES },
  });
  const report = (first: string, second: string): Listed => ({
    form: "B08",
    tasks: [taskOf({ planned: 150, level: first, type: TX })],
    typed: { A17: null, B17: null, F17: 60, D17: second, E17: FEES },
  });
  const [PROVINCE, OTHER, STATE] = ["Ngân sách cấp tỉnh", "Ngân sách khác", "Ngân sách trung ương"];
  test.each([
    [ahead(PROVINCE, OTHER), report(PROVINCE, OTHER), []],
    [ahead(PROVINCE, OTHER), report(PROVINCE, PROVINCE), ["B08 D17 source"]],
    [ahead(STATE, PROVINCE), report(PROVINCE, PROVINCE), ["B08 D16 source"]],
  ])("case %#", (one, two, expected) => {
    expect(found("cds-2027", one, two)).toEqual(expected);
  });
  test("two columns of sources that changed places", () => {
    const columns = (cells: Cells): Listed => ({ form: "B02", tasks: [taskOf(cells)] });
    const right = columns({ "tinh-tx": 150, "khac-tx": 60 });
    const crossed = columns({ "tinh-tx": 60, "khac-tx": 150 });
    const lines = ahead(PROVINCE, OTHER);
    expect(found("cds-2027", right, { ...lines, typed: { ...lines.typed, L17: TX } })).toEqual([]);
    expect(found("cds-2027", crossed, { ...lines, typed: { ...lines.typed, L17: TX } })).toEqual([
      "B02 M17 source",
    ]);
  });
});

describe("money after the time that another form states", () => {
  const timed = (period: string, total: number) => ({
    form: "B02",
    tasks: [taskOf({ period, total, allocated: 3200, "tinh-dt": 6000 })],
  });
  const years = (y0: number, y1: number, y2: number) => ({
    form: "B04",
    tasks: [taskOf({ y0, y1, y2, level: "Ngân sách cấp tỉnh", type: "Vốn đầu tư phát triển" })],
  });
  test.each<[string, Listed, Listed, readonly string[]]>([
    ["within it", timed("2026-2028", 14500), years(6000, 5300, 0), []],
    ["a rest paid a year late", timed("2026-2028", 14600), years(6000, 5300, 600), []],
    ["within the total", timed("2026-2028", 20000), years(6000, 5300, 5300), []],
    ["no total", timed("2026-2028", 0), years(6000, 5300, 5300), []],
    ["work of each year", timed("2027", 9200), years(6000, 6000, 6000), []],
    ["work of one year that comes again", timed("2027", 12300), years(6000, 0, 6000), []],
    ["dragged on", timed("2026-2028", 14500), years(6000, 5300, 5300), ["B04 J16 money-after"]],
  ])("%s", (_name, one, two, expected) => {
    expect(found("cds-2027", one, two)).toEqual(expected);
  });
});

describe("who leads a task", () => {
  const ahead = (agencies: string) => ({ form: "B04", tasks: [taskOf({ agencies })] });
  const plan = (agencies: string) => ({ form: "B02", tasks: [taskOf({ agencies })] });
  test.each([
    ["Sở Y tế/ Công an tỉnh", "Sở Y tế"],
    ["Sở Khoa học và Công nghệ", "Sở KH&CN"],
    ["Sở Y tế", "Văn phòng Sở"],
    ["Sở Y tế/ Sở Tài chính", "Sở Tài chính"],
    ["", "Sở Tài chính"],
  ])("agrees: %s, %s", (one, two) => {
    expect(found("cds-2027", plan(one), ahead(two))).toEqual([]);
  });
  test("differs", () => {
    expect(found("cds-2027", plan("Sở Y tế"), ahead("Sở Tài chính"))).toEqual(["B02 E17 lead"]);
  });
  test("changed places between two tasks, told once, also where no directory has the names", () => {
    const two = (form: string, first: string, second: string) => ({
      form,
      tasks: [taskOf({ agencies: first }), taskOf({ agencies: second }, B)],
    });
    const inB04 = two("B04", "Phòng Kế hoạch", "Văn phòng Sở");
    const inB02 = two("B02", "Văn phòng Sở", "Phòng Kế hoạch");
    expect(found("cds-2027", inB02, inB04)).toEqual(["B02 E17 leads-exchanged"]);
  });
  test("a name that says who leads the row above it was moved", () => {
    const local = taskOf({ agency: "Sở Y tế" }, "Một cửa điện tử huyện Đăk Hà");
    const moved = taskOf({ agency: "UBND huyện Đăk Hà" });
    const year = { form: "KT-PL2", tasks: [local, moved] };
    const next = { form: "KT-PL5", tasks: [taskOf({ lead: "Sở Y tế" })] };
    expect(found("kon-tum-2024", year, next)).toEqual(["KT-PL2 B19 names-moved"]);
  });
});

describe("leads of two tasks put down crosswise", () => {
  const names = ["Bệnh án điện tử tại Bệnh viện Nhi", "Bệnh án điện tử tại Bệnh viện Phụ sản"];
  const led = (...leads: readonly string[]) =>
    found("thanh-hoa-2021-2025", {
      form: "TH-KH5",
      tasks: leads.map((lead, at) => taskOf({ lead }, names[at] ?? A)),
    });
  test("each name says who leads the other one", () => {
    expect(led("Bệnh viện Phụ sản", "Bệnh viện Nhi")).toEqual(["TH-KH5 C16 leads-crossed"]);
  });
  test("one of both, or the right way round, is no contradiction", () => {
    expect(led("Bệnh viện Nhi", "Bệnh viện Phụ sản")).toEqual([]);
    expect(led("Bệnh viện Phụ sản", "Sở Y tế")).toEqual([]);
  });
});

test("of three forms the one that stands alone is told, once", () => {
  const inGroup = (form: string, group: string) => ({
    form,
    tasks: [taskOf({ agencies: "Văn phòng Sở" }, A, group)],
  });
  const others = [inGroup("B02", "ha-tang"), inGroup("B04", "ha-tang")];
  expect(found("cds-2027", inGroup("B01", "an-toan"), ...others)).toEqual([
    expect.stringMatching(/^B01 B\d+ group$/),
  ]);
});

describe("the source of what was asked for, in the report of the year", () => {
  const asked = { form: "B02", tasks: [taskOf({ total: 2850, "tinh-tx": 2850 })] };
  const report = (cells: Cells) =>
    found("cds-2027", asked, { form: "B08", tasks: [taskOf(cells)] });
  const TX = "Vốn sự nghiệp (chi thường xuyên)";
  test.each<[string, Cells, readonly string[]]>([
    ["the same", { planned: 2850, level: "Ngân sách cấp tỉnh", type: TX }, []],
    ["another amount was given", { planned: 2000, level: "Ngân sách trung ương", type: TX }, []],
    [
      "another level",
      { planned: 2850, level: "Ngân sách trung ương", type: TX },
      ["B08 D16 source"],
    ],
    [
      "another type of capital",
      { planned: 2850, level: "Ngân sách cấp tỉnh", type: "Vốn đầu tư phát triển" },
      ["B08 E16 source"],
    ],
  ])("%s", (_name, cells, expected) => {
    expect(report(cells)).toEqual(expected);
  });
});

describe("a report's plan and what a list asks for the same year", () => {
  const NAMES = ["Thuê đường truyền", "Sao lưu dữ liệu", "Giám sát an toàn", A, B];
  const listed = (form: string, id: string, amounts: readonly number[]): Listed => ({
    form,
    tasks: NAMES.map((task, at) => taskOf({ [id]: amounts[at] ?? null }, task, "du-lieu")),
  });
  const plans = (...amounts: readonly number[]) =>
    found(
      "kon-tum-2024",
      listed("KT-PL5", "needed", [100, 250, 80, 120, 300]),
      listed("KT-BC6", "planned", amounts)
    ).map((text) => text.replace(/ [A-Z]+\d+/, ""));
  test.each<[string, readonly number[]]>([
    ["as asked", [100, 250, 80, 120, 300]],
    ["one with less", [100, 250, 80, 120, 270]],
    ["more than asked for most", [120, 280, 90, 150, 300]],
    ["not allotted yet", [100, 250, 80, 120]],
  ])("is quiet: %s", (_name, amounts) => {
    expect(plans(...amounts)).toEqual([]);
  });
  test.each<[string, readonly number[], string]>([
    ["more than asked for", [100, 250, 80, 120, 330], "plan-over"],
    ["a zero lost", [100, 250, 80, 120, 30], "plan-slip"],
    ["a zero too many", [100, 250, 80, 120, 3000], "plan-slip"],
    ["all in another unit", [0.1, 0.25, 0.08, 0.12, 0.3], "plans-smaller"],
  ])("%s", (_name, amounts, messageId) => {
    expect(plans(...amounts)).toEqual([`KT-BC6 ${messageId}`]);
  });
  const SIX = [...NAMES, "Tập huấn"];
  const reported = (note: string, ...amounts: readonly number[]) =>
    found(
      "cds-2027",
      {
        form: "B02",
        tasks: SIX.map((task) => taskOf({ "tinh-tx": 300, total: 300 }, task, "du-lieu")),
      },
      {
        form: "B08",
        tasks: SIX.map((task, at) =>
          taskOf(
            { planned: amounts[at] ?? 300, difficulties: at === 0 ? note : null },
            task,
            "du-lieu"
          )
        ),
      }
    ).filter((text) => text.includes("plan-"));
  test.each<[string, string, readonly number[], readonly string[]]>([
    ["a note of less", "Cắt giảm theo dự toán giao", [250], []],
    ["two with less", "", [250, 200], []],
    ["one alone with less", "", [250], ["B08 F19 plan-under"]],
  ])("less allotted: %s", (_name, note, amounts, expected) => {
    expect(reported(note, ...amounts)).toEqual(expected);
  });
});

import { describeRule } from "../../support/describeRule";
import { brief, filledWorkbook, findingsOf } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

const at = (period: string | number | null) => filledWorkbook({ D18: period });

describeRule("period-outside-plan", {
  good: {
    blank: at(null),
    "no period": at("Sở Y tế"),
    "begins before": at("2015-2019"),
    "ends later": at("2019-2025"),
    "an end alone": at("Đến năm 2025"),
    "a beginning alone": at("Từ năm 2017"),
    "a quarter of no year": at("Quý I"),
    "every year since": at("Thường xuyên từ 2016"),
  },
  bad: {
    "over before the plan": { workbook: at("2016-2018"), found: ["D18 before-paid"], fix: null },
    "a day long past": { workbook: at("31/12/2018"), found: ["D18 before-paid"], fix: null },
    "begins after the plan": { workbook: at("2020-2022"), found: ["D18 after"], fix: null },
  },
});

describe("forms of several years", () => {
  const pack = packNamed("thanh-hoa-2021-2025");
  const found = (period: string, money: Readonly<Record<string, number>>) => {
    const cells = { task: "Xây dựng kho dữ liệu", period, ...money };
    const workbook = formWorkbook(pack, { form: "TH-KH5", tasks: [{ group: "du-lieu", cells }] });
    const findings = findingsOn("period-outside-plan", workbook, { pack, asOf: "2021-01-15" });
    return brief(findings).map((one) => one.replace(/^\w+ /, ""));
  };
  test.each<[string, Readonly<Record<string, number>>, readonly string[]]>([
    ["2023-2025", { y3: 100 }, []],
    ["2022", { y2: 100, y3: 20 }, []],
    ["2021", { y3: 100 }, ["other-year"]],
    // A last payment after the time is usual; figures a column aside leave the first year blank.
    ["2021-2023", { y1: 50, y2: 80, y3: 100, y4: 20 }, []],
    ["2021-2023", { y1: 50, y2: 80 }, []],
    ["2021-2023", { y2: 50, y3: 80, y4: 100 }, ["other-year"]],
    ["2022-2024", { y1: 50, y2: 80, y3: 100 }, ["other-year"]],
    ["2020-2022", { y1: 50, y2: 80, y3: 10 }, []],
    ["2024-2025", { y1: 100 }, ["other-year"]],
    ["2021-2023", { y1: 50, y2: 80, y3: 100, y4: 100 }, ["other-year"]],
    ["2022-2024", { y1: 60, y2: 80, y3: 100, y4: 100 }, []],
    ["2022-2024", { y1: 80, y2: 80, y3: 100, y4: 100 }, ["other-year"]],
    ["2021-2023", { y1: 50, y2: 80, y4: 100 }, []],
    ["2019", {}, ["before"]],
    ["2016-2020", { y1: 50, y2: 80 }, ["before-paid"]],
    ["2024-2025", {}, []],
  ])("%s with %j", (period, money, expected) => {
    expect(found(period, money)).toEqual(expected);
  });
});

test("columns of sources of one year are no years", () => {
  const pack = packNamed("cds-2027");
  const cells = { task: "Số hóa hồ sơ", period: "2025", total: 720, "tinh-dt": 720 };
  const workbook = formWorkbook(pack, { form: "B02", tasks: [{ group: "du-lieu", cells }] });
  const findings = findingsOn("period-outside-plan", workbook, { pack, asOf: "2026-11-01" });
  expect(findings.map(({ messageId }) => messageId)).toEqual(["before-paid"]);
});

test("a list of tasks without money looks ahead", () => {
  const pack = packNamed("cds-2027");
  const found = (period: string) => {
    const cells = { task: "Ban hành quy chế", period, product: "Quyết định", lead: "Sở Y tế" };
    const workbook = formWorkbook(pack, { form: "B06", tasks: [{ group: "trong-tam", cells }] });
    return findingsOn("period-outside-plan", workbook, { pack, asOf: "2026-11-01" }).length;
  };
  expect([found("2027"), found("2030"), found("2025-2026")]).toEqual([0, 0, 1]);
});

test.each<[string, Readonly<Record<string, number>>, readonly string[]]>([
  ["2027", { total: 2100, "tinh-tx": 2100 }, []],
  ["2025-2027", { total: 2100, allocated: 1000, "tinh-tx": 1100 }, []],
  ["2025-2028", { total: 2100, allocated: 1000, "tinh-tx": 1100 }, []],
  ["2025-2030", { total: 8300, allocated: 1100, "tinh-tx": 2400 }, []],
  ["2027-2028", { total: 2100, "tinh-tx": 2100 }, []],
  ["Từ năm 2025", { total: 2100, "tinh-tx": 2100 }, []],
  ["2025-2030", { total: 2100 }, []],
  ["2025-2030", { total: 2100, "tinh-tx": 2100 }, ["used-up"]],
  ["2026-2028", { total: 2100, "tinh-tx": 2100 }, ["used-up"]],
  ["2027-2030", { total: 2100, "tinh-tx": 2100 }, ["used-up"]],
  ["2025-2029", { total: 2100, allocated: 1000, "tinh-tx": 1100 }, ["used-up"]],
])("a time of %s with %j", (period, money, expected) => {
  const pack = packNamed("cds-2027");
  const cells = { task: "Số hóa hồ sơ", period, ...money };
  const workbook = formWorkbook(pack, { form: "B02", tasks: [{ group: "du-lieu", cells }] });
  const findings = findingsOn("period-outside-plan", workbook, { pack, asOf: "2026-11-01" });
  expect(findings.map(({ messageId }) => messageId)).toEqual(expected);
});

/** A task of form B02 whose time may begin after money was given for it. */
interface Begun {
  readonly task?: string;
  readonly period: string;
  readonly allocated?: number;
  readonly note?: string;
}

test.each<[Begun, readonly string[]]>([
  [{ period: "2025-2029", allocated: 1100 }, []],
  [{ period: "2027-2029" }, []],
  [{ period: "Đến năm 2029", allocated: 1100 }, []],
  // What prepares a project is given before it begins.
  [{ period: "2027-2029", allocated: 500 }, []],
  [{ period: "2027-2029", allocated: 1100, note: "Kinh phí chuẩn bị đầu tư năm 2026" }, []],
  [{ period: "2027-2029", allocated: 1100, note: "Lũy kế của giai đoạn 1" }, []],
  // Work of every year states the plan year alone.
  [{ task: "Thuê đường truyền", period: "2027", allocated: 1100 }, []],
  [{ task: "Tập huấn kỹ năng số", period: "2027", allocated: 1100 }, []],
  [{ task: "Thuê đường truyền", period: "2027-2029", allocated: 1100 }, ["F14 paid-before"]],
  [{ period: "2027-2029", allocated: 1100 }, ["F14 paid-before"]],
  [{ period: "2027", allocated: 1100 }, ["F14 paid-before"]],
  [{ period: "2028-2030", allocated: 1100 }, ["F14 after"]],
])("money given before: %j", (one, expected) => {
  const pack = packNamed("cds-2027");
  const cells = { task: "Xây dựng kho dữ liệu", total: 8300, "tinh-dt": 2400, ...one };
  const workbook = formWorkbook(pack, { form: "B02", tasks: [{ group: "the-che", cells }] });
  const findings = findingsOn("period-outside-plan", workbook, { pack, asOf: "2026-11-01" });
  expect(brief(findings)).toEqual(expected);
});

test("in a form whose total is what was done and is needed", () => {
  const found = (period: string, done: number) =>
    brief(findingsOf("period-outside-plan", filledWorkbook({ D17: period, I17: done })));
  expect(found("2018-2019", 100)).toEqual([]);
  expect(found("2019-2020", 0)).toEqual([]);
  expect(found("2019-2020", 100)).toEqual(["D17 paid-before"]);
});

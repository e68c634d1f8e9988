import type { TaskContent } from "../../../src/core/layout";
import type { UnitId } from "../../../src/core/money";
import { findScaleOutliers } from "../../../src/core/rules/scaleOutliers";
import { describeRule } from "../../support/describeRule";
import { brief, filledWorkbook, findingsOf } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

/** Tasks of one group in the order of their amounts. */
function tasksOf(amounts: readonly number[]): readonly TaskContent[] {
  return amounts.map((needed, index) => ({
    group: "noi-bo",
    cells: { task: `Nhiệm vụ số ${String(index + 1)}`, needed },
  }));
}

const column = (amounts: readonly number[], unit: UnitId = "trieu-dong") =>
  filledWorkbook({}, { tasks: tasksOf(amounts), unit });

/** QN-B2 and QN-B5 in triệu đồng with these amounts. */
function forms(inB2: readonly number[], inB5: readonly number[]) {
  const two = filledWorkbook({}, { form: "QN-B5", tasks: tasksOf(inB5) });
  return { ...column(inB2), sheets: [...column(inB2).sheets, ...two.sheets] };
}

/** The first form says tỷ đồng above figures in triệu đồng; its words and the second form know better. */
function wrongLine() {
  const sheets = [...forms([300, 450], [300, 450]).sheets];
  const [first] = filledWorkbook(
    { A8: "Đơn vị tính: tỷ đồng" },
    { tasks: tasksOf([300, 450]) }
  ).sheets;
  return { ...column([300]), sheets: [first!, ...sheets.slice(1)] };
}

describeRule("unit-suspicious", {
  good: {
    "a wide range": column([5, 40, 300, 450, 800, 1200, 3000, 15_000]),
    "one large project among small tasks": column([120, 150, 200, 250, 300, 400, 20_000]),
    "one small task": column([300, 450, 800, 1200, 2000, 5]),
    "too few to say": column([300, 450, 300_000]),
    "two kinds of figures": column([1, 2, 3, 2, 1000, 2000, 3000, 2500]),
    "small figures in tỷ": column([0.5, 1.2, 0.35, 2, 0.8, 1], "ty-dong"),
    "the same in two forms": forms([300, 450], [300, 450]),
    "half of it in another form": forms([300, 450], [300, 450_000]),
  },
  bad: {
    "a row in nghìn đồng": {
      workbook: column([300, 450, 800, 1200, 650, 900, 700_000]),
      found: ["J23 row-large"],
      fix: "suggestion",
    },
    "a row in tỷ đồng": {
      workbook: column([300, 450, 800, 1200, 650, 900, 0.7]),
      found: ["J23 row-small"],
      fix: "suggestion",
    },
    "a table of triệu under đồng": {
      workbook: column([300, 450, 800], "dong"),
      found: ["A8 table-small"],
      fix: "suggestion",
    },
    "a table of đồng under triệu": {
      workbook: column([30_000_000, 45_000_000, 80_000_000]),
      found: ["A8 table-large"],
      fix: "suggestion",
    },
    "the unit line of the form that its own words contradict": {
      workbook: wrongLine(),
      found: ["A8 unit-large"],
      fix: "suggestion",
    },
    "the other form in nghìn đồng": {
      workbook: forms([300, 450], [300_000, 450_000]),
      found: ["A8 form-large"],
      fix: "suggestion",
    },
    "the other form in tỷ đồng": {
      workbook: forms([300, 450], [0.3, 0.45]),
      found: ["A8 form-small"],
      fix: "suggestion",
    },
  },
});

test("the form whose unit is wrong is the one that is named, once", () => {
  const findings = (rule: string) => findingsOf(rule, wrongLine());
  expect(findings("unit-suspicious").map(({ at }) => at.sheet)).toEqual(["QN-B2"]);
  expect(findings("sheets-disagree").map(({ at, messageId }) => [at.sheet, messageId])).toEqual([
    ["QN-B2", "all-larger"],
  ]);
  const [words] = findings("words-mismatch");
  expect([words?.messageId, words?.fix]).toEqual(["unit-line", undefined]);
});

test("zero and negative figures are neither usual nor outliers", () => {
  expect(findScaleOutliers([0, -5, 100, 110, 120, 130, 140, 120_000])).toEqual([
    { index: 7, shift: 1 },
  ]);
});

describe("one year of a task", () => {
  const pack = packNamed("thanh-hoa-2021-2025");
  const found = (...years: readonly number[]) => {
    const money = Object.fromEntries(years.map((amount, at) => [`y${String(at + 1)}`, amount]));
    const tasks = [{ group: "du-lieu", cells: { task: "Xây dựng kho dữ liệu", ...money } }];
    const workbook = formWorkbook(pack, { form: "TH-KH5", tasks });
    return findingsOn("unit-suspicious", workbook, { pack, asOf: "2021-01-15" });
  };

  test.each<[string, readonly number[], readonly string[]]>([
    ["years of one size", [1200, 1800, 1500], []],
    ["a small last payment", [1200, 1800, 15], []],
    ["two years", [1200, 1.8], []],
    ["a year without money", [1200, 0, 1500], []],
    ["figures of no common size", [1200, 1.8, 40], []],
    ["a point for a comma", [1200, 1.8, 1500], ["year-small"]],
    ["a comma for a point", [1.2, 1800, 1.5], ["year-large"]],
    ["a decimal among whole numbers", [600, 1.2, 1200, 300], ["year-small"]],
    ["a whole number as far below", [600, 2, 1200, 400], []],
    ["decimals beside each other", [600.5, 1.2, 1200, 300.5], []],
    ["a decimal that is no thousandth", [600, 1.2, 110, 400], []],
  ])("%s", (_name, years, expected) => {
    expect(brief(found(...years)).map((one) => one.replace(/^\w+ /, ""))).toEqual(expected);
  });

  test.each<[string, number, readonly string[]]>([
    ["a thousandth", 0.7, ["year-small"]],
    ["of its size", 700, []],
  ])("a source line with a figure %s", (_name, y2, expected) => {
    const sourceLines = [
      { y1: 600, y2: 800, y3: 900, level: "Ngân sách trung ương", type: "Vốn đầu tư" },
      { y1: 650, y2, y3: 900, level: "Ngân sách tỉnh", type: "Vốn đầu tư" },
    ];
    const tasks = [{ group: "du-lieu", cells: { task: "Xây dựng kho dữ liệu" }, sourceLines }];
    const workbook = formWorkbook(pack, { form: "TH-KH5", tasks });
    const told = findingsOn("unit-suspicious", workbook, { pack, asOf: "2021-01-15" });
    expect(told.map(({ messageId }) => messageId)).toEqual(expected);
    expect(told.map(({ data }) => data["name"])).toEqual(
      expected.map(() => "Xây dựng kho dữ liệu")
    );
  });

  test("is offered as it was probably meant", () => {
    expect(found(1200, 1.8, 1500)[0]?.fix?.edits.map(({ after }) => after.value)).toEqual([1800]);
  });
});

describe("money of one year beside its plan", () => {
  const pack = packNamed("cds-2027");
  const found = (planned: number | null, estimate: number) => {
    const usual = [5800, 6200, 5900].map((amount, at) => ({
      group: "du-lieu",
      cells: { task: `Kho dữ liệu số ${String(at)}`, planned: amount, "tinh-tx": amount },
    }));
    const cells = { task: "Bản đồ số", planned, "tinh-tx": estimate };
    const tasks = [...usual, { group: "du-lieu", cells }];
    const workbook = formWorkbook(pack, { form: "B01", tasks });
    return findingsOn("unit-suspicious", workbook, { pack, asOf: "2026-11-01" });
  };

  test.each<[string, number | null, number, readonly string[]]>([
    ["spent as planned", 6000, 6000, []],
    ["a tenth", 6000, 600, []],
    ["five thousandths", 6000, 30, []],
    ["no plan stated", null, 6000, []],
    ["a plan in tỷ", 6, 6000, ["beside-small"]],
    ["a plan in tỷ, some of it saved", 6, 5870, ["beside-small"]],
    ["a plan in nghìn", 6_000_000, 6000, ["beside-large"]],
    ["an estimate in tỷ", 6000, 6, ["beside-small"]],
  ])("%s", (_name, planned, estimate, expected) => {
    expect(found(planned, estimate).map(({ messageId }) => messageId)).toEqual(expected);
  });

  test("stands at the typed figure, and only that one is moved", () => {
    const [plan] = found(6, 6000);
    const [spent] = found(6000, 6);
    expect([plan?.at.header, spent?.at.header]).toEqual([
      expect.stringContaining("Dự toán được giao"),
      expect.stringContaining("Thường xuyên"),
    ]);
    for (const one of [plan, spent]) {
      expect(one?.fix?.edits.map(({ after }) => after.value)).toEqual([6000]);
    }
    // Other forms are compared with the total that hands the typed figure on.
    expect(spent?.related?.at(-1)?.header).toContain("Tổng số");
    expect(plan?.related).toHaveLength(1);
  });
});

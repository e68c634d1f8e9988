import type { TaskContent } from "../../../src/core/layout";
import type { UnitId } from "../../../src/core/money";
import type { CellValue } from "../../../src/core/sheet";
import { describeRule } from "../../support/describeRule";
import { brief, filledWorkbook } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

type Amounts = Readonly<Record<string, CellValue>>;

/** Tasks of one group with an amount for the plan year each. */
function tasksOf(amounts: Amounts, group = "noi-bo"): readonly TaskContent[] {
  return Object.entries(amounts).map(([task, needed]) => ({ group, cells: { task, needed } }));
}

/** QN-B2 and QN-B5 with these amounts. */
function both(
  inB2: readonly TaskContent[],
  inB5: readonly TaskContent[],
  unit: UnitId = "trieu-dong"
) {
  const [one, two] = [
    filledWorkbook({}, { tasks: inB2 }),
    filledWorkbook({}, { form: "QN-B5", tasks: inB5, unit }),
  ];
  return { ...one, sheets: [...one.sheets, ...two.sheets] };
}

const A = "Nâng cấp phần mềm";
const B = "Mua sắm máy chủ";

describeRule("sheets-disagree", {
  good: {
    "the same figures": both(
      tasksOf({ [A]: 400.5, [B]: 1000 }),
      tasksOf({ [A]: 400.5, [B]: 1000 })
    ),
    "a task in one form only": both(tasksOf({ [A]: 400 }), tasksOf({ [B]: 1000 })),
    "left blank": both(tasksOf({ [A]: 400 }), tasksOf({ [A]: null })),
    "a figure that cannot be read": both(tasksOf({ [A]: 400 }), tasksOf({ [A]: "theo dự toán" })),
    "another group": both(tasksOf({ [A]: 400 }), tasksOf({ [A]: 500 }, "an-toan")),
    "a name that stands twice": both(
      [...tasksOf({ [A]: 400 }), ...tasksOf({ [A]: 500 })],
      tasksOf({ [A]: 900 })
    ),
    "rounded in the coarser unit": both(tasksOf({ [A]: 1404 }), tasksOf({ [A]: 1.4 }), "ty-dong"),
    "one form alone": filledWorkbook(),
  },
  bad: {
    "one task differs": {
      workbook: both(tasksOf({ [A]: 400, [B]: 1000 }), tasksOf({ [A]: 400, [B]: 1100 })),
      found: ["D17 differs"],
      fix: null,
    },
    "the name is written a little differently": {
      workbook: both(tasksOf({ "Số hóa hồ sơ": 400 }), tasksOf({ "Số hoá  hồ sơ.": 450 })),
      found: ["D16 differs"],
      fix: null,
    },
    "a blank too few": {
      workbook: both(tasksOf({ [A]: 400 }), tasksOf({ "Nâng cấp phầnmềm": 450 })),
      found: ["D16 differs"],
      fix: null,
    },
    "one figure a thousand times the other": {
      workbook: both(tasksOf({ [A]: 400, [B]: 1000 }), tasksOf({ [A]: 400_000, [B]: 1000 })),
      found: ["D16 thousand"],
      fix: null,
    },
    "all figures a thousand times the others, told once": {
      workbook: both(tasksOf({ [A]: 400, [B]: 1000 }), tasksOf({ [A]: 400_000, [B]: 1_000_000 })),
      found: ["A8 all-larger"],
      fix: null,
    },
    "the names of one form sorted without their money, told once": {
      workbook: both(
        tasksOf({ "Nâng cấp phần mềm": 400, "Thuê đường truyền": 1000, "Mua sắm máy chủ": 250 }),
        tasksOf({ "Mua sắm máy chủ": 400, "Nâng cấp phần mềm": 1000, "Thuê đường truyền": 250 })
      ),
      found: ["B16 sorted"],
      fix: null,
    },
    "two amounts exchanged beside one that is wrong": {
      workbook: both(
        tasksOf({ [A]: 400, [B]: 1000, "Thuê đường truyền": 250 }),
        tasksOf({ [A]: 1000, [B]: 400, "Thuê đường truyền": 260 })
      ),
      found: ["B16 sorted-either", "D18 differs"],
      fix: null,
    },
    "more than rounding": {
      workbook: both(tasksOf({ [A]: 1450 }), tasksOf({ [A]: 1.4 }), "ty-dong"),
      found: ["D16 differs"],
      fix: null,
    },
  },
});

describe("what was given up to this year", () => {
  const pack = packNamed("cds-2027");
  const found = (allocated: CellValue, estimate: CellValue) => {
    const taskWith = (cells: Amounts) => [{ group: "ha-tang", cells: { task: A, ...cells } }];
    const plan = formWorkbook(pack, { form: "B02", tasks: taskWith({ allocated }) });
    const year = formWorkbook(pack, { form: "B01", tasks: taskWith({ "tinh-tx": estimate }) });
    const workbook = { ...plan, sheets: [...plan.sheets, ...year.sheets] };
    return brief(findingsOn("sheets-disagree", workbook, { pack, asOf: "2026-11-01" }));
  };
  test.each<[string, CellValue, CellValue, readonly string[]]>([
    ["this year alone", 2400, 2400, []],
    ["earlier years too", 4150, 2650, []],
    ["a task of each year", 0, 460, []],
    ["nothing said", null, 460, []],
    ["nothing this year", 240, null, []],
    ["less than this year", 240, 2400, ["H17 holds-less"]],
  ])("%s", (_name, allocated, estimate, expected) => {
    expect(found(allocated, estimate)).toEqual(expected);
  });
});

describe("years of a task in two forms", () => {
  const pack = packNamed("cds-2027");
  const taskWith = (cells: Amounts, task = A) => ({
    group: "ha-tang",
    cells: { task, level: "Ngân sách tỉnh", type: "Vốn sự nghiệp", ...cells },
  });
  /** B02 asks for 65 and B04-5N has these years, each beside a task without faults. */
  const found = (years: Amounts) => {
    const plan = [taskWith({ "tinh-tx": 65 }), taskWith({ "tinh-tx": 20 }, B)];
    const ahead = [taskWith(years), taskWith({ y0: 20 }, B)];
    const sheets = [
      ...formWorkbook(pack, { form: "B02", tasks: plan }).sheets,
      ...formWorkbook(pack, { form: "B04-5N", tasks: ahead }).sheets,
    ];
    const traits = { macros: false, externalLinks: false };
    const options = { pack, asOf: "2026-11-01" };
    return brief(findingsOn("sheets-disagree", { sheets, properties: {}, traits }, options));
  };
  test.each<[string, Amounts, readonly string[]]>([
    ["the same", { y0: 65, y1: 40 }, []],
    ["nothing in the row: another rule speaks", {}, []],
    ["pasted one year too late", { y1: 65, y2: 40, y3: 40 }, ["E16 moved"]],
    ["the plan year cleared", { y1: 40, y2: 40 }, ["E16 blank"]],
    ["a 0 is a figure", { y0: 0, y1: 40 }, ["E16 differs"]],
  ])("%s", (_name, years, expected) => {
    expect(found(years)).toEqual(expected);
  });

  test("a column that nobody filled in is no slip of single rows", () => {
    const years = [taskWith({ y1: 40 }), taskWith({ y1: 30 }, B)];
    const plan = [taskWith({ "tinh-tx": 65 }), taskWith({ "tinh-tx": 20 }, B)];
    const sheets = [
      ...formWorkbook(pack, { form: "B02", tasks: plan }).sheets,
      ...formWorkbook(pack, { form: "B04-5N", tasks: years }).sheets,
    ];
    const traits = { macros: false, externalLinks: false };
    const workbook = { sheets, properties: {}, traits };
    expect(findingsOn("sheets-disagree", workbook, { pack, asOf: "2026-11-01" })).toEqual([]);
  });
});

describe("what was given so far is what two columns of another form come to", () => {
  const pack = packNamed("cds-2027");
  const sheetsOf = (form: string, cells: Amounts) =>
    formWorkbook(pack, { form, tasks: [{ group: "ha-tang", cells: { task: A, ...cells } }] })
      .sheets;
  const traits = { macros: false, externalLinks: false };
  const found = (held: Amounts, ahead: Amounts, running: Amounts = {}) => {
    const sheets = [
      ...sheetsOf("B02", { total: 900, "tinh-tx": 96, period: "2025-2029", ...held }),
      ...sheetsOf("B04", { y0: 96, ...ahead }),
      ...(Object.keys(running).length > 0 ? sheetsOf("B01", running) : []),
    ];
    const options = { pack, asOf: "2026-11-01" };
    return brief(findingsOn("sheets-disagree", { sheets, properties: {}, traits }, options));
  };
  const years = { allocated: 48, planned: 96, estimate: 90 };
  const begun = { planned: 96, estimate: 96 };
  test.each<[string, Amounts, Amounts, readonly string[]]>([
    ["the plan of the year and what went before", { allocated: 144 }, years, []],
    ["its outcome and what went before", { allocated: 138 }, years, []],
    ["a year is left out", { allocated: 96 }, years, ["H17 holds-other"]],
    ["too much", { allocated: 150 }, years, ["H17 holds-other"]],
    ["less than a year alone", { allocated: 40 }, years, ["H17 holds-less"]],
    ["a task of each year", { allocated: 0 }, years, []],
    ["nothing said", { allocated: null }, years, []],
    ["nobody says what went before", { allocated: 150 }, begun, []],
    ["what went before cannot be read", { allocated: 150 }, { ...begun, allocated: "có" }, []],
    ["begun in the year", { allocated: 96, period: "2026-2029" }, begun, []],
    ["begun, other", { allocated: 150, period: "2026-2029" }, begun, ["H17 holds-other-year"]],
  ])("%s", (_name, held, ahead, expected) => {
    expect(found(held, ahead)).toEqual(expected);
  });

  test("where another form contradicts the year itself, that is told", () => {
    const told = found(
      { allocated: 144 },
      { ...years, planned: 69 },
      { planned: 96, "tinh-tx": 90 }
    );
    expect(told.map((one) => one.split(" ")[1])).toEqual(["differs"]);
  });
});

test.each<[string, Amounts, readonly string[]]>([
  ["all of the year that it began in", { done: 350, needed: 430, period: "2018-2019" }, []],
  ["exchanged", { done: 430, needed: 350, period: "2018-2019" }, ["I17 holds-other-year"]],
  ["begun earlier", { done: 430, needed: 350, period: "2017-2019" }, []],
  ["no time stated", { done: 430, needed: 350 }, []],
])("what was done so far in QN-B2 and the year in QN-B1: %s", (_name, cells, expected) => {
  const pack = packNamed("quang-ngai-2019");
  const sheetsOf = (form: string, own: Amounts) =>
    formWorkbook(pack, { form, tasks: [{ group: "noi-bo", cells: { task: A, ...own } }] }).sheets;
  const sheets = [...sheetsOf("QN-B2", cells), ...sheetsOf("QN-B1", { estimate: 350 })];
  const workbook = { sheets, properties: {}, traits: { macros: false, externalLinks: false } };
  const options = { pack, asOf: "2018-07-20" };
  expect(brief(findingsOn("sheets-disagree", workbook, options))).toEqual(expected);
});

test("what was done so far in QN-B2 is never less than QN-B1 has of one year", () => {
  const pack = packNamed("quang-ngai-2019");
  const cells = { task: A, done: 240, needed: 300 };
  const sheets = [
    ...formWorkbook(pack, { form: "QN-B2", tasks: [{ group: "noi-bo", cells }] }).sheets,
    ...formWorkbook(pack, {
      form: "QN-B1",
      tasks: [{ group: "noi-bo", cells: { task: A, estimate: 2400 } }],
    }).sheets,
  ];
  const workbook = { sheets, properties: {}, traits: { macros: false, externalLinks: false } };
  const options = { pack, asOf: "2018-07-20" };
  expect(brief(findingsOn("sheets-disagree", workbook, options))).toEqual(["I17 holds-less"]);
});

test("what a year's report has is never less than that of its first six months", () => {
  const pack = packNamed("kon-tum-2024");
  const reported = (form: string, cumulative: number) => {
    const cells = { task: A, planned: 900, disbursed: 100, cumulative };
    return formWorkbook(pack, { form, tasks: [{ group: "du-lieu", cells }] }).sheets;
  };
  const found = (year: number) => {
    const sheets = [...reported("KT-BC6", 400), ...reported("KT-BC12", year)];
    const workbook = { sheets, properties: {}, traits: { macros: false, externalLinks: false } };
    return findingsOn("sheets-disagree", workbook, { pack, asOf: "2024-12-01" });
  };
  expect(found(400)).toEqual([]);
  expect(found(300).map(({ messageId }) => messageId)).toEqual(["holds-less"]);
});

import type { TaskContent } from "../../../src/core/layout";
import { brief } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

const NAMES = [
  "Nâng cấp phần mềm quản lý văn bản",
  "Mua sắm máy chủ lưu trữ",
  "Thuê đường truyền số liệu",
  "Tập huấn an toàn thông tin cho cán bộ",
];

const PORTAL = "Xây dựng cổng thông tin";

function tasksOf(names: readonly string[], needed: number | null = 100): readonly TaskContent[] {
  return names.map((task) => ({ group: "noi-bo", cells: { task, needed } }));
}

/** What is found where QN-B2 and QN-B5 list these tasks. */
function found(inB2: readonly TaskContent[], inB5: readonly TaskContent[]): readonly string[] {
  const pack = packNamed("quang-ngai-2019");
  const sheets = [
    ...formWorkbook(pack, { form: "QN-B2", tasks: inB2 }).sheets,
    ...formWorkbook(pack, { form: "QN-B5", tasks: inB5 }).sheets,
  ];
  const workbook = { sheets, properties: {}, traits: { macros: false, externalLinks: false } };
  const issues = findingsOn("task-missing", workbook, { pack, asOf: "2018-07-20" });
  return issues.flatMap((issue) => brief([issue]).map((text) => `${issue.at.sheet} ${text}`));
}

const [first = "", ...others] = NAMES;

test.each<[string, readonly TaskContent[], readonly TaskContent[]]>([
  ["the same tasks", tasksOf(NAMES), tasksOf(NAMES)],
  ["without money", [...tasksOf(others), ...tasksOf([first], null)], tasksOf(others)],
  ["an extract", tasksOf(NAMES), tasksOf(NAMES.slice(0, 2))],
  ["written otherwise", tasksOf(NAMES), tasksOf([...others, "Nâng cấp phần mềm quản lí văn bản"])],
  ["other tasks in both", tasksOf(NAMES), [...tasksOf(others), ...tasksOf([PORTAL], 150)]],
  ["shortened", tasksOf(NAMES), tasksOf([...others, "NC phần mềm QLVB"])],
  ["two left over", tasksOf(NAMES), tasksOf([...NAMES.slice(2), PORTAL, "Bảo trì máy chủ"])],
  ["nothing filled in yet", tasksOf(NAMES), []],
])("is quiet: %s", (_name, inB2, inB5) => {
  expect(found(inB2, inB5)).toEqual([]);
});

test("a task of one form is missing from the other, told at its group", () => {
  expect(found(tasksOf(NAMES), tasksOf(others))).toEqual([
    expect.stringMatching(/^QN-B5 B\d+ missing$/),
  ]);
  expect(found(tasksOf(others), tasksOf(NAMES))).toEqual([
    expect.stringMatching(/^QN-B2 B\d+ missing$/),
  ]);
});

describe("a task under a wrong name", () => {
  const own = (needed: number, task = PORTAL) => tasksOf([task], needed);
  const right = [...tasksOf(others), ...own(150, first)];
  test("is told once, at the name, where the money is the same", () => {
    expect(found(right, [...tasksOf(others), ...own(150)])).toEqual(["QN-B5 B19 misnamed"]);
    expect(found([...tasksOf(others), ...own(150)], right)).toEqual(["QN-B5 B19 misnamed"]);
  });
  test("is told at the row that has the name of another one", () => {
    const [twin = ""] = others;
    expect(found(right, [...tasksOf(others), ...own(150, twin)])).toEqual([
      "QN-B5 B19 misnamed-twice",
    ]);
    expect(found([...tasksOf(others), ...own(150, twin)], right)).toEqual([
      "QN-B2 B20 misnamed-twice",
    ]);
  });
  test("is another task where the time or the group is another one", () => {
    const timed = (period: string) => [
      ...tasksOf(others),
      ...own(150, period === "2019" ? first : PORTAL).map(({ group, cells }) => ({
        group,
        cells: { ...cells, period },
      })),
    ];
    expect(found(timed("2019"), timed("2020"))).toEqual([]);
    const moved = own(150).map((task) => ({ ...task, group: "an-toan" }));
    expect(found(right, [...tasksOf(others), ...moved])).toEqual([]);
  });
});

describe("a form that lists the tasks of another, and more", () => {
  const pack = packNamed("cds-2027");
  const planned = (names: readonly string[]): readonly TaskContent[] =>
    names.map((task) => ({ group: "ha-tang", cells: { task, planned: 100, estimate: 90 } }));
  const missing = (inB01: readonly string[], inB04: readonly string[]) => {
    const sheets = [
      ...formWorkbook(pack, { form: "B01", tasks: planned(inB01) }).sheets,
      ...formWorkbook(pack, { form: "B04", tasks: planned(inB04) }).sheets,
    ];
    const workbook = { sheets, properties: {}, traits: { macros: false, externalLinks: false } };
    return findingsOn("task-missing", workbook, { pack, asOf: "2026-11-22" }).map(
      ({ at, messageId }) => `${at.sheet} ${messageId}`
    );
  };

  test("may list one that ends this year", () => {
    expect(missing(NAMES, others)).toEqual([]);
  });

  test("must list each that goes on", () => {
    expect(missing(others, NAMES)).toEqual(["B01 missing"]);
  });

  test("may have the name wrong of one that goes on, beside one that ends", () => {
    const [second = "", ...rest] = others;
    const renamed = [PORTAL, ...others];
    expect(missing([...NAMES, "Chỉnh lý hồ sơ"], renamed)).toEqual(["B01 missing"]);
    expect(missing(NAMES, renamed)).toEqual(["B04 misnamed"]);
    expect(missing(NAMES, [second, second, ...rest])).toEqual([]);
  });
});

describe("a name that differs in figures, and names in a report", () => {
  const pack = packNamed("cds-2027");
  const [STAGE, SLIP] = ["2027-2030", "2026-2030"].map((years) => `Xây dựng kế hoạch ${years}`);
  const lists = ["B01", "B02", "B04", "B08"] as const;
  type Names = Readonly<Partial<Record<(typeof lists)[number], readonly string[]>>>;
  const misnamed = (named: Names, agencies: string | null = "Văn phòng Sở") => {
    const money = { B01: "planned", B02: "needed", B04: "y0", B08: "planned" };
    const sheets = lists.flatMap((form) => {
      const tasks = (named[form] ?? []).map((task, at) => {
        const amount = 100 + at;
        const planned = form === "B04" && named.B01 ? amount : null;
        return { group: "ha-tang", cells: { task, agencies, planned, [money[form]]: amount } };
      });
      return tasks.length > 0 ? formWorkbook(pack, { form, tasks }).sheets : [];
    });
    const workbook = { sheets, properties: {}, traits: { macros: false, externalLinks: false } };
    return findingsOn("task-missing", workbook, { pack, asOf: "2026-11-22" }).map(
      ({ at, messageId }) => `${at.sheet} ${messageId}`
    );
  };
  const all = (name = "") => [name, ...NAMES];

  test.each<[string, Names, (string | null)?]>([
    ["the same", { B02: all(STAGE), B04: all(STAGE), B08: all(STAGE) }],
    ["two stages in both", { B02: [...all(STAGE), SLIP ?? ""], B04: [...all(STAGE), SLIP ?? ""] }],
    ["the year in short", { B02: all("Hội nghị năm 2027"), B08: all("Hội nghị năm 27") }],
    ["numbers before the names", { B02: all("1. Hội nghị"), B08: all("2. Hội nghị") }],
    ["a report without agencies", { B02: all(STAGE), B08: all(PORTAL) }, null],
    ["a report shorter by two", { B02: [...all(STAGE), "Thuê chỗ đặt"], B08: all(PORTAL) }],
    ["another plan", { B02: all(STAGE), B08: [...NAMES, "Mua sắm 20 máy tính", PORTAL] }],
  ])("is quiet: %s", (_name, named, agencies = "Văn phòng Sở") => {
    expect(misnamed(named, agencies)).toEqual([]);
  });

  test.each<[string, Names, string]>([
    ["a report", { B02: all(STAGE), B04: all(STAGE), B08: all(SLIP) }, "B08 misnamed"],
    ["of two forms, the shorter", { B02: all(STAGE), B04: all(SLIP) }, "B04 misnamed"],
    ["the plan", { B02: all(SLIP), B04: all(STAGE), B08: all(STAGE) }, "B02 misnamed"],
    ["years of lists of two years", { B01: all(STAGE), B04: all(SLIP) }, "B01 missing"],
    ["a count", { B01: all("Thuê 20 máy"), B04: all("Thuê 25 máy") }, "B04 misnamed"],
    ["wholly, in a report", { B02: all(STAGE), B04: all(STAGE), B08: all(PORTAL) }, "B08 misnamed"],
    ["copied, in a report", { B02: all(STAGE), B08: all(NAMES[1]) }, "B08 misnamed-twice"],
  ])("is told: %s", (_name, named, expected) => {
    expect(misnamed(named)).toEqual([expected]);
  });
});

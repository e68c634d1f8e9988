import { brief } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

const pack = packNamed("cds-2027");

interface Task {
  readonly total: number;
  readonly period?: string;
  readonly allocated?: number;
  readonly years?: Readonly<Record<string, number>>;
}

function found({ total, period = "2025-2028", allocated = 1100, years }: Task): readonly string[] {
  const task = "Xây dựng kho dữ liệu dùng chung";
  const list = { task, total, period, allocated, "tinh-dt": 2400 };
  const plan = { task, ...(years ?? { y0: 2400, y1: 4800 }) };
  const sheets = [["B02", list] as const, ["B04", plan] as const].flatMap(
    ([form, cells]) => formWorkbook(pack, { form, tasks: [{ group: "du-lieu", cells }] }).sheets
  );
  const traits = { macros: false, externalLinks: false };
  const workbook = { sheets, properties: {}, traits };
  return brief(findingsOn("task-details-differ", workbook, { pack, asOf: "2026-11-01" }));
}

test.each<[Task, readonly string[]]>([
  [{ total: 8300 }, []],
  [{ total: 83001 }, []],
  [{ total: 72000 }, []],
  // Years after those of the plan may take the rest.
  [{ total: 83000, period: "2025-2035" }, []],
  [{ total: 83000, period: "Từ năm 2025" }, []],
  [{ total: 11000, years: { y0: 0, y1: 0 } }, []],
  // Told in its own row.
  [{ total: 35000, period: "2025-2027", years: { y0: 2400 } }, []],
  [{ total: 8301 }, []],
  // Told in its own row: given and asked for this year pass it.
  [{ total: 3400 }, []],
  [{ total: 8299 }, ["G20 total-below"]],
  [{ total: 3800 }, ["G20 total-below"]],
  [{ total: 83000 }, ["G20 total-slip"]],
  [{ total: 830000 }, ["G20 total-slip"]],
  [{ total: 72000, allocated: 0 }, ["G20 total-slip"]],
])("%j", (task, expected) => {
  expect(found(task)).toEqual(expected);
});

describe("money after the end of a task", () => {
  test.each<[string, Task, readonly string[]]>([
    ["is in the total with more", { total: 9000, period: "2025-2027" }, []],
    ["is little", { total: 4000, period: "2025-2027", years: { y0: 2400, y1: 500 } }, []],
    ["of one year's work", { total: 8300, period: "2027" }, []],
    ["beside a blank year before the end", { total: 8300, years: { y1: 7200 } }, []],
    ["alone does not fit", { total: 3500, period: "2025-2027" }, ["I19 money-after"]],
    ["is just in the total", { total: 8300, period: "2025-2027" }, ["I19 money-after"]],
    [
      "beside a blank last year",
      { total: 8300, years: { y0: 2400, y2: 4800 } },
      ["J19 money-after"],
    ],
  ])("%s", (_what, task, expected) => {
    expect(found(task)).toEqual(expected);
  });
});

test("money of one source after the end of a task, whose other source ends in time", () => {
  const task = "Xây dựng kho dữ liệu dùng chung";
  const list = {
    task,
    total: 9000,
    period: "2025-2028",
    allocated: 1100,
    "tinh-dt": 2400,
    "xa-dt": 700,
  };
  const plan = (line: Readonly<Record<string, number>>) => {
    const lines = [{ level: "Ngân sách cấp xã", type: "Vốn đầu tư phát triển", ...line }];
    const source = { level: "Ngân sách cấp tỉnh", type: "Vốn đầu tư phát triển" };
    const cells = { task, y0: 2400, y1: 3800, ...source };
    const sheets = [
      formWorkbook(pack, { form: "B02", tasks: [{ group: "du-lieu", cells: list }] }),
      formWorkbook(pack, {
        form: "B04",
        tasks: [{ group: "du-lieu", cells, sourceLines: lines }],
      }),
    ].flatMap((one) => one.sheets);
    const workbook = { sheets, properties: {}, traits: { macros: false, externalLinks: false } };
    return brief(findingsOn("task-details-differ", workbook, { pack, asOf: "2026-11-01" }));
  };
  expect(plan({ y0: 700, y1: 1000 })).toEqual([]);
  expect(plan({ y0: 700, y2: 1000 })).toEqual(["J20 money-after"]);
});

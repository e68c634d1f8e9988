import type { CellValue } from "../../../src/core/sheet";
import { brief } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

const pack = packNamed("cds-2027");
const NAMES = ["Kho dữ liệu dùng chung", "Thuê đường truyền", "Mua máy chủ", "Bản đồ số", "Số hóa"];

const TYPE = "Vốn đầu tư phát triển";

type Cells = Readonly<Record<string, CellValue>>;

/** A task in the list and in the plan of three years. */
type Task = readonly [list: Cells, plan: Cells];

function found(tasks: readonly Task[], inPlan: Cells = {}): readonly string[] {
  const sheets = (["B02", "B04"] as const).flatMap((form, at) => {
    const content = tasks.map((task, index) => ({
      group: "ha-tang",
      cells: { task: NAMES[index] ?? "", ...task[at] },
    }));
    const typed = form === "B04" ? inPlan : {};
    return formWorkbook(pack, { form, tasks: content, typed }).sheets;
  });
  const workbook = { sheets, properties: {}, traits: { macros: false, externalLinks: false } };
  const issues = findingsOn("task-details-differ", workbook, { pack, asOf: "2026-11-22" });
  return issues.flatMap((issue) => brief([issue]).map((text) => `${issue.at.sheet} ${text}`));
}

const LIST = { period: "2026-2028", total: 9000, allocated: 3000, "tinh-dt": 4000 };
const PLAN = { planned: 3000, y0: 4000, y1: 2000 };
const usual: readonly Task[] = NAMES.slice(1).map(() => [LIST, PLAN]);
const beside = (list: Cells, plan: Cells = {}): readonly string[] =>
  found([
    ...usual,
    [
      { ...LIST, ...list },
      { ...PLAN, ...plan },
    ],
  ]);

test.each<[string, Cells, Cells, readonly string[]]>([
  ["all agree", {}, {}, []],
  // The total.
  ["a total with other money, explained", { total: 9500, note: "Dự phòng 500" }, {}, []],
  ["a total of later years too", { total: 12000, period: "2026-2032" }, {}, []],
  ["less than was asked for is told otherwise", { total: 8900 }, {}, ["B02 G21 total-below"]],
  ["a digit too many is told otherwise", { total: 90000 }, {}, ["B02 G21 total-slip"]],
  ["a total above", { total: 9800 }, {}, ["B02 G21 total-above"]],
  ["a year left out", {}, { y1: null }, ["B02 G21 total-above"]],
  // The last year.
  ["a later time with money", { period: "2026-2029", total: 9500 }, { y2: 500 }, []],
  ["a later time, explained", { period: "2026-2029", note: "Năm cuối bảo hành" }, {}, []],
  ["a later time without money", { period: "2026-2029" }, {}, ["B02 F21 time-unpaid"]],
  ["a later time beyond the plan", { period: "2026-2030" }, {}, ["B02 F21 time-unpaid"]],
  // The first year.
  ["an earlier time with money", { period: "2025-2028" }, { allocated: 1000, planned: 2000 }, []],
  ["an earlier time, explained", { period: "2025-2028", note: "Năm 2025 chưa bố trí" }, {}, []],
  ["an earlier time without money", { period: "2025-2028" }, {}, ["B02 F21 begun-later"]],
])("%s", (_name, list, plan, expected) => {
  expect(beside(list, plan)).toEqual(expected);
});

test("two of them are another way to fill in the form", () => {
  const odd: Task = [{ ...LIST, total: 9800 }, PLAN];
  expect(found([...usual.slice(1), odd, odd])).toEqual([]);
});

test("too few others show what is meant", () => {
  const odd: Task = [{ ...LIST, total: 9800 }, PLAN];
  expect(found([...usual.slice(2), odd])).toEqual([]);
});

test.each<[string, number, string | null, readonly string[]]>([
  ["contradict a total above", 10500, "Ngân sách cấp tỉnh", []],
  ["contradict a total below", 8900, "Ngân sách cấp tỉnh", []],
  ["are not there, above", 10500, null, ["B02 G21 total-above"]],
  ["are not there, below", 8900, null, ["B02 G21 total-below"]],
])("a task says nothing of its total where its lines %s", (_name, total, level, expected) => {
  const source = { level: "Ngân sách cấp tỉnh", type: TYPE };
  const line: Cells =
    level === null ? {} : { A21: null, B21: null, H21: 1500, K21: level, L21: TYPE };
  const odd: Task = [
    { ...LIST, total },
    { ...PLAN, ...source },
  ];
  expect(found([...usual, odd], line)).toEqual(expected);
});

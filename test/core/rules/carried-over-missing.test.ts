import { foundBeside, lastYear, type Cells } from "./carriedOver";

const NAME = "Xây dựng trung tâm dữ liệu tỉnh";
const OTHER: Cells = { task: "Đào tạo kỹ năng số", period: "2027" };

const found = (
  plan: readonly Cells[],
  now: readonly Cells[] = [OTHER],
  report?: readonly Cells[]
) =>
  foundBeside(
    "carried-over-missing",
    lastYear({ B02: plan, ...(report ? { B08: report } : {}) }),
    now
  );

test("quiet without last year's workbook, and without a plan of this year", () => {
  expect(foundBeside("carried-over-missing", null, [OTHER])).toEqual([]);
  const previous = lastYear({ B02: [{ task: NAME, period: "2025-2028" }] });
  expect(foundBeside("carried-over-missing", previous, [OTHER], "B01")).toEqual([]);
});

test.each<[string, Cells]>([
  ["its time goes on", { task: NAME, period: "2025-2028" }],
  ["money is left", { task: NAME, period: "2026", total: 900, allocated: 100, "tinh-dt": 300 }],
])("told: %s", (_why, cells) => {
  expect(found([cells])).toEqual(["B02 gone"]);
});

test.each<[string, Cells]>([
  ["its time is over", { task: NAME, period: "2025-2026" }],
  ["all was asked for", { task: NAME, period: "2026", total: 400, allocated: 100, "tinh-dt": 300 }],
  ["nothing says that it goes on", { task: NAME }],
])("not told: %s", (_why, cells) => {
  expect(found([cells])).toEqual([]);
});

test("the report's status decides", () => {
  const plan = [{ task: NAME, period: "2025-2028" }];
  const report = (status: string | null) => [{ task: NAME, planned: 100, status }];
  expect(found(plan, [OTHER], report("Đã hoàn thành"))).toEqual([]);
  expect(found(plan, [OTHER], report("Đã hoàn thành quá hạn"))).toEqual([]);
  expect(found([{ task: NAME }], [OTHER], report("Đang thực hiện"))).toEqual(["B02 gone"]);
  expect(found([{ task: NAME }], [OTHER], report("Chưa hoàn thành"))).toEqual(["B02 gone"]);
  expect(found([{ task: NAME }], [OTHER], report(null))).toEqual([]);
});

test("a task that stands in this year's plan is there, however it is spelt", () => {
  const plan = [{ task: NAME, period: "2025-2028" }];
  for (const task of [NAME, NAME.toUpperCase(), `1. ${NAME}`, "Xây dựng trung tâm dữ liêụ tỉnh"]) {
    expect(found(plan, [{ task }])).toEqual([]);
  }
  expect(found(plan, [{ task: `${NAME} giai đoạn 2` }])).toEqual(["B02 gone"]);
});

test("a workbook of an older year says nothing of last year", () => {
  const previous = lastYear({ B02: [{ task: NAME, period: "2024-2028" }] }, 2025);
  expect(foundBeside("carried-over-missing", previous, [OTHER])).toEqual([]);
});

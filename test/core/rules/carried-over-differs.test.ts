import { foundBeside, lastYear, type Cells } from "./carriedOver";

const NAME = "Xây dựng trung tâm dữ liệu tỉnh";
const plan = (allocated: number | null): Cells => ({ task: NAME, total: 2000, allocated });
const report = (planned: number): Cells => ({ task: NAME, planned, cumulative: planned });

const found = (
  previous: Readonly<Record<string, readonly Cells[]>>,
  allocated: number | null,
  task = NAME
) => foundBeside("carried-over-differs", lastYear(previous), [{ task, total: 2000, allocated }]);

test("plan and report of last year add up to what was given", () => {
  const previous = { B02: [plan(300)], B08: [report(400)] };
  expect(found(previous, 700)).toEqual([]);
  expect(found(previous, 700, `2. ${NAME}`)).toEqual([]);
  expect(found(previous, 690)).toEqual(["H17 differs"]);
  expect(found(previous, 800)).toEqual(["H17 differs"]);
  expect(found(previous, null)).toEqual(["H17 differs"]);
});

test("a task that began last year has what was given then", () => {
  const previous = { B02: [plan(null)], B08: [report(400)] };
  expect([found(previous, 400), found(previous, 300)]).toEqual([[], ["H17 differs"]]);
});

test("with one of the two, only too little is certain", () => {
  expect([found({ B02: [plan(300)] }, 300), found({ B02: [plan(300)] }, 800)]).toEqual([[], []]);
  expect(found({ B02: [plan(300)] }, 200)).toEqual(["H17 less"]);
  expect(found({ B08: [report(400)] }, 900)).toEqual([]);
  expect(found({ B08: [report(400)] }, 390)).toEqual(["H17 less"]);
});

test("quiet for other tasks, without last year's workbook, and for nothing", () => {
  expect(found({ B02: [plan(300)] }, 10, "Đào tạo kỹ năng số")).toEqual([]);
  expect(found({ B02: [plan(null)] }, null)).toEqual([]);
  expect(foundBeside("carried-over-differs", null, [plan(10)])).toEqual([]);
});

test("what rounding explains is no difference", () => {
  const previous = { B02: [plan(1300)], B08: [report(400)] };
  expect(found(previous, 1701)).toEqual([]);
});

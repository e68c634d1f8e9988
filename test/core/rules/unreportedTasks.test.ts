import type { TaskContent } from "../../../src/core/layout";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

const pack = packNamed("cds-2027");

/** Tasks as [name, amount in triệu đồng, group]. */
type Tasks = readonly (readonly [name: string, amount: number, group?: string])[];

const ALL: Tasks = [
  ["Nâng cấp phần mềm quản lý văn bản", 120],
  ["Mua sắm máy chủ lưu trữ", 800],
  ["Thuê đường truyền số liệu", 96],
  ["Tập huấn an toàn thông tin cho cán bộ", 60],
  ["Số hóa hồ sơ địa chính", 1500],
  ["Diễn tập ứng cứu sự cố", 75],
  ["Đưa nông sản lên sàn thương mại điện tử", 400],
];
const FIRM = ["Phủ sóng 5G khu công nghiệp", 9000, "doanh-nghiep"] as const;

function contentOf(tasks: Tasks, column: string): readonly TaskContent[] {
  return tasks.map(([task, amount, group = "ha-tang"]) => ({
    group,
    cells: { task, [column]: amount },
  }));
}

/** What is missing where the list B02 asks for these and the report B08 has those. */
function found(listed: Tasks, reported: Tasks, years: Tasks = []): readonly string[] {
  const sheets = [
    ...formWorkbook(pack, { form: "B02", tasks: contentOf(listed, "needed") }).sheets,
    ...(years.length > 0
      ? formWorkbook(pack, { form: "B04", tasks: contentOf(years, "y0") }).sheets
      : []),
    ...formWorkbook(pack, { form: "B08", tasks: contentOf(reported, "planned") }).sheets,
  ];
  const workbook = { sheets, properties: {}, traits: { macros: false, externalLinks: false } };
  return findingsOn("task-missing", workbook, { pack, asOf: "2027-07-10" }).map(
    ({ at, messageId, data }) => `${at.sheet} ${messageId} ${data.name as string}`
  );
}

const withOther = (amount: number): Tasks =>
  ALL.map(([name, one], at) => [name, at === 0 ? amount : one]);
const without = (count: number): Tasks => ALL.slice(0, ALL.length - count);
const MISSING = ["B08 missing Đưa nông sản lên sàn thương mại điện tử"];

test.each<[string, Tasks, Tasks]>([
  ["every task", ALL, ALL],
  ["two that were not granted", ALL, without(2)],
  ["another amount granted elsewhere", withOther(150), without(1)],
  ["money of enterprises", [...ALL, FIRM], ALL],
  ["a task of the report's own", ALL, [...without(1), ["Thuê chỗ đặt máy chủ", 30]]],
  ["too few tasks", ALL.slice(2), ALL.slice(2, -1)],
  ["written a little otherwise", ALL, [...without(1), ["Đưa nông sản lên sàn TMĐT", 400]]],
])("is quiet: %s", (_name, listed, reported) => {
  expect(found(listed, reported).filter((one) => one.includes(" missing "))).toEqual([]);
});

test("tells the one task that a report of all others leaves out", () => {
  expect(found(ALL, without(1))).toEqual(MISSING);
  expect(found([...ALL, FIRM], without(1))).toEqual(MISSING);
});

test("tells it once where two lists have it", () => {
  expect(found(ALL, without(1), ALL)).toEqual(MISSING);
});

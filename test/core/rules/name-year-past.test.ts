import type { CellValue } from "../../../src/core/sheet";
import { brief } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

const pack = packNamed("cds-2027");

/** What is found on a form with one task. */
function found(cells: Readonly<Record<string, CellValue>>, form = "B02") {
  const tasks = [{ group: "ha-tang", cells }];
  const workbook = formWorkbook(pack, { form, tasks });
  return brief(findingsOn("name-year-past", workbook, { pack, asOf: "2026-11-01" }));
}

const PAID = { period: "2027", total: 120, "tinh-tx": 120 };

test.each([
  ["Thuê đường truyền"],
  ["Thuê đường truyền năm 2027"],
  ["Thuê đường truyền năm 2028"],
  ["Thuê đường truyền 2026"],
  ["Thuê đường truyền từ năm 2026"],
  ["Thuê đường truyền đến hết năm 2026"],
  ["Thuê đường truyền giai đoạn năm 2025-2026"],
  ["Thuê đường truyền năm 2026, năm 2027"],
  ["Thuê đường truyền theo Quyết định số 12 năm 2026"],
  ["Thuê đường truyền ký tháng 12 năm 2026"],
  ["Nhập số liệu năm 2026"],
  ["Thanh toán thuê đường truyền năm 2026"],
  ["Thuê đường truyền năm 2026 (chuyển tiếp)"],
  [""],
])("names that may stay: “%s”", (task) => {
  expect(found({ task, ...PAID })).toEqual([]);
});

test.each([
  ["Thuê đường truyền năm 2026"],
  ["Tập huấn kỹ năng số năm 2026"],
  ["Đầu tư thiết bị năm 2026"],
  ["Đầu tư năm 2026"],
])("a name of last year above money of the plan year: “%s”", (task) => {
  expect(found({ task, ...PAID })).toEqual(["B17 past"]);
});

test("money of earlier years, or a time begun then, speaks for the name", () => {
  const task = "Thuê đường truyền năm 2026";
  expect(found({ task, ...PAID, allocated: 40 })).toEqual([]);
  expect(found({ task, ...PAID, period: "2026-2027" })).toEqual([]);
  expect(found({ task })).toEqual([]);
});

test("a form of the current year asks for names of that year", () => {
  const paid = { estimate: 120, "tinh-tx": 120 };
  expect(found({ task: "Thuê đường truyền năm 2026", ...paid }, "B01")).toEqual([]);
  expect(found({ task: "Thuê đường truyền năm 2025", ...paid }, "B01")).toEqual(["B17 past"]);
});

test("a form of indicators has no money", () => {
  expect(found({ task: "Tỷ lệ hồ sơ trực tuyến năm 2020" }, "B05")).toEqual([]);
});

test.each([
  ["Tập huấn giai đoạn 2027-2029", "2027-2029", []],
  ["Tập huấn giai đoạn 2027-2029", "2028", []],
  ["Tập huấn giai đoạn 2021-2025", "2027", []],
  ["Tập huấn theo Chương trình 05 giai đoạn 2027-2029", "2026-2029", []],
  ["Tập huấn giai đoạn 2027-2029", "24 tháng", []],
  ["Tập huấn giai đoạn 2027-2029", "2026-2029", ["F17 stage"]],
  ["Tập huấn (giai đoạn 2027 – 2029)", "2027-2030", ["F17 stage"]],
])("the stage in a name and the time: “%s”, %s", (task, period, expected) => {
  expect(found({ task, ...PAID, period })).toEqual(expected);
});

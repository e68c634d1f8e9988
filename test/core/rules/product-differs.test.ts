import type { CellValue } from "../../../src/core/sheet";
import { brief } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

const pack = packNamed("cds-2027");

/** What is found on B02 with one task of 198 triệu in 2027. */
function found(cells: Readonly<Record<string, CellValue>>) {
  const task = { task: "Máy tính", period: "2027", total: 198, "tinh-tx": 198 };
  const workbook = formWorkbook(pack, {
    form: "B02",
    tasks: [{ group: "ha-tang", cells: { ...task, ...cells } }],
  });
  return brief(findingsOn("product-differs", workbook, { pack, asOf: "2026-11-01" }));
}

test.each<[string, readonly string[]]>([
  ["12 bộ x 16,5 triệu đồng", []],
  ["12 bộ x 16.500 nghìn đồng/bộ", []],
  ["12 bộ x 16.500", []],
  ["12 x 16.500 = 198.000", []],
  ["Máy tính: 12 bộ × 16,5 triệu = 198 triệu đồng", []],
  ["12 bộ x 15 triệu đồng", []],
  ["10 bộ x 15 triệu đồng, phần mềm", []],
  ["2 bộ x 30 triệu đồng; 3 bộ x 46 triệu đồng", []],
  ["5 bộ x 3 triệu đồng/tháng", []],
  ["11 điểm x 1,5 triệu đồng/tháng x 12 tháng", []],
  ["Màn hình 2 x 3 m", []],
  ["12 bộ", []],
  ["", []],
  ["21 bộ x 16,5 triệu đồng", ["D17 product"]],
  ["21 bộ x 16.500", ["D17 product"]],
  ["21 bộ x 16.500 nghìn đồng", ["D17 product"]],
  ["Mua 21 bộ x 16,5 triệu đồng/bộ, lắp đặt", ["D17 product"]],
  ["1 bộ x 16,5 triệu đồng", ["D17 product"]],
  ["142 điểm x 0,9 triệu đồng/tháng x 12 tháng", ["D17 product"]],
  ["12 bộ x 16.500 = 189.000", ["D17 equals"]],
  ["12 x 16.500 = 189.000", ["D17 equals"]],
])("a task of 198: %s", (scope, expected) => {
  expect(found({ scope })).toEqual(expected);
});

test.each<[string, string, readonly string[]]>([
  ["what is left", "Năm 2028: 4.500 triệu đồng", []],
  ["of one year of two", "Năm 2029: 4.500 triệu đồng", []],
  ["apart", "Năm 2028: 5.400 triệu đồng, không tính trong tổng", []],
  ["of earlier years", "Năm 2026: 6.200 triệu đồng", []],
  ["without a figure", "Tiếp tục năm 2028", []],
  ["digits swapped", "Năm 2028: 5.400 triệu đồng", ["U17 rest"]],
  ["behind the figure", "5.400 triệu đồng cho năm 2028", ["U17 rest"]],
])("money of later years in a note: %s", (_name, note, expected) => {
  const money = { total: 18500, allocated: 6200, "tinh-tx": 7800 };
  expect(found({ ...money, period: "2026-2028", note })).toEqual(expected);
});

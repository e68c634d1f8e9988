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
  ["to go on with", "Năm 2028 bố trí tiếp 4.500 triệu đồng", []],
  ["moved on", "Phần còn lại (4,5 tỷ đồng) chuyển sang năm 2028", []],
  ["an old rest to go on with", "Năm 2028 bố trí tiếp 3.000 triệu đồng", ["U17 rest"]],
  ["an old rest moved on", "Phần còn lại (3 tỷ đồng) chuyển sang năm 2028", ["U17 rest"]],
  ["digits swapped", "Năm 2028: 5.400 triệu đồng", ["U17 rest"]],
  ["behind the figure", "5.400 triệu đồng cho năm 2028", ["U17 rest"]],
])("money of later years in a note: %s", (_name, note, expected) => {
  const money = { total: 18500, allocated: 6200, "tinh-tx": 7800 };
  expect(found({ ...money, period: "2026-2028", note })).toEqual(expected);
});

test("a note of later years' money names the three cells it is held against", () => {
  const cells = { total: 18500, allocated: 6200, "tinh-tx": 7800, period: "2026-2028" };
  const content = { task: "Máy tính", ...cells, note: "Năm 2028: 5.400 triệu đồng" };
  const tasks = [{ group: "ha-tang", cells: content }];
  const workbook = formWorkbook(pack, { form: "B02", tasks });
  const [issue] = findingsOn("product-differs", workbook, { pack, asOf: "2026-11-01" });
  expect(issue?.data).toMatchObject({ cell: "G17", other: "H17", whole: "I17" });
});

test.each<[string, readonly string[]]>([
  ["Không bố trí NSTW", []],
  ["Chưa bố trí đủ vốn", []],
  ["Phần mềm không bố trí kinh phí", []],
  ["Phần còn lại chuyển sang năm 2028", []],
  ["Không bố trí kinh phí năm 2026", []],
  ["Chuyển tiếp từ năm 2026", []],
  ["Chưa thực hiện", []],
  ["Không thực hiện đấu thầu", []],
  ["Đã dừng hệ thống cũ", []],
  ["Chưa được bố trí kinh phí", []],
  ["Không bố trí kinh phí năm 2027", ["U17 denied"]],
  ["Năm 2027: không bố trí", ["U17 denied"]],
  ["UBND tỉnh chưa bố trí kinh phí năm 2027", ["U17 denied"]],
  ["Theo kết luận ngày 12/11/2026, không bố trí vốn năm 2027 do khó khăn", ["U17 denied"]],
  ["Chuyển sang thực hiện từ năm 2028", ["U17 denied"]],
  ["Lùi tiến độ sang năm 2028 theo Công văn số 12", ["U17 denied"]],
  ["Bố trí vốn từ năm 2028", ["U17 denied"]],
  ["Đã dừng thực hiện", ["U17 denied"]],
  ["Nhiệm vụ này không triển khai nữa", ["U17 denied"]],
  ["Đưa ra khỏi danh mục", ["U17 denied"]],
])("a remark that denies the money beside it: %s", (note, expected) => {
  expect(found({ note })).toEqual(expected);
});

test.each<[string, Readonly<Record<string, CellValue>>, string, readonly string[]]>([
  ["nothing was given", {}, "Chưa bố trí vốn", []],
  ["something was", { total: 398, allocated: 200 }, "Chưa bố trí vốn", ["U17 denied"]],
  ["the year's", {}, "Năm 2027: 198 triệu đồng", []],
  ["a part of the year's", {}, "Năm 2027: 98 triệu đồng từ nguồn thu phí", []],
  ["rounded", {}, "Năm 2027: 0,2 tỷ đồng", []],
  ["other figures", {}, "Bố trí 891 triệu đồng năm 2027", ["U17 stated-year"]],
  ["less, and no word besides", {}, "Năm 2027: 189 triệu đồng", ["U17 stated-year"]],
  ["blank", { "tinh-tx": null }, "Bố trí 198 triệu đồng năm 2027", []],
  [
    "a year without money",
    { total: 500, "tinh-tx": null },
    "Năm 2027: 198 triệu đồng",
    ["U17 stated-year-blank"],
  ],
  ["the total", {}, "Tổng mức đầu tư 198 triệu đồng", []],
  ["the total of another", {}, "Tổng mức đầu tư điều chỉnh 298 triệu đồng", []],
  ["another total", {}, "Tổng mức đầu tư: 918 triệu đồng", ["U17 stated-total"]],
  ["what was given", { total: 398, allocated: 200 }, "Đã bố trí 200 triệu đồng", []],
  ["less of it", { total: 398, allocated: 200 }, "Đã bố trí 100 triệu đồng năm 2026", []],
  ["more", { total: 398, allocated: 200 }, "Đã bố trí 300 triệu đồng", ["U17 stated-given"]],
  ["and it is blank", {}, "Lũy kế đã bố trí 300 triệu đồng", ["U17 stated-given-blank"]],
])("money stated in a remark: %s", (_name, cells, note, expected) => {
  expect(found({ ...cells, note })).toEqual(expected);
});

test.each<[string, string, readonly string[]]>([
  ["of all years, so far", "Hết năm 2026 đã giao 8.700 triệu đồng", []],
  ["of all years, added up", "Lũy kế đã bố trí 8.700 triệu đồng", []],
  ["of all years, until now", "Đã bố trí đến nay 8.700 triệu đồng", []],
  ["of the year", "Đã giao 5.200 triệu đồng", []],
  ["more than of the year", "Đã giao 8.700 triệu đồng", ["O17 stated-given"]],
])("given money beside a column of one year: %s", (_name, note, expected) => {
  const cells = { task: "Số hóa hồ sơ", planned: 5200, "tinh-dt": 4950, note };
  const workbook = formWorkbook(pack, { form: "B01", tasks: [{ group: "ha-tang", cells }] });
  expect(brief(findingsOn("product-differs", workbook, { pack, asOf: "2026-11-01" }))).toEqual(
    expected
  );
});

describe("a unit price in a note, times the count that another cell names", () => {
  const classes = { scope: "06 lớp, 240 học viên", total: 90, "tinh-tx": 90 };
  const partly = { ...classes, total: 270, "tinh-tx": 90, period: "2027-2029" };
  const kiosks = { scope: "04 kiosk", total: 260, "tinh-tx": 260 };
  const typed = (count: string, money: number) => ({
    ...{ ...classes, scope: count, total: money, "tinh-tx": money },
  });
  test.each<[string, Readonly<Record<string, CellValue>>, string, readonly string[]]>([
    ["fits", classes, "15 triệu đồng/lớp", []],
    ["fits the sum of two sources", { ...classes, "xa-tx": 30, "tinh-tx": 60 }, "15 triệu/lớp", []],
    ["fits one year of three", partly, "15 triệu đồng/lớp", []],
    ["fits what all years get", { ...partly, "tinh-tx": 60 }, "15 triệu đồng/lớp, 03 năm", []],
    ["fits with taxes", { ...classes, total: 99, "tinh-tx": 99 }, "15 triệu đồng/lớp", []],
    ["fits, rounded", { ...classes, total: 88, "tinh-tx": 88 }, "15 triệu đồng/lớp", []],
    ["fits the sum of counts", typed("04 lớp cấp tỉnh, 02 lớp cấp xã", 90), "15 triệu/lớp", []],
    ["of something else", typed("06 lớp", 120), "15 triệu đồng/đoàn", []],
    ["of nothing counted", typed("Theo kế hoạch", 120), "15 triệu đồng/lớp", []],
    ["of pieces counted apart", typed("06 lớp x 40 học viên", 120), "1 triệu đồng/học viên", []],
    ["of several a piece", typed("06 lớp, 40 học viên/lớp", 120), "1 triệu đồng/học viên", []],
    ["of one thing of two", typed("06 lớp, 10 máy tính", 120), "15 triệu đồng/lớp", []],
    ["of a part", typed("06 lớp", 400), "15 triệu đồng/lớp", []],
    ["by the month", typed("06 lớp", 120), "15 triệu đồng/tháng", []],
    ["rounded", typed("06 lớp", 120), "khoảng 15 triệu đồng/lớp", []],
    ["before taxes", typed("06 lớp", 120), "15 triệu đồng/lớp, chưa gồm thuế", []],
    ["fits by the kiosk", kiosks, "65 triệu đồng/kiosk", []],
    [
      "less than the amount",
      typed("06 lớp, 240 học viên", 120),
      "15 triệu đồng/lớp",
      ["U17 unit-price"],
    ],
    ["more", kiosks, "75 triệu đồng/kiosk", ["U17 unit-price"]],
    ["more, by a norm", kiosks, "Đơn giá: 75 triệu đồng/kiosk theo báo giá", ["U17 unit-price"]],
    [
      "in words of the name",
      { ...kiosks, scope: null, task: "Mua 04 kiosk" },
      "75 trđ/kiosk",
      ["U17 unit-price"],
    ],
    [
      "more than all years",
      { ...partly, scope: "60 lớp" },
      "15 triệu đồng/lớp",
      ["U17 unit-price"],
    ],
    ["with its count", kiosks, "75 triệu đồng/kiosk × 04 kiosk", ["U17 product"]],
    ["less, with its count", typed("06 lớp", 120), "15 triệu đồng/lớp × 06 lớp", ["U17 product"]],
  ])("%s", (_name, cells, note, expected) => {
    expect(found({ ...cells, note })).toEqual(expected);
  });
});

describe("a price by the year", () => {
  const rent = { task: "Thuê phòng họp", period: "2027-2029", total: 540, "tinh-tx": 180 };
  test.each<[string, Readonly<Record<string, CellValue>>, string, readonly string[]]>([
    ["fits", rent, "180 triệu đồng/năm", []],
    ["fits, rounded", rent, "0,18 tỷ đồng/năm", []],
    ["before taxes of one year", rent, "165 triệu đồng/năm", []],
    ["of one system of two", rent, "90 triệu đồng/năm", []],
    ["years that differ", { ...rent, total: 600 }, "150 triệu đồng/năm", []],
    ["of a small part", rent, "7 triệu đồng/năm", []],
    ["on average", rent, "Bình quân 150 triệu đồng/năm", []],
    ["less", rent, "150 triệu đồng/năm", ["U17 yearly-price"]],
    ["more", rent, "Hợp đồng 03 năm, mỗi năm 210 triệu đồng", ["U17 yearly-price"]],
    ["of one year", { ...rent, period: "2027", total: 180 }, "810 triệu đồng/năm", []],
    [
      "digits swapped",
      { ...rent, total: 450, "tinh-tx": 150 },
      "105 triệu đồng/năm",
      ["U17 yearly-price"],
    ],
  ])("%s", (_name, cells, note, expected) => {
    expect(found({ ...cells, note })).toEqual(expected);
  });
});

test("a product is compared with the amount it was counted for", () => {
  const cells = {
    total: 594,
    allocated: 396,
    period: "2025-2027",
    note: "15 bộ x 16,5 triệu đồng",
  };
  const task = { task: "Máy tính", "tinh-tx": 198, ...cells };
  const workbook = formWorkbook(pack, { form: "B02", tasks: [{ group: "ha-tang", cells: task }] });
  const [finding] = findingsOn("product-differs", workbook, { pack, asOf: "2026-11-01" });
  expect(finding?.data.expected).toMatchObject({ dong: 198_000_000 });
  expect(finding?.data.cell).toBe("I17");
});

describe("savings beside what was given and what it comes to", () => {
  test.each<[string, readonly string[]]>([
    ["Hoàn thành; tiết kiệm qua đấu thầu 15 triệu đồng", []],
    ["Tiết kiệm 15 triệu đồng, trong đó qua đấu thầu 10 triệu đồng", []],
    ["Tiết kiệm qua đấu thầu 10 triệu đồng, hủy dự toán 5 triệu đồng", []],
    ["Tiết kiệm 40 triệu đồng so với giá gói thầu", []],
    ["Năm 2025 tiết kiệm 40 triệu đồng", []],
    ["Tiết kiệm khoảng 16 triệu đồng", []],
    ["Tiết kiệm 10% chi thường xuyên", []],
    ["Tiết kiệm qua đấu thầu", []],
    ["Hoàn thành; tiết kiệm qua đấu thầu 25 triệu đồng", ["O17 saved"]],
    ["Giảm 25 triệu đồng do tiết kiệm sau đấu thầu", ["O17 saved"]],
    ["Tiết kiệm 12 trđ", ["O17 saved"]],
    ["Hoàn thành; giảm 15 triệu đồng qua đấu thầu", []],
    ["Giảm 15 triệu đồng so với dự toán được giao", []],
    ["Giảm 25 triệu đồng so với năm 2025", []],
    ["Giảm 25 triệu đồng so với giá gói thầu", []],
    ["Giảm 25 triệu đồng kinh phí hội nghị", []],
    ["Hoàn thành; giảm 51 triệu đồng qua đấu thầu", ["O17 saved"]],
    ["Giảm 5 triệu đồng so với dự toán", ["O17 saved"]],
  ])("520 less 505: %s", (note, expected) => {
    const cells = { task: "Máy tính", planned: 520, "tinh-tx": 505, note };
    const workbook = formWorkbook(pack, {
      form: "B01",
      tasks: [{ group: "ha-tang", cells }],
    });
    expect(brief(findingsOn("product-differs", workbook, { pack, asOf: "2026-11-01" }))).toEqual(
      expected
    );
  });
});

describe("money of a budget level in a note, beside the source columns", () => {
  const money = { total: 18500, allocated: 12500, "tw-dt": 4000, "tinh-dt": 2000, "tinh-tx": null };
  test.each<[string, readonly string[]]>([
    ["Năm 2027: NSTW 4.000 triệu đồng, ngân sách tỉnh 2.000 triệu đồng", []],
    ["NSTW 4 tỷ, ngân sách cấp tỉnh 2 tỷ", []],
    ["NSTW 12.000 triệu đồng, ngân sách tỉnh 6.500 triệu đồng", []],
    ["Năm 2026: NSTW 4.500 triệu đồng, ngân sách tỉnh 1.500 triệu đồng", []],
    ["Năm 2027: NSTW đã cấp 3.500 triệu đồng", []],
    ["Trong đó năm 2027 NSTW 3.500 triệu đồng", []],
    ["NSTW 4.500 triệu đồng", []],
    ["Năm 2027: ngân sách xã 500 triệu đồng", []],
    ["Theo Quyết định số 12/QĐ-UBND năm 2027: NSTW 4.500 triệu đồng", []],
    ["Năm 2027: NSTW 4.500 triệu đồng, ngân sách tỉnh 1.500 triệu đồng", ["U17 stated-source"]],
    ["NSTW 4.500 triệu đồng, ngân sách tỉnh 1.500 triệu đồng", ["U17 stated-source"]],
    ["NSTW 2.000 triệu đồng, ngân sách tỉnh 4.000 triệu đồng", ["U17 stated-source"]],
    ["Năm 2027: NSTW 4,5 tỷ đồng; NS tỉnh: 2 tỷ đồng", ["U17 stated-source"]],
  ])("%s", (note, expected) => {
    expect(found({ ...money, period: "2025-2027", note })).toEqual(expected);
  });
});

import { snapshotOf, type CellValue } from "../../../src/core/sheet";
import { inferTables } from "../../../src/core/table/foreign";
import { ROW_LETTERS } from "../../support/rowLetters";

type Row = readonly CellValue[];

const HEADER: Row = ["STT", "Nội dung", "Dự toán năm 2026", "Dự toán năm 2027", "Ghi chú"];

const cases: Readonly<Record<string, readonly [rows: readonly Row[], kinds: string]>> = {
  "Cộng after each group, none of all": [
    [
      ["A", "Nhóm một"],
      [1, "Việc một", 10, 11],
      [2, "Việc hai", 20, 22],
      [null, "Cộng", 30, 33],
      ["B", "Nhóm hai"],
      [1, "Việc ba", 5, 5],
      [2, "Việc bốn", 6, 5],
      [null, "Cộng", 11, 10],
    ],
    "gttugttu",
  ],
  "Cộng of a group without tasks": [
    [
      ["A", "Nhóm một"],
      [null, "Cộng", 0, 0],
      ["B", "Nhóm hai"],
      [1, "Việc một", 5, 5],
      [2, "Việc hai", 6, 6],
      [null, "Cộng", 11, 11],
      ["C", "Nhóm ba"],
      [null, "Cộng", null, null],
      [null, "Tổng cộng", 11, 11],
    ],
    "gugttuguT",
  ],
  "sums of a page and the place of signing": [
    [
      [1, "Việc một", 5, 5],
      [null, "Cộng trang 1", 5, 5],
      [null, "Mang sang", 5, 5],
      [2, "Cộng trang thiết bị", 6, 6],
      [null, "Tổng cộng", 11, 11],
      [null, null, "Quảng Ngãi, ngày 05 tháng 7 năm 2018", null],
      [null, null, "THỦ TRƯỞNG ĐƠN VỊ", null],
    ],
    "txxtT",
  ],
};

test.each(Object.entries(cases))("%s", (_name, [rows, kinds]) => {
  const sheet = snapshotOf("S", [["Đơn vị tính: triệu đồng"], HEADER, ...rows]);
  const [table] = inferTables(sheet, { year: 2026 });
  expect(table?.rows.map(({ kind }) => ROW_LETTERS[kind]).join("")).toBe(kinds);
});

import { snapshotOf, type CellValue, type SheetSnapshot } from "../../src/core/sheet";

const HEADER = [
  "TT",
  "Nội dung công việc",
  "Cơ quan chủ trì",
  "Thời gian",
  "NSTW",
  "NS tỉnh",
  "Tổng vốn",
  "Hình thức",
];

/** An agency's own table that follows no form: amounts in triệu đồng, a column for each source. */
export function annexSheet(name = "Bảng đơn vị", unit = "Đơn vị tính: triệu đồng"): SheetSnapshot {
  const rows: readonly (readonly CellValue[])[] = [
    ["DANH MỤC CÔNG VIỆC"],
    [unit],
    HEADER,
    ["I", "Hạ tầng kỹ thuật"],
    ["1", "Mua máy chủ", "Sở A", "2019", 500, 1500, 2000, "Mua sắm"],
    ["2", "Nâng cấp mạng", "Sở A", "2019", null, 1250, 1250, "Thuê dịch vụ"],
    ["3", "Tường lửa", "Sở B", "2019", null, 750, 750, null],
    [null, "Tổng cộng", null, null, 500, 3500, 4000, null],
  ];
  return snapshotOf(name, rows);
}

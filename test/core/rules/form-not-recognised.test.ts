import { snapshotOf, type CellValue } from "../../../src/core/sheet";
import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

function withSheet(name: string, values: readonly (readonly CellValue[])[], hidden = false) {
  const workbook = filledWorkbook();
  const sheet = snapshotOf(name, values, hidden ? { visibility: "hidden" } : {});
  return { ...workbook, sheets: [...workbook.sheets, sheet] };
}

const FOREIGN = [
  ["STT", "Nội dung", "Kinh phí"],
  ...["2,00", "0,50", "15,00", "35,00", "10,00"].map((amount, row) => [row + 1, "Việc", amount]),
];

describeRule("form-not-recognised", {
  good: {
    "text only": withSheet("Ghi chú", [["Ghi chú"], ["Gửi trước ngày 31/7/2018"]]),
    "running numbers and years": withSheet("Danh sách", [
      ["STT", "Tên", "Năm"],
      ...[1, 2, 3, 4, 5, 6].map((row) => [row, "Đơn vị", 2018]),
    ]),
    "a blank table of money": withSheet("Trống", [
      ["Dự toán năm 2018", "Đơn vị tính: tỷ đồng"],
      ["STT", "Nội dung", "Kinh phí"],
      [1, null, null],
      [2, null, null],
    ]),
    "hidden sheets are another rule's": withSheet("Ẩn", FOREIGN, true),
  },
  bad: {
    "a form with half its headers in other words": {
      workbook: filledWorkbook({
        C9: "Diễn giải",
        E9: "Nơi làm",
        L10: "abc",
        G10: "xyz",
        M9: "Khác",
      }),
      found: ["A9 unconfirmed"],
      fix: null,
    },
    "a few small figures under a unit line": {
      workbook: withSheet("Tỷ", [
        ["DANH MỤC DỰ ÁN"],
        ["ĐVT: tỷ đồng"],
        ["STT", "Tên dự án", "Tổng"],
        [1, "Trung tâm dữ liệu", 12.5],
        [2, "Nền tảng số", 8],
      ]),
      found: ["A1 no-form"],
      fix: null,
    },
    "one figure under a header of money": {
      workbook: withSheet("Một", [
        ["STT", "Nội dung", "Kinh phí (tỷ đồng)"],
        [1, "Tập huấn", 2],
      ]),
      found: ["A1 no-form"],
      fix: null,
    },
    "a table of its own": {
      workbook: withSheet("Phụ lục", FOREIGN),
      found: ["A1 no-form"],
      fix: null,
    },
  },
});

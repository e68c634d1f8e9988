import { defineGuide } from "./definitions";

export const productDiffers = defineGuide({
  id: "product-differs",
  vi: {
    what: "Số lượng nhân đơn giá ghi trong mục tiêu, quy mô hoặc ghi chú không bằng số tiền nào của dòng, không bằng số sau dấu “=”; các khoản liệt kê kèm giá (“4 ki-ốt x 150 triệu đồng; 01 hệ thống 400 triệu đồng”) cộng lại khác số tiền; đơn giá trong ghi chú (“15 triệu đồng/lớp”) nhân với số lượng ở ô khác, hoặc mức “mỗi năm”, khác số tiền; ghi chú nêu số của một năm, của các năm trước, của quỹ hoặc phí để lại, tổng mức, số đã bố trí, số đã giải ngân, tỷ lệ so với dự toán, số tiết kiệm, số tiền hoặc tỷ lệ của một cấp ngân sách khác các cột, hoặc viết không bố trí, đã dừng, chuyển sang năm sau mà dòng vẫn có tiền.",
    why: "Sửa số tiền mà quên thuyết minh (hoặc ngược lại), gõ nhầm chữ số: người thẩm định tính lại là thấy. Phép tính chỉ cho một phần nhiệm vụ không bị báo. Quy tắc này ngoài danh mục ban đầu.",
    document: null,
    mend: [
      "Tính lại số lượng nhân đơn giá, so với báo giá và số tiền, sửa chỗ sai.",
      "Nếu phép tính chỉ là một phần của nhiệm vụ, ghi thêm các phần khác.",
    ],
    bad: "21 bộ x 16,5 triệu đồng, số tiền 198.",
    good: "12 bộ x 16,5 triệu đồng, số tiền 198.",
  },
  en: {
    what: "A quantity times a price in the scope or a note is no amount of the row, or not what stands behind “=”; a list with prices adds up to something else; a unit price in a note (“15 million a class”) times the count in another cell, or a price by the year, is no amount of the row; a remark states other money of a year, of the years before, of a fund or of fees, in total, given so far, paid, spent in percent of the plan, saved or of a budget level (or another share of it) than the columns have, or says that there is none, that the task has stopped or moved to a later year.",
    why: "The amount was changed and the words were not, or digits were swapped: whoever appraises computes it again. Products of a part of a task are not told. This rule is beyond the founding catalogue.",
    document: null,
    mend: [
      "Multiply again, compare with the offer and the amount, and correct the wrong one.",
      "If the product is only a part of the task, write the other parts too.",
    ],
    bad: "21 sets at 16.5 million, amount 198.",
    good: "12 sets at 16.5 million, amount 198.",
  },
  example: {
    kind: "form",
    pack: "cds-2027",
    forms: ["B02"],
    tasks: {
      B02: [
        {
          group: "ha-tang",
          cells: {
            ...{ task: "Trang bị máy tính", scope: "12 bộ x 16,5 triệu đồng", period: "2027" },
            ...{ agencies: "Sở Y tế", total: 198, "tinh-tx": 198 },
            basis: "Kế hoạch số 48/KH-UBND ngày 02/6/2026",
          },
        },
      ],
    },
    bad: { cells: { D17: "21 bộ x 16,5 triệu đồng" } },
    at: "D17",
    show: { columns: "B D G I", rows: "9 16-17" },
  },
});

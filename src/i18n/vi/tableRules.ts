/** Messages of the rules on how a table is built: rows, groups, numbers and sums. */
export const tableRules = {
  "header-repeated": {
    title: "Tiêu đề bảng lặp lại giữa các dòng",
    repeated:
      "Tiêu đề bảng lặp lại ở đây ({rows} dòng), thường do ngắt trang. Hãy xóa, và đặt lặp tiêu đề khi in thay vì gõ lại.",
  },
  "row-split": {
    title: "Nhiệm vụ bị tách thành nhiều dòng",
    split:
      "“{found}” là phần tiếp của nhiệm vụ “{name}” ở dòng trên (thường do ngắt trang). Hãy gộp lại thành một dòng.",
  },
  "numbering-broken": {
    title: "Số thứ tự không liên tục",
    jump: "“{name}”: số thứ tự {found} nhảy cách. Hãy kiểm tra có thiếu dòng không rồi đánh số lại.",
    repeated: "“{name}”: số thứ tự {found} đã dùng cho dòng trên. Hãy đánh số lại.",
    back: "“{name}”: số thứ tự {found} lùi lại trong cùng một nhóm. Hãy đánh số lại.",
  },
  "group-unknown": {
    title: "Nhóm không có trong biểu mẫu",
    unknown:
      "Biểu mẫu không có nhóm “{found}” nên kinh phí không vào nhóm nào khi tổng hợp. Các nhóm của biểu: {expected}.",
  },
  "subtotal-wrong-column": {
    title: "Số cộng nằm lệch cột",
    moved: "“{name}”: số {found} là số cộng của cột “{expected}” nhưng nằm ở cột này.",
  },
  "total-typed": {
    title: "Số cộng gõ tay",
    typed:
      "“{name}”: {count} số cộng đang gõ tay, sẽ sai khi sửa số liệu bên dưới. Hãy đặt công thức cộng.",
  },
  "negative-amount": {
    title: "Số tiền âm",
    negative: "“{name}”: {found} là số âm ở cột không ghi điều chỉnh tăng, giảm. Hãy kiểm tra lại.",
  },
  "formula-text-mismatch": {
    title: "Công thức ghi trong tên không khớp",
    missing: "“{name}” ghi cộng {found} nhưng bảng không có mục {expected}.",
    "other-sum": "“{name}” ghi cộng {found} nhưng số liệu không phải là tổng các mục đó.",
  },
} as const;

/** Titles of fixes, as on their buttons. */
export const fixes = {
  "to-number": "Chuyển thành số",
  "larger-reading": "Hiểu là số lớn",
  "to-unicode": "Chuyển sang Unicode",
  "compose-letters": "Chuyển sang Unicode dựng sẵn",
  "replace-letters": "Thay bằng chữ cái đúng",
  "repair-letters": "Dùng chữ gợi ý",
  "tidy-spaces": "Bỏ dấu cách thừa",
  "use-source": "Dùng tên nguồn gợi ý",
  "sum-formula": "Đặt công thức cộng",
  "write-words": "Ghi lại bằng chữ",
  "use-agency": "Dùng tên cơ quan gợi ý",
  "mend-number": "Sửa số, ký hiệu",
  "blank-row": "Xóa trắng dòng lặp",
  "join-rows": "Gộp các dòng",
  "move-sum": "Chuyển về đúng cột",
  renumber: "Đánh số lại",
} as const;

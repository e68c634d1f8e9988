/** Titles of fixes, as on their buttons. */
export const fixes = {
  "to-number": "Chuyển thành số",
  "larger-reading": "Hiểu là số lớn",
  "tidy-spaces": "Bỏ dấu cách thừa",
  "use-source": "Dùng tên nguồn gợi ý",
  "sum-formula": "Đặt công thức cộng",
  "write-words": "Ghi lại bằng chữ",
  "mend-number": "Sửa số, ký hiệu",
} as const;

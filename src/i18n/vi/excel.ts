/** What only the pages in Excel say; see also the static text of taskpane.html. */
export const excel = {
  outside: "Trang này chạy trong Excel. Không có Excel thì dùng Sổ dự toán trên trang web:",
  workbench: "Mở bảng tính trên trang web",
  inserted: "Đã chèn: {sheets}.",
  noForm:
    "Chưa nhận ra biểu mẫu nào trong bảng tính. Chèn biểu mẫu hoặc dán bảng có đủ tiêu đề cột.",
  checked: "{errors} lỗi, {warnings} cảnh báo. Các ô đã được tô màu.",
  clean: "Không có lỗi, không có cảnh báo.",
} as const;

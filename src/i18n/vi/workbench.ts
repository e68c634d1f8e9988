/** The page with the grid beside the pane. */
export const workbench = {
  open: "Mở tệp…",
  save: "Lưu về máy",
  untitled: "Bảng tính mới",
  unsaved: "chưa lưu",
  language: "English",
  languageLabel: "Switch to English",
  bar: "Tệp",
  grid: "Bảng tính. Trình đọc màn hình không đọc được ô; khung bên phải nêu cùng nội dung bằng chữ.",
  pane: "Sổ dự toán",
  resize: "Chỉnh độ rộng khung bên phải",
  starting: "Đang mở bảng tính…",
  opening: "Đang mở {name}…",
  saving: "Đang lưu…",
  dismiss: "Đóng thông báo",
  notFound: "Không mở được tệp mẫu {name}.",
  saveFailed: "Chưa lưu được tệp. Chi tiết: {detail}",
  lost: {
    intro:
      "{name} có những phần trang này không giữ được: {features}. Bản lưu từ đây sẽ không có các phần đó; tệp gốc vẫn nguyên vẹn.",
    and: ", ",
  },
} as const;

import { defineGuide } from "./definitions";

export const ruleFailed = defineGuide({
  id: "rule-failed",
  vi: {
    what: "Một quy tắc dừng giữa chừng vì lỗi của chương trình. Các quy tắc khác vẫn chạy đủ.",
    why: "Kết quả có thể còn sót phát hiện của riêng quy tắc được nêu, nên không được coi tệp là sạch ở điểm đó.",
    document: null,
    mend: [
      "Xem bằng mắt điểm mà quy tắc được nêu kiểm tra (mở trang của quy tắc đó).",
      "Gửi tệp và thông báo cho nơi hỗ trợ để sửa chương trình.",
    ],
    bad: null,
    good: null,
  },
  en: {
    what: "A rule stopped half-way because of a fault in this program. All other rules ran.",
    why: "Findings of that one rule may be missing, so the file is not proven clean in that point.",
    document: null,
    mend: [
      "Look by eye at what the rule checks (open its page).",
      "Send the file and the message to those who support the program.",
    ],
    bad: null,
    good: null,
  },
  example: null,
});

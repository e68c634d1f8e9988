import { defineGuide } from "./definitions";

export const numberingBroken = defineGuide({
  id: "numbering-broken",
  vi: {
    what: "Số thứ tự nhảy cách, trùng hoặc lùi lại trong cùng một nhóm.",
    why: "Số thứ tự nhảy cách thường là dấu hiệu đã xóa mất một nhiệm vụ; số trùng làm việc viện dẫn trong văn bản không rõ.",
    document: null,
    mend: [
      "Xem có thiếu dòng nào so với bản trước không.",
      "Bấm “Đề xuất” để đánh số lại cả nhóm.",
    ],
    bad: "Sau số 1 là số 3.",
    good: "Đánh số liên tục trong nhóm.",
  },
  en: {
    what: "The running numbers jump, repeat or go back inside a group.",
    why: "A jump often means that a task was deleted; a repeated number makes references unclear.",
    document: null,
    mend: [
      "See whether a row is missing against the version before.",
      "Press “Suggestion” to number the group again.",
    ],
    bad: "3 follows 1.",
    good: "Numbers run on inside the group.",
  },
  example: {
    kind: "form",
    bad: { cells: { A18: 3 } },
    at: "A18",
    show: { columns: "A B J", rows: "9 16-18" },
  },
});

import { defineGuide } from "./definitions";

export const decisionMissing = defineGuide({
  id: "decision-missing",
  vi: {
    what: "Nhiệm vụ đang thực hiện (đã có kinh phí của năm trước) nhưng không dẫn quyết định hay văn bản nào.",
    why: "Vốn chuyển tiếp chỉ bố trí cho nhiệm vụ đã được phê duyệt; biểu yêu cầu ghi căn cứ quyết định.",
    document:
      "Công văn 790/STTTT ngày 16/7/2018, Phụ lục mục II.2: “Ghi chú (căn cứ Quyết định phê duyệt, ...)”",
    mend: [
      "Ghi số và ngày quyết định vào cột căn cứ hoặc Ghi chú.",
      "Chưa có quyết định thì nói rõ ở phần giải trình, ví dụ: đang trình phê duyệt, Tờ trình số …",
    ],
    bad: "Đã thực hiện 100 triệu đồng, Ghi chú không dẫn văn bản nào.",
    good: "Dẫn quyết định phê duyệt.",
  },
  en: {
    what: "A task is going on (earlier years gave it money) and quotes no decision or other document.",
    why: "Money carried over goes to approved tasks only; the form asks for the decision.",
    document:
      "Letter 790/STTTT of 16 July 2018, annex II.2: “Ghi chú (căn cứ Quyết định phê duyệt, ...)”",
    mend: [
      "Write number and date of the decision into the column for it or into the remarks.",
      "Where there is none yet, say so in the explanation, for example: submitted for approval with Tờ trình số …",
    ],
    bad: "100 million đồng were spent, the remarks quote no document.",
    good: "The decision is quoted.",
  },
  example: {
    kind: "form",
    bad: { cells: { M17: "Chuyển tiếp từ năm 2018" } },
    at: "M17",
    show: { columns: "B I M", rows: "9-10 16-18" },
  },
});

import { BASE_TASKS_B1 } from "./baseTasks";
import { defineGuide } from "./definitions";

export const decisionMissing = defineGuide({
  id: "decision-missing",
  vi: {
    what: "Nhiệm vụ đang thực hiện (đã có kinh phí của năm trước) nhưng không dẫn quyết định hay văn bản nào, ở biểu có cột căn cứ.",
    why: "Vốn chuyển tiếp chỉ bố trí cho nhiệm vụ đã được phê duyệt; biểu yêu cầu ghi căn cứ quyết định.",
    document:
      "Công văn 790/STTTT ngày 16/7/2018, Phụ lục mục II.2: “Ghi chú (căn cứ Quyết định phê duyệt, ...)”",
    mend: [
      "Ghi số và ngày quyết định vào cột căn cứ.",
      "Chưa có quyết định thì nói rõ ở phần giải trình, ví dụ: đang trình phê duyệt, Tờ trình số …",
    ],
    bad: "Ước thực hiện 150 triệu đồng, cột căn cứ không dẫn văn bản nào.",
    good: "Dẫn quyết định phê duyệt.",
  },
  en: {
    what: "A task is going on (earlier years gave it money) and quotes no decision or other document, in a form that has a column for it.",
    why: "Money carried over goes to approved tasks only; the form asks for the decision.",
    document:
      "Letter 790/STTTT of 16 July 2018, annex II.2: “Ghi chú (căn cứ Quyết định phê duyệt, ...)”",
    mend: [
      "Write number and date of the decision into the column for it.",
      "Where there is none yet, say so in the explanation, for example: submitted for approval with Tờ trình số …",
    ],
    bad: "150 million đồng are being spent, the column quotes no document.",
    good: "The decision is quoted.",
  },
  example: {
    kind: "form",
    forms: ["QN-B1"],
    tasks: { "QN-B1": BASE_TASKS_B1 },
    bad: { cells: { G17: "Chuyển tiếp từ năm 2017" } },
    at: "G17",
    show: { columns: "C D G", rows: "9-10 16-18" },
  },
});

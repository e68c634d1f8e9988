import type { TaskContent } from "../../core/layout";
import { defineGuide } from "./definitions";

const SERVER: TaskContent = {
  group: "noi-bo",
  cells: {
    ...{ task: "Mua sắm máy chủ", period: "2026", agencies: "Sở Y tế", needed: 1000 },
    ...{ level: "NS tỉnh 80%; NS xã 20%", type: "Vốn đầu tư" },
  },
};

export const sourceNotInForce = defineGuide({
  id: "source-not-in-force",
  vi: {
    what: "Nguồn không còn trong năm của số tiền, như ngân sách huyện sau năm 2025.",
    why: "Cấp huyện đã kết thúc, không có cơ quan nào phân bổ số tiền này.",
    document:
      "Luật Ngân sách nhà nước 89/2025/QH15: ba cấp ngân sách trung ương, tỉnh, xã; không còn cấp huyện từ 01/7/2025.",
    mend: [
      "Ghi nguồn của cấp tiếp nhận: ngân sách tỉnh hoặc ngân sách xã; “Đề xuất” ghi ngân sách xã, hoặc cấp mà biểu khác ghi cho cùng nhiệm vụ.",
      "Số liệu của năm 2025 trở về trước vẫn ghi ngân sách huyện.",
    ],
    bad: "Kế hoạch năm 2026 còn ghi NS huyện 20%.",
    good: "Phần đó chuyển sang ngân sách xã.",
  },
  en: {
    what: "A source that no longer exists in the year of the money, such as the district budget after 2025.",
    why: "The district level has ended; nobody allocates this money.",
    document:
      "State Budget Law 89/2025/QH15: three levels (central, province, commune); no district since 1 July 2025.",
    mend: [
      "Name the level that took over: province or commune; “Suggest” writes the commune, or the level that another form names for the task.",
      "Figures of 2025 and before keep the district.",
    ],
    bad: "The plan of 2026 still has 20 % of the district.",
    good: "That part is the commune's.",
  },
  example: {
    kind: "form",
    year: 2026,
    tasks: { "QN-B2": [SERVER] },
    bad: { cells: { K17: "NS tỉnh 80%; NS huyện 20%" } },
    at: "K17",
    show: { columns: "B J K L", rows: "10 16-17" },
  },
});

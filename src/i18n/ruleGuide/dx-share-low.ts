import { defineGuide } from "./definitions";

export const dxShareLow = defineGuide({
  id: "dx-share-low",
  vi: {
    what: "Chi cho chuyển đổi số của một cấp ngân sách thấp hơn tỷ lệ tối thiểu có hiệu lực vào ngày kiểm tra.",
    why: "Tỷ lệ này là nghĩa vụ của từng cấp ngân sách, được theo dõi và báo cáo.",
    document:
      "Luật Chuyển đổi số 148/2025/QH15 (từ 01/7/2026); Kế hoạch 4627/KH-UBND ngày 29/12/2023 của UBND tỉnh Kon Tum, Phần II mục VI.1 (năm 2024)",
    mend: [
      "Kiểm tra hai số: chi chuyển đổi số đã tính đủ nhiệm vụ chưa, tổng chi đúng cấp chưa.",
      "Đúng là thiếu thì bổ sung kinh phí, hoặc giải trình khả năng cân đối.",
    ],
    bad: "Chi chuyển đổi số 80 trên 10.000, bằng 0,8%.",
    good: "Chi chuyển đổi số 120, bằng 1,2%.",
  },
  en: {
    what: "A budget level gives less to digital transformation than the least share in force on the day of the check.",
    why: "The share is a duty of each level, followed and reported.",
    document:
      "Law on Digital Transformation 148/2025/QH15 (from 1 July 2026); Plan 4627/KH-UBND of 29 December 2023, Kon Tum, part II, VI.1 (2024)",
    mend: [
      "Check both figures: are all tasks counted, is it the right level's spending.",
      "If it is too little, add money, or explain what the budget allows.",
    ],
    bad: "80 of 10,000 is 0.8%.",
    good: "120 is 1.2%.",
  },
  example: {
    kind: "form",
    pack: "kon-tum-2024",
    forms: ["KT-TL"],
    asOf: "2024-02-01",
    both: { C11: 10000, D11: 120, F11: 15 },
    bad: { cells: { D11: 80 } },
    at: "D11",
    show: { columns: "B C D E", rows: "9 11" },
  },
});

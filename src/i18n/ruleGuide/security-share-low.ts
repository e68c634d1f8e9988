import { defineGuide } from "./definitions";

export const securityShareLow = defineGuide({
  id: "security-share-low",
  vi: {
    what: "Chi cho an toàn thông tin thấp hơn tỷ lệ tối thiểu của chi chuyển đổi số có hiệu lực vào ngày kiểm tra.",
    why: "An toàn, an ninh mạng phải đi cùng chuyển đổi số; tỷ lệ tối thiểu giữ cho phần này không bị cắt trước.",
    document:
      "Chỉ thị 14/CT-TTg ngày 07/6/2019 (tối thiểu 10%); Kế hoạch 4627/KH-UBND ngày 29/12/2023 của UBND tỉnh Kon Tum, Phần II mục VI.1",
    mend: [
      "Xem các nhiệm vụ có phần an toàn thông tin đã tách ra chưa.",
      "Đúng là thiếu thì bổ sung nhiệm vụ an toàn thông tin, hoặc giải trình.",
    ],
    bad: "Chi an toàn thông tin 6 trên 120, bằng 5%.",
    good: "Chi an toàn thông tin 15, bằng 12,5%.",
  },
  en: {
    what: "Less of the money for digital transformation goes to security than the least share in force on the day of the check.",
    why: "Security goes with digital transformation; the share keeps it from being cut first.",
    document:
      "Directive 14/CT-TTg of 7 June 2019 (at least 10%); Plan 4627/KH-UBND of 29 December 2023, Kon Tum, part II, VI.1",
    mend: [
      "See whether the security parts of tasks were counted.",
      "If it is too little, add security tasks, or explain.",
    ],
    bad: "6 of 120 is 5%.",
    good: "15 is 12.5%.",
  },
  example: {
    kind: "form",
    pack: "kon-tum-2024",
    forms: ["KT-TL"],
    asOf: "2024-02-01",
    both: { C11: 10000, D11: 120, F11: 15 },
    bad: { cells: { F11: 6 } },
    at: "F11",
    show: { columns: "B D F G", rows: "9 11" },
  },
});

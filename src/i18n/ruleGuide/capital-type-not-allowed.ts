import { defineGuide } from "./definitions";

export const capitalTypeNotAllowed = defineGuide({
  id: "capital-type-not-allowed",
  vi: {
    what: "Vốn đầu tư phát triển chi cho bảo trì, vận hành, số hóa, đào tạo, truyền thông và nội dung khác chỉ chi từ vốn thường xuyên.",
    why: "Kho bạc và cơ quan thẩm định không chấp nhận nội dung này trên vốn đầu tư, phải lập lại dự toán.",
    document:
      "Nghị định 224/2026/NĐ-CP ngày 24/6/2026, Điều 33 (chi đầu tư phát triển), Điều 34 (chi thường xuyên); hiệu lực từ 01/7/2026.",
    mend: [
      "Chuyển số tiền sang cột Thường xuyên của cấp ngân sách đó.",
      "Nếu nhiệm vụ có cả phần xây dựng, nâng cấp thì tách thành hai nhiệm vụ.",
      "Nếu tên nhiệm vụ chưa nói đúng nội dung, sửa tên.",
      "Nếu ô cấp ghi ngân sách mà ô loại ghi xã hội hóa, sửa ô ghi sai hoặc ghi mỗi nguồn một dòng.",
    ],
    bad: "500 triệu đồng bảo trì ghi ở cột đầu tư của ngân sách tỉnh.",
    good: "Chuyển sang cột thường xuyên.",
  },
  en: {
    what: "Investment money pays for maintenance, operation, digitising, training, communication and other works that only recurrent money may pay for.",
    why: "The treasury and the appraiser refuse such works on investment money, and the estimate has to be made again.",
    document:
      "Decree 224/2026/NĐ-CP of 24 June 2026, articles 33 (investment) and 34 (recurrent); in force from 1 July 2026.",
    mend: [
      "Move the amount to the recurrent column of that budget level.",
      "When the task also builds or upgrades something, make two tasks of it.",
      "When the name does not say what is done, correct the name.",
      "When the level is the budget's and the type is people's money, correct the wrong cell or give each source its line.",
    ],
    bad: "500 million đồng of maintenance stand in the investment column of the province.",
    good: "They stand in the recurrent column.",
  },
  example: {
    kind: "form",
    pack: "cds-2027",
    forms: ["B02"],
    tasks: {
      B02: [
        {
          group: "chinh-quyen",
          cells: {
            ...{ task: "Bảo trì hệ thống một cửa điện tử", agencies: "Sở Y tế", period: "2027" },
            ...{ total: 500, "tinh-tx": 500, basis: "Quyết định số 2458/QĐ-UBND" },
          },
        },
      ],
    },
    asOf: "2026-11-20",
    bad: { cells: { L23: 500, M23: null } },
    at: "L23",
    show: { columns: "B I L M", rows: "11-12 22-23" },
  },
});

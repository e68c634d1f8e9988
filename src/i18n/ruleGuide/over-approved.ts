import { defineGuide } from "./definitions";

export const overApproved = defineGuide({
  id: "over-approved",
  vi: {
    what: "Tổng kinh phí của biểu vượt mức được duyệt (ghi trong bộ biểu mẫu hoặc trên chính trang), vượt trần giao cho đơn vị; hoặc nhiệm vụ xin nhiều hơn phần còn lại của tổng mức.",
    why: "Phần vượt không có nguồn; biểu tổng hợp sẽ bị trả lại.",
    document:
      "Kế hoạch ứng dụng CNTT năm 2019 của tỉnh Tây Ninh, Phần IV mục 5 (tổng kinh phí 10.500.000.000 đồng)",
    mend: [
      "Cắt giảm hoặc lùi nhiệm vụ cho vừa mức được duyệt.",
      "Mức đã được điều chỉnh thì ghi mức mới cùng quyết định.",
    ],
    bad: "Biểu cộng lại 10.800 triệu đồng, mức duyệt 10.500.",
    good: "Biểu cộng lại 10.000 triệu đồng.",
  },
  en: {
    what: "The sum of a form is above what was approved (in the pack or on the sheet itself) or above the agency's ceiling; or a task asks for more than is left of its total.",
    why: "What is above has no money behind it, and the table is sent back.",
    document: "Plan of Tây Ninh for 2019, part IV, section 5 (10,500,000,000 đồng in all)",
    mend: [
      "Cut or put off tasks until the sum fits.",
      "When more was approved, write the new total with its decision.",
    ],
    bad: "The form adds up to 10,800 million đồng; 10,500 were approved.",
    good: "The form adds up to 10,000 million đồng.",
  },
  example: {
    kind: "form",
    pack: "tay-ninh-2019",
    forms: ["TN-PL1"],
    tasks: {
      "TN-PL1": [
        {
          group: "ha-tang",
          cells: {
            task: "Nâng cấp mạng diện rộng của tỉnh",
            lead: "Sở Thông tin và Truyền thông",
            period: "2019",
            needed: 10000,
          },
        },
      ],
    },
    bad: { cells: { F29: 10800, A35: "Bằng chữ: Mười tỷ, tám trăm triệu đồng" } },
    at: "F34",
    show: { columns: "B F", rows: "10 28-29 34" },
  },
});

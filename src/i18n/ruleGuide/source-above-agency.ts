import { defineGuide } from "./definitions";

export const sourceAboveAgency = defineGuide({
  id: "source-above-agency",
  vi: {
    what: "Đơn vị cấp xã (hoặc cấp huyện trước đây) ghi nguồn của ngân sách cấp trên mà không dẫn văn bản nào.",
    why: "Cấp xã chỉ tự bố trí được ngân sách của mình; vốn của cấp trên phải có văn bản giao hoặc thông báo. Chưa có mà vẫn cộng thì dự toán cao hơn khả năng.",
    document:
      "Luật Ngân sách nhà nước 89/2025/QH15: ba cấp ngân sách trung ương, tỉnh, xã; không còn cấp huyện từ 01/7/2025.",
    mend: [
      "Ghi số, ngày văn bản giao hoặc thông báo vốn vào cột Ghi chú hoặc Căn cứ.",
      "Chưa có văn bản thì ghi nguồn ngân sách xã, hoặc giải trình là đang đề nghị cấp trên hỗ trợ.",
    ],
    bad: "UBND xã ghi ngân sách tỉnh, không dẫn văn bản.",
    good: "Ghi ngân sách xã.",
  },
  en: {
    what: "A commune (or, in its time, a district) names money of a higher level and quotes no document.",
    why: "A commune decides on its own budget only; a higher level gives money by a document. Counted before that, the estimate is higher than the means.",
    document:
      "State Budget Law 89/2025/QH15: three levels (central, province, commune); no district since 1 July 2025.",
    mend: [
      "Quote number and date of the allocation in the remarks or the basis.",
      "Without one, name the commune's budget, or explain that support has been asked for.",
    ],
    bad: "A commune names the provincial budget and quotes nothing.",
    good: "It names its own budget.",
  },
  example: {
    kind: "form",
    both: { A2: "UBND XÃ BÌNH SƠN", K17: "NS xã", K29: "NS xã", K30: "NS xã" },
    good: { cells: { K18: "NS xã" } },
    bad: { cells: { K18: "NS tỉnh" } },
    at: "K18",
    show: { columns: "B J K M", rows: "10 16-18" },
  },
});

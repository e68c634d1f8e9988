import { defineGuide } from "./definitions";

export const afterDeadline = defineGuide({
  id: "after-deadline",
  vi: {
    what: "Tệp được niêm phong sau ngày mà đơn vị tổng hợp yêu cầu gửi.",
    why: "Gửi muộn có thể không kịp vào tờ trình; đơn vị tổng hợp cần biết lý do.",
    document: "Công văn 790/STTTT ngày 16/7/2018 (gửi trước ngày 31/7/2018)",
    mend: [
      "Không sửa được bằng số liệu: ghi giải trình lý do gửi muộn.",
      "Báo trước cho đơn vị tổng hợp.",
    ],
    bad: "Niêm phong ngày 03/8/2018, thời hạn 31/7/2018.",
    good: "Niêm phong ngày 30/7/2018.",
  },
  en: {
    what: "The workbook was sealed after the day by which it was to be sent.",
    why: "A late file may miss the proposal; the department needs to know why.",
    document: "Letter 790/STTTT of 16 July 2018 (before 31 July 2018)",
    mend: ["No figure mends this: explain why it is late.", "Tell the department beforehand."],
    bad: "Sealed on 3 August 2018, due on 31 July 2018.",
    good: "Sealed on 30 July 2018.",
  },
  example: {
    kind: "form",
    good: { sealedAt: "2018-07-30T09:00:00" },
    bad: { sealedAt: "2018-08-03T09:00:00" },
    at: null,
    show: { columns: "B J", rows: "10 16-18" },
  },
});
